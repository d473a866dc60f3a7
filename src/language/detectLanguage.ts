/** Polish or English? Enough to choose the pitch by. */

import { type Token, tokens } from './folding';
import { wordSet } from './wordSet';

/** The languages that it tells apart. */
type LanguageCode = 'pl' | 'en';

/** Small words that the other language doesn't have ("do" and "to" are in both). */
const polishWords = wordSet(
  // prepositions and conjunctions
  'ale czy dla i jak na o od oraz po w z za ze',
  // verbs, and what goes with them
  'jest juz mamy nie robimy sie tak co',
  // how letters begin and end
  'czesc dobry dzien dzieki dziekuje pan pani panie panu pozdrawiam',
);
const englishWords = wordSet(
  // articles, prepositions and conjunctions
  'an and as at for in of the with',
  // pronouns
  'it our that this we you your',
  // verbs, and what goes with them
  "are be don't have is not was will",
  // how letters begin and end
  'best dear hello hi regards thank thanks',
);

/** How many signs of either language a text has; its beginning tells. */
function countSigns(text: string, words = tokens(text.slice(0, 4000))): Record<LanguageCode, number> {
  return {
    pl:
      (text.slice(0, 4000).match(/[ąćęłńóśźż]/gi) ?? []).length +
      words.filter(({ word }) => polishWords.has(word)).length,
    en: words.filter(({ word }) => englishWords.has(word)).length,
  };
}

/** The language of a text; Polish when nothing tells, as it is where people write "OK". */
export function detectLanguage(text: string): LanguageCode {
  const { pl, en } = countSigns(text);
  return en > pl ? 'en' : 'pl';
}

/** Words that only English has, beside the small ones; nobody writes them in a Polish sentence. */
const englishOnly = wordSet(
  // pronouns
  'he her his she their them there they us what when which who',
  // verbs
  'can could had has been know like liked likes need should think want was were would',
  // the rest
  'by from if important likely people so very',
);

/** Is a sentence English beyond doubt? One without any sign is not. */
export const isEnglish = (sentence: string): boolean => englishSigns(sentence, tokens(sentence)) > 0;

/** How many more of its signs are English than Polish. */
function englishSigns(sentence: string, words: Token[]): number {
  const { pl, en } = countSigns(sentence, words);
  // "I", which folded is the Polish "i".
  const me = words.filter(({ start, end }) => end - start === 1 && sentence[start] === 'I').length;
  return en + 2 * me + words.filter(({ word }) => englishOnly.has(word)).length - pl;
}

/** May a text hold Polish words? Not when it is English beyond doubt: a "Best regards" proves nothing. */
export function mayBePolish(text: string): boolean {
  const { pl, en } = countSigns(text);
  return en < 3 || pl * 4 >= en || /[ąćęłńóśźż]/i.test(text);
}

/** Is a line Polish, though the letter around it is not? */
export function isPolish(line: string): boolean {
  const { pl, en } = countSigns(line);
  return pl > en;
}
