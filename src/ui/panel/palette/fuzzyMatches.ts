/** Fuzzy finding in a short list: letters in their order, best where words begin. */
import { fold } from '../../../language/folding';

/**
 * How well a name matches what was typed; smaller is better. 0: the name begins with it; 1: a word does; 2: the name
 * contains it; 3: its words' initials do; 4: it has the letters in their order. Undefined: no match.
 */
function fuzzyScore(name: string, typed: string): number | undefined {
  const [text, wanted] = [fold(name), fold(typed.trim())];
  const at = text.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return text[at - 1] === ' ' || text[at - 1] === '-' ? 1 : 2;
  const letters = wanted.replaceAll(' ', '');
  if (
    hasLettersInOrder(
      letters,
      text
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join(''),
    )
  )
    return 3;
  return letters.length > 2 && hasLettersInOrder(letters, text) ? 4 : undefined;
}

/** Those that fit, the best first; equals stay in their order. */
export function fuzzyMatches<T>(all: readonly T[], typed: string, nameOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, fit: fuzzyScore(nameOf(one), typed) }))
    .filter(({ fit }) => fit !== undefined)
    .sort((a, b) => a.fit! - b.fit!)
    .map(({ one }) => one);
}

function hasLettersInOrder(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
