/** First names and the forms of them that people use: who is called Kasia may write as Katarzyna. */
import { englishNicknames } from './englishNicknames';
import { polishNicknames } from './polishNicknames';

/** The names that each form may stand for ("ola": Aleksandra, Olga); a name stands for itself. */
const namesOf = new Map<string, string[]>();
for (const line of [...polishNicknames, ...englishNicknames]) {
  const [name = '', ...forms] = line.split(' ');
  for (const form of [name, ...forms]) namesOf.set(form, [...(namesOf.get(form) ?? []), name]);
}

/** The names that a folded word may be a form of; none where it is no first name that is listed. */
export const baseNamesOf = (word: string): readonly string[] => namesOf.get(word) ?? [];

/** Whether two folded words may be forms of one first name: "kasia" and "katarzyna". */
export const areForms = (one: string, other: string): boolean =>
  baseNamesOf(one).some((name) => baseNamesOf(other).includes(name));
