/** What to except when a sentence was not about the offer: the keyword with the word that makes it another thing. */

import { detectLanguage } from '../language/detectLanguage';
import { tokens } from '../language/folding';
import { findTerms } from '../language/terms';

/**
 * "Windows 11", "okno czasowe", "time window": English says what kind of thing it is before the word, Polish after it,
 * and a number or a name follows in both. Where a small word is there, the other side counts; where both do, the
 * sentence itself.
 */
export function exceptionFor(sentence: string, keyword: string): string {
  const [match] = findTerms(sentence, [keyword]);
  if (!match) return sentence;
  const words = tokens(sentence);
  const before = words.findLast(({ end }) => end <= match.start);
  const after = words.find(({ start }) => start >= match.end);
  const left = before && isTelling(before.word) && touches(sentence, before.end, match.start);
  const right = after && isTelling(after.word) && touches(sentence, match.end, after.start);
  const follows = right && /^[\p{Lu}\p{N}]/u.test(sentence.slice(after.start));
  if (right && (follows || !left || detectLanguage(sentence) === 'pl')) return sentence.slice(match.start, after.end);
  return left ? sentence.slice(before.start, match.end) : sentence;
}

/** Small words say nothing of what kind of thing it is; numbers do. */
const isTelling = (word: string) => word.length > 3 || /\d/.test(word);
const touches = (text: string, from: number, to: number) => /^[\s-]*$/.test(text.slice(from, to));
