/** Two denials that take each other back: "we never stopped making windows", "there is no house without windows". */

const denial = /^(nie|not|never|no|cannot|\w+n't|(do|does|did|ca|wo|is|are|was|have|has|could|would)nt)$/;
/** An end that, denied, is none. */
const ending =
  /^(przesta\w+|zrezygnowal\w*|rezygnuj\w*|wycofal\w*|wycofuj\w*|zakonczyl\w*|stop|stopped|quit|ceased|given)$/;
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
  if (denial.test(word) && near(at + 1, at + 3, ending)) return true;
  if (ending.test(word) && near(at - 2, at, denial)) return true;
  if (denial.test(word) && near(at + 1, first, lacking)) return true;
  if (lacking.test(word) && near(at - lackingBefore, at, denial)) return true;
  return denial.test(word) && untrue.test(words.slice(Math.max(0, at - untrueBefore), at).join(' '));
}

const nobody = /(^| )(nikt|nobody|no one|none)( |$)/;
const likeUs = /(^| )(like|as|than|jak|niz|lepiej|better)( \w+){0,2} (us|we|our|ours|my|nas|nasz\w*)( |$)/;

/** "Nobody makes windows like us" boasts, and denies nothing. */
export const isBoast = (words: readonly string[], first: number): boolean =>
  nobody.test(words.slice(0, first).join(' ')) &&
  (likeUs.test(words.slice(first).join(' ')) ||
    words.some((word) => /^(lepiej|taniej|szybciej|better|cheaper)$/.test(word)));
