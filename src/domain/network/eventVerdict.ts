/** What an event was worth: the benefits that came of it, for its cost and hours, against your other events. */
import { earliest } from '../days';
import type { Benefit, Contact, Day, Id } from '../model';
import type { Limits } from '../ruleNumbers';

/** A networking occasion or a group, named as in `touchpoint.event`. */
export interface NetworkEvent {
  name: string;
  on?: Day;
  /** In the currency in which `limits.hourWorth` counts. */
  cost?: number;
  hours?: number;
}

/** What came of an event, and how that compares. */
export interface EventVerdict {
  name: string;
  /** Whom you met there, and who of them you met there first. */
  met: Id[];
  metFirst: Id[];
  given: number;
  received: number;
  /** Sums of received amounts, by currency; what has no amount is in `received` only. */
  amounts: Record<string, number>;
  /** Cost, and hours at what an hour is worth. */
  price: number;
  /** Benefits for a thousand of price; absent where the price is zero. */
  yield?: number;
  /** The middle yield of your other events; absent where there is none. */
  others?: number;
  verdict: 'better' | 'same' | 'worse' | 'noComparison';
}

/** The verdicts, in the order of the events; those to come have no verdict yet and are left out. */
export function eventVerdicts(events: NetworkEvent[], contacts: Contact[], now: Day, limits: Limits): EventVerdict[] {
  const shares = sharesIn(contacts.map((contact) => lived(contact, now)));
  const outcomes = events
    .filter(({ on }) => on === undefined || on <= now)
    .map((event) => outcome(event, shares.get(event.name) ?? noTouch, limits));
  return outcomes.map((own, i) => compared(own, outcomes.toSpliced(i, 1)));
}

type Outcome = Omit<EventVerdict, 'others' | 'verdict'>;

/** What of a contact's records events are judged by: those that happened. */
type Lived = Pick<Contact, 'id' | 'touchpoints' | 'benefits'>;

function lived({ id, touchpoints, benefits }: Contact, now: Day): Lived {
  const past = ({ on }: { on: Day }) => on <= now;
  return { id, touchpoints: touchpoints.filter(past), benefits: benefits.filter(past) };
}

/** What of all contacts' records belongs to one event. */
interface Share {
  met: Id[];
  metFirst: Id[];
  benefits: Benefit[];
}
const noTouch: Share = { met: [], metFirst: [], benefits: [] };

/** By event, in one pass: with many contacts, looking through all of them again for each event takes seconds. */
function sharesIn(contacts: Lived[]): Map<string, Share> {
  const shares = new Map<string, Share>();
  const shareOf = (event: string) => {
    const share = shares.get(event) ?? { met: [], metFirst: [], benefits: [] };
    shares.set(event, share);
    return share;
  };
  for (const contact of contacts) {
    const first = firstEvent(contact);
    for (const event of new Set(contact.touchpoints.flatMap((one) => one.event ?? []))) {
      shareOf(event).met.push(contact.id);
      if (event === first) shareOf(event).metFirst.push(contact.id);
    }
    for (const benefit of contact.benefits) {
      const event = benefit.event ?? first;
      if (event !== undefined) shareOf(event).benefits.push(benefit);
    }
  }
  return shares;
}

function outcome(
  { name, cost = 0, hours = 0 }: NetworkEvent,
  { met, metFirst, benefits }: Share,
  limits: Limits,
): Outcome {
  const received = benefits.filter(({ direction }) => direction === 'received');
  const price = cost + hours * limits.hourWorth;
  return {
    name,
    met,
    metFirst,
    given: benefits.length - received.length,
    received: received.length,
    amounts: sums(received),
    price,
    ...(price > 0 && { yield: (1000 * benefits.length) / price }),
  };
}

/** A benefit that came of an event, and the contact it passed with. */
interface CameOf {
  contact: Id;
  benefit: Benefit;
}

/** The benefits that came of an event, the latest first: what its verdict counts. */
export const cameOfEvent = (name: string, contacts: Contact[], now: Day): CameOf[] =>
  contacts
    .map((contact) => lived(contact, now))
    .flatMap((contact) =>
      contact.benefits.filter((one) => cameOf(name, one, contact)).map((benefit) => ({ contact: contact.id, benefit })),
    )
    .sort((a, b) => (a.benefit.on < b.benefit.on ? 1 : -1));

/** A benefit came of the event that it names; where it names none, of the one at which you first met. */
const cameOf = (name: string, { event }: Benefit, contact: Lived): boolean => (event ?? firstEvent(contact)) === name;

/** The event at which the relation began, if it began at one. */
function firstEvent({ touchpoints }: Lived): string | undefined {
  const first = earliest(touchpoints.map(({ on }) => on));
  return touchpoints.find(({ on, event }) => on === first && event)?.event;
}

function sums(benefits: Benefit[]): Record<string, number> {
  const all = new Map<string, number>();
  for (const { amount, currency = '' } of benefits) if (amount) all.set(currency, (all.get(currency) ?? 0) + amount);
  return Object.fromEntries(all);
}

function compared(own: Outcome, others: Outcome[]): EventVerdict {
  const middle = medianOf(others.flatMap((one) => one.yield ?? []));
  if (own.yield === undefined || middle === undefined) return { ...own, verdict: 'noComparison' };
  const verdict = own.yield > middle ? 'better' : own.yield < middle ? 'worse' : 'same';
  return { ...own, others: middle, verdict };
}

function medianOf(numbers: number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[half]
    : sorted.length > 0
      ? (sorted[half - 1]! + sorted[half]!) / 2
      : undefined;
}
