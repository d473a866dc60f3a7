/** How two names may be one person's. */
import { distance } from 'fastest-levenshtein';
import { formsOfAddress, nameSuffixes, professionalTitles } from '../../language/nameTitles';
import { nameWords } from '../nameWords';
import { areForms, baseNamesOf } from './nicknames';

/** What makes two names alike, the surest first. */
export const nameSigns = ['sameName', 'nickname', 'moreNames', 'initial', 'spelling'] as const;
/** One of them. */
export type NameSign = (typeof nameSigns)[number];

/** Before and behind names: not everybody writes theirs everywhere. */
const titles: ReadonlySet<string> = new Set([...professionalTitles, ...formsOfAddress, ...nameSuffixes]);
/** "Anna Nowak z d. Kowalska", "née Kowalska". */
const bornAs = /\b(?:z (?:d\.|domu)|née|nee)\s/giu;

/** The words of a name that tell the person: folded, without titles. */
export const tellingWords = (name: string): string[] =>
  nameWords(name.replace(bornAs, ' ')).filter((word) => !titles.has(word));

/**
 * Why two names may be one person's; null where they aren't alike. All words of the shorter have to be in the longer,
 * whatever their order: maiden and double names come so.
 */
export function likeness(one: readonly string[], other: readonly string[]): NameSign | null {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < 2) return null;
  const left = [...longer];
  const signs = new Set<NameSign>();
  let whole = 0;
  for (const word of [...shorter].sort((a, b) => b.length - a.length)) {
    const found = bestMatch(word, left);
    if (!found) return null;
    left.splice(found.at, 1);
    if (found.sign) signs.add(found.sign);
    if (found.sign !== 'initial') whole++;
  }
  // Initials alone are anybody's; two words of which each is only like the other are two names.
  if (whole === 0 || (signs.has('spelling') && signs.size > 1)) return null;
  if (left.length) signs.add('moreNames');
  return nameSigns.findLast((sign) => signs.has(sign)) ?? 'sameName';
}

/** The word among these that is the same, a form of it, its initial, or like it, in this order. */
function bestMatch(word: string, among: readonly string[]): { at: number; sign?: NameSign } | null {
  const same = among.indexOf(word);
  if (same >= 0) return { at: same };
  const tests: [NameSign, (other: string) => boolean][] = [
    ['nickname', (other) => areForms(word, other)],
    ['initial', (other) => isInitial(word, other)],
    ['spelling', (other) => isMisspelt(word, other)],
  ];
  for (const [sign, test] of tests) {
    const at = among.findIndex(test);
    if (at >= 0) return { at, sign };
  }
  return null;
}

const isInitial = (one: string, other: string): boolean =>
  one.length !== other.length && (one.length === 1 || other.length === 1) && one[0] === other[0];

/** One letter in a long word, two in a very long one. Daria and Maria are two first names. */
function isMisspelt(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 5 || one[0] !== other[0] || (baseNamesOf(one).length && baseNamesOf(other).length)) return false;
  return distance(one, other) <= (length < 9 ? 1 : 2);
}
