/** Two denials that take each other back: "we never stopped making windows", "there is no house without windows". */
import { alternatives, sequence, someWord, wholeWord } from '../../language/pattern';
import { type DenialRule, ruleFor } from './denialRule';

const denials = alternatives(
  /cannot|never|no|nobody|none|not/,
  /nie|nikt/,
  /\w+n't/,
  /(do|does|did|ca|wo|is|are|was|have|has|could|would)nt/,
);
const denial = wholeWord(denials);
const lacking = /(bez|without)/;
/** "Hardly a week without windows." */
const scarce = alternatives(denials, /hardly|rarely|seldom|barely|rzadko|malo/);
/** An end, a refusal or a fear that, denied, is none: "nie odmawiamy napraw", "dachów się nie boimy". */
const endVerbs = alternatives(
  /(za|s)?koncz(yl\w*|yc|ymy|e)/,
  /boi\w*|boj(e|my|a)|obawia\w*/,
  /odmaw\w+|odmow\w+|odradz\w+/,
  /odpuszcza\w*|porzuc\w*/,
  /przesta\w+/,
  /rezygnuj\w*|zrezygnowal\w*/,
  /unika\w*|wystrzega\w*/,
  /wstydz\w*|zaluj\w+/,
  /wycofal\w*|wycofuj\w*/,
  /zaniecha\w*|zaprzesta\w*/,
  /afraid|ashamed|regret\w*|shy/,
  /avoid\w*|declin\w*|drop\w*|refuse\w*|reject\w*/,
  /ceased|given|quit|stop|stopped/,
);
/** The same as an infinitive, further off: "nie zdarzyło nam się odmówić naprawy". */
const toEnd = alternatives(
  /(za|s)?konczyc|przestac/,
  /bac|unikac/,
  /odmawiac|odmowic|odradzac/,
  /rezygnowac|zrezygnowac/,
  /avoid|refuse|stop/,
);
/** "Nie sposób nie lubić kominka", "there is no house we can't fit windows to". */
const againDenied = sequence(
  /(^| )/,
  alternatives(
    /nie (sposob|mozna|moge|mozemy|da sie|wypada)/,
    /nie (ma|znam|znamy) \w+( \w+)?( w| z| na| do)? ktor\w+/,
    /nie ma \w+ zeby\w*/,
    /nie ma (kto|co|nikogo|niczego)( \w+)?( by)?/,
    /(there's|there is|there isn't|have|had) (no|an?|not an?) \w+( \w+)?( that| which| where| who)?( we| i)?/,
  ),
  '$',
);
/** "It is not true that we don't …": what is denied is that somebody says so. */
const untrue = sequence(
  /(^| )/,
  alternatives(
    /nieprawda/,
    /(not|\w+n't) so/,
    sequence(
      /(nie|not|\w+n't)( \w+)? /,
      alternatives(
        /prawda|prawd\w+|tak|znaczy|oznacza/,
        /powiem|powiedzial\w*|twierdz\w+|mowi\w*/,
        /true|case|say|claim|mean/,
      ),
    ),
  ),
  /( (ze|jakoby|that))?( my| we| i)?$/,
);

/** The words around a denial, each part joined by spaces. */
interface Around {
  /** The denial itself. */
  word: string;
  /** The two words in front of it, the six, the nine. */
  twoBefore: string;
  sixBefore: string;
  nineBefore: string;
  /** The two words behind it, and the next three: not past the keyword, when that follows. */
  twoBehind: string;
  fartherBehind: string;
  /** All behind it up to the keyword, when that follows. */
  behind: string;
  /** The two words behind it, wherever the keyword is. */
  next: string;
  /** What is between it and the keyword; nothing when the keyword is in front. */
  between: string;
  /** For each other denial behind it a line: from two words in front of this one up to the other. */
  upToDenials: string;
}

/** Rules by which a denial is taken back by another one. */
export const doubleNegationRules: DenialRule<keyof Around>[] = [
  {
    name: 'an end denied',
    pattern: { word: denial, twoBehind: someWord(endVerbs) },
    example: "We haven't stopped making [windows].",
  },
  {
    name: 'an end denied, further off',
    pattern: { word: denial, fartherBehind: someWord(toEnd) },
    example: 'Nie zdarzyło nam się odmówić naprawy [okna].',
  },
  {
    name: 'giving up denied',
    pattern: { word: denial, behind: /^(\w+ ){0,2}(give|gave|giving) up\b/ },
    example: "We won't give up making [windows].",
  },
  {
    name: 'an end, denied in front',
    pattern: { word: wholeWord(endVerbs), twoBefore: someWord(denials) },
    example: 'Nigdy nie przestaliśmy robić [okien].',
  },
  {
    name: 'giving up, denied in front',
    pattern: { word: /^(give|gave|giving)$/, next: /^up( |$)/, twoBefore: someWord(denials) },
    example: "We won't give up [windows].",
  },
  {
    name: 'nothing is without it',
    pattern: { word: denial, between: someWord(lacking) },
    example: 'Nie ma domu bez [okien].',
  },
  {
    name: 'instead of putting off',
    pattern: {
      word: /^(zamiast|instead|bez|without|rather)$/,
      next: someWord(
        /bac|odkladac|odmawiac|pomijac|unikac|unikania/,
        /avoiding|dreading|fearing|postponing|putting|skipping|worrying/,
      ),
    },
    example: 'Zamiast unikać [audytu], warto się przygotować z nami.',
  },
  {
    name: 'hardly without it',
    pattern: { word: wholeWord(lacking), sixBefore: someWord(scarce) },
    example: 'Hardly a week without [windows].',
  },
  {
    name: 'one cannot but',
    pattern: { word: denial, nineBefore: againDenied },
    example: 'Nie sposób nie lubić [okien].',
  },
  {
    name: 'the first of two denials',
    pattern: { word: denial, upToDenials: new RegExp(againDenied, 'm') },
    example: "There isn't a house that we don't fit [windows] to.",
  },
  {
    name: 'it is not true that not',
    pattern: { word: denial, nineBefore: untrue },
    example: 'Nieprawda, że nie robimy [okien].',
  },
];

/**
 * The rule by which the denial at a word is taken back by another one, if any.
 * @param words folded, of the sentence
 * @param first where the keyword begins
 */
export function doubleNegationFor(
  words: readonly string[],
  first: number,
  at: number,
): DenialRule<keyof Around> | undefined {
  const part = (from: number, to: number) => words.slice(Math.max(0, from), Math.max(0, to)).join(' ');
  // What ends behind the keyword ends something else: "nie robimy okien, unikamy drewna".
  const until = at < first ? first : words.length;
  return ruleFor(doubleNegationRules, {
    word: words[at] ?? '',
    twoBefore: part(at - 2, at),
    sixBefore: part(at - 6, at),
    nineBefore: part(at - mostApart, at),
    twoBehind: part(at + 1, Math.min(at + 3, until)),
    fartherBehind: part(at + 3, Math.min(at + 6, until)),
    behind: part(at + 1, until),
    next: part(at + 1, at + 3),
    between: part(at + 1, first),
    upToDenials: words
      .slice(at + 2, at + mostApart)
      .flatMap((word, step) => (denial.test(word) ? [part(at - 2, at + 2 + step)] : []))
      .join('\n'),
  });
}

/** So many words apart two denials still belong together. */
const mostApart = 9;
