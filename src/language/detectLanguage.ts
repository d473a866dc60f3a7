/** Polish or English? Enough to choose the pitch by. */

import type { Language } from '../domain/model';
import { tokens } from './folding';

/** Small words that the other language doesn't have ("do" and "to" are in both). */
const polishWords =
  /^(i|w|z|na|sie|nie|jest|czy|ze|dla|o|po|za|juz|pan|pani|panie|panu|dzien|dobry|dziekuje|dzieki|pozdrawiam|tak|ale|jak|od|co|czesc|mamy|robimy|oraz)$/;
const englishWords =
  /^(the|an|and|of|is|are|you|your|we|our|for|with|this|that|hi|hello|dear|thanks|thank|regards|best|it|in|at|be|have|will|not|don't|as|was)$/;

/** How many signs of either language a text has; its beginning tells. */
function signs(text: string): Record<Language, number> {
  const part = text.slice(0, 4000);
  const words = tokens(part).map(({ word }) => word);
  return {
    pl: (part.match(/[ąćęłńóśźż]/gi) ?? []).length + words.filter((word) => polishWords.test(word)).length,
    en: words.filter((word) => englishWords.test(word)).length,
  };
}

/** The language of a text; Polish when nothing tells, as it is where people write "OK". */
export function detectLanguage(text: string): Language {
  const { pl, en } = signs(text);
  return en > pl ? 'en' : 'pl';
}

/** Words that only English has, beside the small ones; nobody writes them in a Polish sentence. */
const plainEnglish =
  /^(like|likes|liked|people|what|was|were|who|they|them|us|had|has|been|by|from|would|should|could|can|very|which|when|their|he|she|his|her|if|so|there|think|want|need|know|important|likely)$/;

/** Is a sentence English beyond doubt? One without any sign is not. */
export function isEnglish(sentence: string): boolean {
  const { pl, en } = signs(sentence.replace(/\bI\b/g, 'the'));
  return en + tokens(sentence).filter(({ word }) => plainEnglish.test(word)).length > pl;
}

/** May a text hold Polish words? Not when it is English beyond doubt: a "Best regards" proves nothing. */
export function mayBePolish(text: string): boolean {
  const { pl, en } = signs(text);
  return en < 3 || pl * 4 >= en || /[ąćęłńóśźż]/i.test(text);
}

/** Is a line Polish, though the letter around it is not? */
export function isPolish(line: string): boolean {
  const { pl, en } = signs(line);
  return pl > en;
}
