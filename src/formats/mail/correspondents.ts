/** The people whom the user wrote to, and the mails between them, out of the mails of a mailbox. */
import type { Day } from '../../domain/days';
import type { ProjectContact } from '../../domain/projectFile';
import type { ImportedMessage, SkippedPart } from '../format';
import { guestName, NameCount } from '../people/guestName';
import { newContact } from '../people/newContact';
import type { MailPerson } from './headers';
import { labelLanguage, madeByUser } from './labels';
import type { MailGroup, MailGroups, UndatedMail } from './mailGroups';
import { plainAddress } from './mailOwner';

interface Correspondents {
  contacts: ProjectContact[];
  messages: ImportedMessage[];
  skipped: SkippedPart[];
  /** The first and the last day of the messages, where there is one. */
  days: { from?: Day; to?: Day };
}

/** @param known addresses of people who are known already: what they wrote counts, answered or not */
export function peopleWrittenTo(
  groups: MailGroups,
  own: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Correspondents {
  const all = groups.all;
  const isOwn = (address: string) => own.has(plainAddress(address));
  const isMine = ({ from }: MailGroup) => isOwn(from.address);
  const writtenTo = new Set(
    all.filter(isMine).flatMap(({ to }) => to.flatMap(({ address }) => (isOwn(address) ? [] : address))),
  );
  const counts = ({ address }: MailPerson) => !isOwn(address) && (writtenTo.has(address) || known.has(address));
  const names = namesIn(all);
  const languages = new Set(all.flatMap(({ labels }) => labels.map(labelLanguage)).filter((at) => at >= 0));
  const groupsOf = new Map<string, MailGroup[]>();
  const counted = new Set<MailGroup>();
  for (const group of all) {
    const others = (isMine(group) ? group.to : [group.from]).filter(counts);
    if (others.length) counted.add(group);
    for (const address of new Set(others.map(({ address }) => address))) {
      const own = groupsOf.get(address);
      if (own) own.push(group);
      else groupsOf.set(address, [group]);
    }
  }
  const daysOf = groups.days.byGroup();
  const allDays = new Set<Day>();
  const messages: ImportedMessage[] = [];
  // One person after the other: the days of all of them would be in memory twice.
  const contacts = [...groupsOf].map(([address, own]) => {
    const person = new Correspondent(address, names.mostUsed(address));
    for (const group of own) {
      const days = daysOf(group.number);
      for (const on of days.keys()) allDays.add(on);
      for (const one of person.take(group, days, isMine(group), madeByUser(group.labels, languages)))
        messages.push(one);
    }
    return person.whole();
  });
  return {
    contacts,
    messages,
    skipped: groups.undated.filter(({ group }) => counted.has(group)).map(skippedPart),
    days: firstAndLast(allDays),
  };
}

function firstAndLast(days: Iterable<Day>): Correspondents['days'] {
  const [from, ...others] = [...days].sort();
  return from ? { from, to: others.at(-1) ?? from } : {};
}

function skippedPart({ mail: { file, line, wrong } }: UndatedMail): SkippedPart {
  const { code = 'noDate', date } = wrong ?? {};
  return { file, line, reason: { code, ...(date && { figures: { date } }) } };
}

/** How people call themselves counts most. */
function namesIn(groups: readonly MailGroup[]): NameCount {
  const own = new NameCount();
  const given = new NameCount();
  for (const { from, to, mails } of groups) {
    const name = guestName(from.name);
    if (name) own.add(from.address, name, mails);
    for (const one of to) {
      const called = guestName(one.name);
      if (called) given.add(one.address, called, mails);
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
  private trade: MailGroup['trade'];

  constructor(address: string, name: string | undefined) {
    this.contact = newContact({ name, emails: [address] }) as ProjectContact;
  }

  take(group: MailGroup, days: ReadonlyMap<Day, number>, mine: boolean, labels: readonly string[]): ImportedMessage[] {
    for (const label of labels) this.labels.add(label);
    if (!mine) this.trade = { ...this.trade, ...group.trade };
    for (const [on, mails] of days) this.days.set(on, (this.days.get(on) ?? 0) + mails);
    return messagesOf(group, days, this.contact.id, mine);
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

const noSentences = {};

/** Those with the latest sentence of an offer, and one that stands for the others. */
function messagesOf(
  { mentions, needs }: MailGroup,
  days: ReadonlyMap<Day, number>,
  contact: string,
  mine: boolean,
): ImportedMessage[] {
  const ofDay = new Map<Day, Record<string, string>>();
  for (const [offer, { on, sentence }] of (mine ? mentions : needs) ?? [])
    ofDay.set(on, { ...ofDay.get(on), [offer]: sentence });
  const told = [...ofDay].map(([on, sentences]) => ({ contact, on, mine, text: '', sentences }));
  const count = [...days.values()].reduce((sum, mails) => sum + mails, 0) - told.length;
  const on = [...days.keys()].reduce((last, day) => (last > day ? last : day), '');
  return count > 0 ? [...told, { contact, on, mine, text: '', sentences: noSentences, count }] : told;
}
