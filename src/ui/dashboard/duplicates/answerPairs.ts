/** What an answer is about, and the commands that it comes to. */
import type { CommandInput } from '../../../commands/index';
import { type PageField, pageFields } from '../../../domain/enumerations';
import type { SamePair } from '../../../domain/samePerson/samePeople';
import type { SideOfPair } from '../../../store/queries/contacts/duplicatePairs';

/** What can be said of a pair, in the order of the buttons. */
export const answers = ['same', 'different', 'postponed'] as const;
export type Answer = (typeof answers)[number];
/** What became of a pair: answered, or one of the two is no longer there. */
export type Decision = Exclude<Answer, 'postponed'> | 'gone';

/** A pair with a name of its own. */
export interface KeyedPair extends SamePair {
  key: string;
}

/** The two of a pair: the contact that stays is the older one. */
export interface Sides {
  kept: SideOfPair;
  other: SideOfPair;
}

/** The one that is there longer stays. */
export function inOrder([one, other]: readonly [SideOfPair, SideOfPair]): Sides {
  return one.row.created <= other.row.created ? { kept: one, other } : { kept: other, other: one };
}

/** The pairs that an answer is about: those ticked where there are several, else the one that is looked at. */
export function pairsAsked(
  open: readonly KeyedPair[],
  chosen: ReadonlySet<string>,
  current: KeyedPair | undefined,
): KeyedPair[] {
  const ticked = open.filter(({ key }) => chosen.has(key));
  return ticked.length > 1 ? ticked : current ? [current] : [];
}

/** Joins the two; of the fields taken, where the other one has them, the other's value stays. */
export function joinInput({ kept, other }: Sides, taken: ReadonlySet<PageField>): CommandInput<'join'> {
  const take = pageFields.filter((field) => taken.has(field) && other.row[field] !== undefined);
  return { who: { contact: other.row.id }, into: kept.row.id, ...(take.length && { take }) };
}

/** They are two people, and nobody is asked again. */
export const apartInput = ({ kept, other }: Sides): CommandInput<'apart'> => ({
  who: { contact: other.row.id },
  from: kept.row.id,
});
