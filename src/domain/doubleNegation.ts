/** Two denials that take each other back: "we never stopped making windows", "there is no house without windows". */

const denial = /^(nie|not|never|no|cannot|\w+n't|(do|does|did|ca|wo|is|are|was|have|has|could|would)nt)$/;
/** An end, a refusal or a fear that, denied, is none: "nie odmawiamy napraw", "dachów się nie boimy". */
const ending =
  /^(przesta\w+|zrezygnowal\w*|rezygnuj\w*|wycofal\w*|wycofuj\w*|(za|s)?koncz(yl\w*|yc|ymy|e)|odradz\w+|odmaw\w+|odmow\w+|unika\w*|boi\w*|boj(e|my|a)|obawia\w*|zaluj\w+|stop|stopped|quit|ceased|given|refuse\w*|avoid\w*|regret\w*|afraid)$/;
/** The same as an infinitive, further off: "nie zdarzyło nam się odmówić naprawy". */
const toEnd =
  /^(odmawiac|odmowic|odradzac|unikac|bac|(za|s)?konczyc|rezygnowac|zrezygnowac|przestac|refuse|avoid|stop)$/;
const lacking = /^(bez|without)$/;
/** "It is not true that we don't …": what is denied is that somebody says so. */
const untrue =
  /(^| )(nieprawda|(nie|not|\w+n't)( \w+)? (prawda|prawd\w+|tak|true|so|case|powiem|powiedzial\w*|twierdz\w+|mowi\w*|say|claim|mean|znaczy|oznacza))( (ze|jakoby|that))?( my| we| i)?$/;
const untrueBefore = 9;
const lackingBefore = 6;

/**
 * Is the denial at a word taken back by another one?
 * @param words folded, of the sentence
 * @param first where the keyword begins
 */
export function isUndone(words: readonly string[], first: number, at: number): boolean {
  const word = words[at] ?? '';
  const near = (from: number, to: number, pattern: RegExp) =>
    words.slice(Math.max(0, from), Math.max(0, to)).some((one) => pattern.test(one));
  // What ends behind the keyword ends something else: "nie robimy okien, unikamy drewna".
  const until = at < first ? first : words.length;
  const ends = near(at + 1, Math.min(at + 3, until), ending) || near(at + 3, Math.min(at + 6, until), toEnd);
  if (denial.test(word) && ends) return true;
  if (ending.test(word) && near(at - 2, at, denial)) return true;
  if (denial.test(word) && near(at + 1, first, lacking)) return true;
  if (lacking.test(word) && near(at - lackingBefore, at, denial)) return true;
  return denial.test(word) && untrue.test(words.slice(Math.max(0, at - untrueBefore), at).join(' '));
}

/**
 * What behind the keyword limits a denial instead of completing it: a condition ("nie montujemy pomp bez audytu", "we
 * don't start an audit until …"), a manner ("na siłę"), a time ("w weekendy").
 */
const limiting = new RegExp(
  [
    /^( \w+){0,2} (bez|without) (?!(wyjatk|wzgled|dyskusj|watpi|exception|regard|doubt|fail|sorry|przerwy|\w+ing\b))\w/,
    /^( \w+){0,3},? (zanim|dopoki|unless|(until|before) (we|i|you|it|they|everybody)|chyba ze|jesli nie|jezeli nie)\b/,
    /^( \w+){0,2} (na sile|w ciemno|na oko|za wszelka cene|byle (jak|komu|gdzie)|po lebkach|w pospiechu|pod presja|dla (zasady|zabawy|sportu|samego|samej)|blindly|in a hurry|for the sake|at any price|just (for|because|to)|by halves)\b/,
    /^( \w+){0,2} (w (weekend\w*|sobot[ey]|niedziel[ei]|swieta|nocy)|noca|po godzinach|(on|at) (the )?(weekends?|saturdays?|sundays?|night|holidays)|over the phone|przez telefon)\b(?! (ani|nor|or)\b)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Is a denial in front limited by what stands behind the keyword? */
export const isLimited = (behind: string): boolean => limiting.test(behind);

const nobody = /(^| )(nikt|nobody|no one|none)( |$)/;
const likeUs = /(^| )(like|as|than|jak|niz|lepiej|better)( \w+){0,2} (us|we|our|ours|my|nas|nasz\w*)( |$)/;

/** "Nobody makes windows like us" boasts, and denies nothing. */
export const isBoast = (words: readonly string[], first: number): boolean =>
  nobody.test(words.slice(0, first).join(' ')) &&
  (likeUs.test(words.slice(first).join(' ')) ||
    words.some((word) => /^(lepiej|taniej|szybciej|better|cheaper)$/.test(word)));
