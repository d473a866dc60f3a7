/**
 * The mails of the same people, summed up while the mailbox is read: kept are days, figures and the latest sentences,
 * so that memory grows with people and days, and not with mails.
 */
import type { Day } from '../../domain/days';
import { detached } from '../text/detached';
import { GroupDays } from './groupDays';
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
  /** Its place among the groups, by which its days are found. */
  number: number;
  mails: number;
  labels: readonly string[];
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
  readonly days = new GroupDays();
  private readonly byPeople = new Map<string, MailGroup>();
  private readonly numbers = new Map<MailPerson, number>();
  private readonly labels = new Map<string, readonly string[]>();

  get all(): readonly MailGroup[] {
    return [...this.byPeople.values()];
  }

  /** @param record its people are the same objects wherever they are the same */
  take(record: MailRecord): void {
    const { on, file, line, wrong, trade } = record;
    const group = this.groupOf(record);
    group.mails++;
    const newLabels = record.labels.filter((label) => !group.labels.includes(label));
    if (newLabels.length) group.labels = this.sameLabels([...group.labels, ...newLabels]);
    if (trade) group.trade = { ...group.trade, ...detachedTrade(trade) };
    if (wrong) this.undated.push({ group, mail: { file, line, wrong } });
    if (!on) return;
    this.days.add(group.number, on);
    if (record.mentions) group.mentions = withLatest(group.mentions, on, record.mentions);
    if (record.needs) group.needs = withLatest(group.needs, on, record.needs);
  }

  private groupOf({ from, to, sentBy, deliveredTo }: MailRecord): MailGroup {
    const people = [from, ...to].map(this.numberOf).join();
    const key = `${people} ${sentBy ?? ''} ${deliveredTo ?? ''}`;
    const known = this.byPeople.get(key);
    if (known) return known;
    const group: MailGroup = {
      ...{ from, to: to.slice(), number: this.byPeople.size, mails: 0, labels: this.sameLabels([]) },
      ...(sentBy && { sentBy }),
      ...(deliveredTo && { deliveredTo }),
    };
    this.byPeople.set(detached(key), group);
    return group;
  }

  private numberOf = (person: MailPerson): number => {
    const number = this.numbers.get(person) ?? this.numbers.size;
    this.numbers.set(person, number);
    return number;
  };

  /** Few sets of labels are on most mails. */
  private sameLabels(labels: readonly string[]): readonly string[] {
    const key = detached(labels.join('\n'));
    const known = this.labels.get(key) ?? key.split('\n').filter(Boolean);
    this.labels.set(key, known);
    return known;
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
