/**
 * The mails of the same people, summed up while the mailbox is read: kept are days, figures and the latest sentences,
 * so that memory grows with people and days, and not with mails.
 */
import type { Day } from '../../domain/days';
import { detached } from '../text/detached';
import type { MailPerson } from './headers';
import type { MailRecord } from './mailRecord';
import type { SignatureTrade } from './signatureTrade';

/** A sentence about an offer, and its day. */
interface LatestSentence {
  on: Day;
  sentence: string;
}

/** All mails of one sender to the same people, delivered to the same address. */
export interface MailGroup extends Pick<MailRecord, 'from' | 'to' | 'sentBy' | 'deliveredTo'> {
  mails: number;
  /** The mails of each day. */
  days: Map<Day, number>;
  labels: string[];
  /** The latest sentence of each offer, by its id; of a day's, the first. */
  mentions?: Map<string, LatestSentence>;
  needs?: Map<string, LatestSentence>;
  trade?: SignatureTrade;
}

/** A mail without a day, and the group that it is in. */
export interface UndatedMail {
  group: MailGroup;
  mail: Pick<MailRecord, 'file' | 'line' | 'wrong'>;
}

/** Takes the mails in their order; the groups are in the order of their first mails. */
export class MailGroups {
  readonly undated: UndatedMail[] = [];
  private readonly byPeople = new Map<string, MailGroup>();
  private readonly numbers = new Map<MailPerson, number>();
  private readonly texts = new Map<string, string>();

  get all(): readonly MailGroup[] {
    return [...this.byPeople.values()];
  }

  /** @param record its people are the same objects wherever they are the same */
  take(record: MailRecord): void {
    const { on, file, line, wrong, trade } = record;
    const group = this.groupOf(record);
    group.mails++;
    for (const label of record.labels) if (!group.labels.includes(label)) group.labels.push(this.once(label));
    if (trade) group.trade = { ...group.trade, ...detachedTrade(trade) };
    if (wrong) this.undated.push({ group, mail: { file, line, wrong } });
    if (!on) return;
    group.days.set(this.once(on), (group.days.get(on) ?? 0) + 1);
    if (record.mentions) group.mentions = withLatest(group.mentions, on, record.mentions);
    if (record.needs) group.needs = withLatest(group.needs, on, record.needs);
  }

  private groupOf({ from, to, sentBy, deliveredTo }: MailRecord): MailGroup {
    const people = [from, ...to].map(this.numberOf).join();
    const key = `${people} ${sentBy ?? ''} ${deliveredTo ?? ''}`;
    const known = this.byPeople.get(key);
    if (known) return known;
    const group: MailGroup = {
      ...{ from, to, mails: 0, days: new Map(), labels: [] },
      ...(sentBy && { sentBy }),
      ...(deliveredTo && { deliveredTo: this.once(deliveredTo) }),
    };
    this.byPeople.set(detached(key), group);
    return group;
  }

  private numberOf = (person: MailPerson): number => {
    const number = this.numbers.get(person) ?? this.numbers.size;
    this.numbers.set(person, number);
    return number;
  };

  /** A text that comes again and again. */
  private once(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.texts.set(own, own);
    return own;
  }
}

function withLatest(
  kept = new Map<string, LatestSentence>(),
  on: Day,
  found: Readonly<Record<string, string>>,
): Map<string, LatestSentence> {
  for (const [offer, sentence] of Object.entries(found)) {
    const known = kept.get(offer);
    if (!known || known.on < on) kept.set(offer, { on, sentence: detached(sentence) });
  }
  return kept;
}

const detachedTrade = ({ headline, company }: SignatureTrade): SignatureTrade => ({
  ...(headline && { headline: detached(headline) }),
  ...(company && { company: detached(company) }),
});
