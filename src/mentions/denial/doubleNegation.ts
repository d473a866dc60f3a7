/** Two denials that take each other back: "we never stopped making windows", "there is no house without windows". */

const denial =
  /^(nie|nikt|nobody|none|not|never|no|cannot|\w+n't|(do|does|did|ca|wo|is|are|was|have|has|could|would)nt)$/;
/** An end, a refusal or a fear that, denied, is none: "nie odmawiamy napraw", "dachów się nie boimy". */
const ending =
  /^(przesta\w+|zrezygnowal\w*|rezygnuj\w*|wycofal\w*|wycofuj\w*|(za|s)?koncz(yl\w*|yc|ymy|e)|odradz\w+|odmaw\w+|odmow\w+|unika\w*|wystrzega\w*|odpuszcza\w*|porzuc\w*|zaprzesta\w*|zaniecha\w*|wstydz\w*|boi\w*|boj(e|my|a)|obawia\w*|zaluj\w+|stop|stopped|quit|ceased|given|declin\w*|reject\w*|drop\w*|refuse\w*|avoid\w*|regret\w*|afraid|ashamed|shy)$/;
/** The same as an infinitive, further off: "nie zdarzyło nam się odmówić naprawy". */
const toEnd =
  /^(odmawiac|odmowic|odradzac|unikac|bac|(za|s)?konczyc|rezygnowac|zrezygnowac|przestac|refuse|avoid|stop)$/;
const lacking = /^(bez|without)$/;
/** "Zamiast unikać audytu, …" */
const instead = /^(zamiast|instead|bez|without|rather)$/;
const putOff =
  /^(unikac|unikania|odkladac|bac|odmawiac|pomijac|avoiding|fearing|dreading|skipping|postponing|worrying|putting)$/;
/** "Nie sposób nie lubić kominka", "there is no house we can't fit windows to". */
const againDenied =
  /(^| )(nie (sposob|mozna|moge|mozemy|da sie|wypada)|nie (ma|znam|znamy) \w+( \w+)?( w| z| na| do)? ktor\w+|nie ma \w+ zeby\w*|nie ma (kto|co|nikogo|niczego)( \w+)?( by)?|(there's|there is|there isn't|have|had) (no|an?|not an?) \w+( \w+)?( that| which| where| who)?( we| i)?)$/;
/** "It is not true that we don't …": what is denied is that somebody says so. */
const untrue =
  /(^| )(nieprawda|(not|\w+n't) so|(nie|not|\w+n't)( \w+)? (prawda|prawd\w+|tak|true|case|powiem|powiedzial\w*|twierdz\w+|mowi\w*|say|claim|mean|znaczy|oznacza))( (ze|jakoby|that))?( my| we| i)?$/;
const untrueBefore = 9;
/** "Hardly a week without windows." */
const scarce = new RegExp(`${denial.source}|^(hardly|rarely|seldom|barely|rzadko|malo)$`);
const lackingBefore = 6;

/**
 * Is the denial at a word taken back by another one?
 * @param words folded, of the sentence
 * @param first where the keyword begins
 */
export function isDoubleNegation(words: readonly string[], first: number, at: number): boolean {
  const word = words[at] ?? '';
  const near = (from: number, to: number, pattern: RegExp) =>
    words.slice(Math.max(0, from), Math.max(0, to)).some((one) => pattern.test(one));
  // What ends behind the keyword ends something else: "nie robimy okien, unikamy drewna".
  const until = at < first ? first : words.length;
  const ends = near(at + 1, Math.min(at + 3, until), ending) || near(at + 3, Math.min(at + 6, until), toEnd);
  if (denial.test(word) && (ends || /^(\w+ ){0,2}(give|gave|giving) up\b/.test(words.slice(at + 1, until).join(' '))))
    return true;
  if ((ending.test(word) || (/^(give|gave|giving)$/.test(word) && words[at + 1] === 'up')) && near(at - 2, at, denial))
    return true;
  if (denial.test(word) && near(at + 1, first, lacking)) return true;
  if (instead.test(word) && near(at + 1, at + 3, putOff)) return true;
  if (lacking.test(word) && near(at - lackingBefore, at, scarce)) return true;
  if (denial.test(word) && againDenied.test(words.slice(Math.max(0, at - untrueBefore), at).join(' '))) return true;
  if (denial.test(word) && deniesAgain(words, at)) return true;
  return denial.test(word) && untrue.test(words.slice(Math.max(0, at - untrueBefore), at).join(' '));
}

/** The first of the two: what stands behind it up to the second is one of those phrases. */
function deniesAgain(words: readonly string[], at: number): boolean {
  for (let second = at + 2; second < at + untrueBefore; second++)
    if (denial.test(words[second] ?? '') && againDenied.test(words.slice(Math.max(0, at - 2), second).join(' ')))
      return true;
  return false;
}

const nobody = /(^| )(nikt|nobody|no one|none|no|zaden|zadn\w+)( |$)/;
const likeUs = /(^| )(like|as|than|jak|niz|lepiej|better)( \w+){0,2} (us|we|our|ours|my|nas|nasz\w*)( |$)/;

const unharmed =
  /^( \w+){0,3} (too (small|big|large|old|difficult|far)|wasted|lost|forgotten|alike|the same|(za|zbyt) (mal|duz|trudn|star)\w+|straszn\w+)( |$)/;

/** "Nobody makes windows like us" boasts, and denies nothing. */
export const isBoast = (words: readonly string[], first: number): boolean =>
  nobody.test(words.slice(0, first).join(' ')) &&
  (words.slice(first).some((word) => lacking.test(word)) ||
    likeUs.test(words.slice(first).join(' ')) ||
    unharmed.test(` ${words.slice(first + 1).join(' ')}`) ||
    words.some((word) => /^(lepiej|taniej|szybciej|better|cheaper)$/.test(word)));
