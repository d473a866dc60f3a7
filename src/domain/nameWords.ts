/** Comparing names: word by word, whatever their order, capitals and accents. */
import { fold } from '../language/folding';

/** The words of a name, folded. */
export const nameWords = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a name has all words of another. */
export function hasAllWords(name: string, other: string): boolean {
  const words = nameWords(name);
  return nameWords(other).every((word) => words.includes(word));
}

/** Whether two names have the same words. */
export const isSameName = (one: string, other: string): boolean => hasAllWords(one, other) && hasAllWords(other, one);
