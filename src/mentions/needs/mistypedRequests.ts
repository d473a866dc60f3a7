/** Words of request as people mistype them on a phone: "szukm", "recomend", "potrzeboje". */
import { wordSet } from '../../language/wordSet';

/** Words on which a request hangs, folded; each long enough to be known by what is left of it. */
const requestWords = wordSet(
  // Polish
  'szukam szukamy poszukuje poszukujemy potrzebuje potrzebujemy potrzebny potrzebna polecacie polecicie polecisz',
  'wycena wycene kosztuje kosztowalby wykonawcy dostawcy firmy kogos',
  // English
  'looking anybody anyone somebody someone recommend recommendation recommendations suggest quote introduction',
  'searching seeking estimate',
);
const shortest = 6;
/** Words that are themselves, close to one of the above as they are. */
const themselves = wordSet('locking cooking booking seeing quite quota poleciles szukalam szukano seeding');

/** Words as long as a mistyped one may be. */
const longEnough = /\b[a-z]{5,16}\b/g;

/** A folded text with its mistyped words of request set right; the rest stays as it is. */
export const withoutTypos = (text: string): string => text.replace(longEnough, (word) => meantBy(word) ?? word);

function meantBy(word: string): string | undefined {
  const alike = byEnds.get(endsOf(word));
  if (!alike || requestWords.has(word) || themselves.has(word)) return undefined;
  return alike.find((meant) => isSlip(word, meant));
}

/** The first and the last letter are right: a Polish ending makes another form of a word ("szukam", "szukał"). */
const endsOf = (word: string) => `${word[0]}${word.at(-1)}`;
const byEnds = new Map<string, string[]>();
for (const word of requestWords)
  if (word.length >= shortest) byEnds.set(endsOf(word), [...(byEnds.get(endsOf(word)) ?? []), word]);

/** With each doubled letter once: "reccomend" is "recommend". */
const single = (word: string) => word.replace(/(.)\1/g, '$1');

/** One letter left out, typed twice or too many, two letters changed round, or u for ó, between the right ends. */
function isSlip(word: string, meant: string): boolean {
  if (single(word) === single(meant)) return true;
  if (Math.abs(word.length - meant.length) > 1) return false;
  let same = 1;
  while (same < meant.length && word[same] === meant[same]) same++;
  const rest = (text: string, from: number) => text.slice(same + from);
  if (word.length < meant.length) return rest(word, 0) === rest(meant, 1);
  if (word.length > meant.length) return rest(word, 1) === rest(meant, 0);
  if (rest(word, 2) === rest(meant, 2) && word[same] === meant[same + 1] && word[same + 1] === meant[same]) return true;
  return /^[uo][uo]$/.test(`${word[same]}${meant[same]}`) && rest(word, 1) === rest(meant, 1);
}
