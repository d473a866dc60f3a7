/** Polish or English? Enough to choose the pitch by. */
import { tokens } from './folding';
import type { Language } from './words';

const polishWords =
  /^(i|w|z|na|do|sie|nie|jest|czy|ze|dla|o|po|za|juz|pan|pani|panie|panu|dzien|dobry|dziekuje|dzieki|pozdrawiam|tak|ale|jak|od|co|to|czesc|mamy|robimy)$/;
const englishWords =
  /^(the|an|and|of|is|are|you|your|we|our|for|with|this|that|hi|hello|dear|thanks|thank|regards|best|it|in|on|at|be|have|will|not|do|don't|as|was)$/;

/** The language of a text, by its letters and its small words; Polish when nothing tells, as it is where people write "OK". */
export function language(text: string): Language {
  const part = text.slice(0, 4000);
  let polish = (part.match(/[ąćęłńóśźż]/gi) ?? []).length;
  for (const { word } of tokens(part)) polish += polishWords.test(word) ? 1 : englishWords.test(word) ? -1 : 0;
  return polish < 0 ? 'en' : 'pl';
}
