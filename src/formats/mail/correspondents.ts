/** The people whom the user wrote to, and the mails between them, out of the records of a mailbox. */
import type { Day } from '../../domain/model';
import type { ProjectContact } from '../../domain/projectFile';
import { guestName, NameCount } from '../calendar/guestNames';
import type { ImportedMessage, SkippedPart } from '../format';
import { newContact } from '../people/newContact';
import { labelLanguage, madeByUser } from './labels';
import { plainAddress } from './mailOwner';
import type { MailRecord } from './mailRecord';

interface Correspondents {
  contacts: ProjectContact[];
  messages: ImportedMessage[];
  skipped: SkippedPart[];
  /** How many mails the user wrote. */
  own: number;
}

/** @param known addresses of people who are known already: what they wrote counts, answered or not */
export function peopleWrittenTo(
  records: readonly MailRecord[],
  own: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Correspondents {
  const isOwn = (address: string) => own.has(plainAddress(address));
  const isMine = (record: MailRecord) => isOwn(record.from.address);
  const writtenTo = new Set(
    records.filter(isMine).flatMap(({ to }) => to.flatMap(({ address }) => (isOwn(address) ? [] : address))),
  );
  const names = namesIn(records);
  const languages = new Set(records.flatMap(({ labels }) => labels.map(labelLanguage)).filter((at) => at >= 0));
  const people = new Map<string, Correspondent>();
  const messages: ImportedMessage[] = [];
  const skipped: SkippedPart[] = [];
  for (const record of records) {
    const mine = isMine(record);
    const others = mine ? record.to : [record.from];
    const counting = new Set(
      others.flatMap(({ address }) =>
        !isOwn(address) && (writtenTo.has(address) || known.has(address)) ? [address] : [],
      ),
    );
    if (!counting.size) continue;
    if (record.wrong) skipped.push(skippedPart(record));
    for (const address of counting) {
      const person = people.get(address) ?? new Correspondent(address, names.mostUsed(address));
      people.set(address, person);
      const message = person.take(record, mine, madeByUser(record.labels, languages));
      if (message) messages.push(message);
    }
  }
  return {
    contacts: [...people.values()].map((person) => person.whole()),
    messages,
    skipped,
    own: records.filter(isMine).length,
  };
}

function skippedPart({ file, line, wrong }: MailRecord): SkippedPart {
  const { code = 'noDate', date } = wrong ?? {};
  return { file, line, reason: { code, ...(date && { figures: { date } }) } };
}

/** How people call themselves counts most. */
function namesIn(records: readonly MailRecord[]): NameCount {
  const own = new NameCount();
  const given = new NameCount();
  for (const { from, to } of records) {
    const name = guestName(from.name);
    if (name) own.add(from.address, name);
    for (const one of to) {
      const called = guestName(one.name);
      if (called) given.add(one.address, called);
    }
  }
  for (const address of given.addresses) {
    const name = own.mostUsed(address) ? undefined : given.mostUsed(address);
    if (name) own.add(address, name);
  }
  return own;
}

/** One of the people, while their mails are gone through. */
class Correspondent {
  private readonly contact: ProjectContact;
  private readonly days = new Map<Day, number>();
  private readonly labels = new Set<string>();
  private trade: MailRecord['trade'];

  constructor(address: string, name: string | undefined) {
    this.contact = newContact({ name, emails: [address] }) as ProjectContact;
  }

  take(record: MailRecord, mine: boolean, labels: readonly string[]): ImportedMessage | undefined {
    const { on, trade } = record;
    for (const label of labels) this.labels.add(label);
    if (!mine && (trade?.headline || trade?.company)) this.trade = { ...this.trade, ...trade };
    if (!on) return undefined;
    this.days.set(on, (this.days.get(on) ?? 0) + 1);
    const sentences = (mine ? record.mentions : record.needs) ?? {};
    return { contact: this.contact.id, on, mine, text: '', sentences };
  }

  whole(): ProjectContact {
    const { contact } = this;
    contact.tags = [...this.labels];
    if (this.trade?.headline) contact.headline = this.trade.headline;
    if (this.trade?.company) contact.company = this.trade.company;
    contact.touchpoints = [...this.days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([on, messages]) => ({ on, channel: 'mail', source: 'mail', messages }));
    return contact;
  }
}
