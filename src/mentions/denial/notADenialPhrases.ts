/** Phrases around a negator that deny nothing: "won't find better", "don't buy", "no house is too big for". */
import { alternatives, sequence, someWord } from '../../language/pattern';
import type { DenialRule } from './denialRule';

/** What surrounds a negator, folded, but for the sentence and the gap. */
export interface AroundNegator {
  negator: string;
  previous: string;
  next: string;
  /** What is between the previous word and the negator: a comma, a dash, white space. */
  gap: string;
  /** All words in front of the negator. */
  upTo: string;
  /** Those of its clause, from the negator back. */
  clauseBefore: string;
  /** From the negator up to the keyword. */
  between: string;
  /** The sentence as it was written. */
  sentence: string;
}
type PhraseRule = DenialRule<keyof AroundNegator>;

/** Figures of the negators that take back only what is right behind them. */
export const notADenialNearRules: PhraseRule[] = [
  {
    name: 'instead of doing it yourself',
    pattern: {
      negator: /^(zamiast|instead)$/,
      sentence: /\b(sam(emu|odzielnie)?|yoursel(f|ves)|on your own)\b/i,
    },
    example: 'Zamiast robić [przeprowadzkę] samemu, proszę zadzwonić.',
  },
  {
    name: 'without problem',
    pattern: { next: /^(problem|obaw|zobowiaz|watpi|wzgl|doubt|hassle|obligation|fail)/ },
    example: 'Bez problemu wymienimy [okna].',
  },
];

const betweenWords = (...parts: (string | RegExp)[]) => ({ between: sequence(...parts) });
const curt = /^(?![\s\S]*\b(any ?more|sorry|any longer)\b)/i;
/** A command, and not a curt "Don't do windows any more". */
const commandPattern = { negator: /^(don't|dont|never)$/, sentence: new RegExp(curt, 'i') };
/** What the other won't do is no denial, unless it is to get one of us. */
const notFromUs = /^(?![\s\S]*\b(us|our|me|my|here)\b)/i;

/** Figures that the words between a negator and the keyword make, or those in front of the negator. */
export const notADenialPhraseRules: PhraseRule[] = [
  {
    // "You won't find better windows."
    name: 'none better',
    pattern: betweenWords(/ (lepsz\w*|tansz\w*|better|cheaper|finer|wrong)( |$)/),
    example: "You won't find better [windows].",
  },
  {
    name: 'not a single one',
    pattern: betweenWords(/^not (a single|one)\b/),
    example: 'Not a single of our [windows] leaks.',
  },
  {
    name: 'there is no bad one',
    pattern: betweenWords(/^nie ma (zl|brzydk|glupi)\w+/),
    example: 'Nie ma złych [okien], są tylko źle wstawione.',
  },
  {
    name: 'no use waiting',
    pattern: betweenWords(/^nie ma (na )?co (sie )?(czeka|zwleka|odklada|oszczedza|zalowa|bac)/),
    example: 'Nie ma co czekać z [oknami] do wiosny.',
  },
  {
    name: 'no such thing',
    pattern: betweenWords(/^no (bad|such thing)\b/),
    example: "There's no such thing as a bad [window].",
  },
  {
    name: 'no house is too big',
    pattern: betweenWords(/^no (\w+ ){1,2}(is|are) too \w+ for\b/),
    example: 'No house is too big for our [windows].',
  },
  {
    name: 'not needed for it',
    pattern: betweenWords(/^(\w+n't|not) need( \w+){1,4} (for|before)\b/),
    example: "You don't need a permit for [windows] like ours.",
  },
  {
    name: 'not needed for it, in Polish',
    pattern: betweenWords(/^nie (potrzebuj|wymaga)\w*( pan| pani| panstwo)?( \w+){1,2} (na|do|przy)\b/),
    example: 'Nie potrzebuje Pan pozwolenia na [okna].',
  },
  {
    name: 'not with me just now',
    pattern: betweenWords(/\b(przy sobie|pod reka|(with|on) me)\b/),
    example: "I don't have with me the price of [windows].",
  },
  {
    name: 'not finished yet',
    pattern: betweenWords(/\b(finish(ed|ing)?|completed?)\b/),
    example: "We haven't finished your [windows].",
  },
  {
    name: 'no answer yet',
    pattern: betweenWords(
      /\b(get|got|receive\w*) (your|his|her|their|any|an) /,
      /(answer|reply|mail|message|letter|order|feedback|call)\b/,
    ),
    example: "I didn't get your answer on the [windows].",
  },
  {
    name: 'no ordinary one',
    pattern: betweenWords(/\b((zwykl|typow|przecietn)\w+|usual|ordinary|typical|average)\b/),
    example: 'These are not ordinary [windows].',
  },
  {
    name: 'could not be prouder',
    pattern: betweenWords(/\b(believe (how|what)|\w+n't be (happier|prouder|more \w+)|get enough of)\b/),
    example: "We couldn't be prouder of our [windows].",
  },
  {
    name: 'nothing stops us',
    pattern: betweenWords(/\b((stops?|keeps?) (our|us|me|my)|need another)\b/),
    example: 'Rain never stops our [windows] team.',
  },
  {
    name: 'have not lived until',
    pattern: betweenWords(/\b((lived|seen|tasted|tried)( \w+){0,4} until|(take|taking) no chances)\b/),
    example: "You haven't seen light until you get our [windows].",
  },
  {
    name: 'nothing better to be found',
    pattern: betweenWords(
      /\b/,
      alternatives(/znajd\w+ (\w+ ){0,3}\w+sz(y|a|e|ego|ych|ej)/, /find (\w+ ){0,3}(\w{3,}er|more \w+)/),
      /\b/,
    ),
    example: 'Nie znajdą Państwo cieplejszych [okien].',
  },
  {
    name: 'not with ours',
    pattern: betweenWords(/\b(not|nie) (with|under|in|on|at|z|pod|w|na|przy) (our|nasz\w*)\b/),
    example: 'Draughts? Not with our [windows].',
  },
  {
    name: 'nothing against it',
    pattern: betweenWords(/\b(przeciw(ko)?|against|objections? to)\b/),
    example: "I don't have anything against [windows].",
  },
  {
    name: 'no need, no luxury',
    pattern: betweenWords(
      /\b/,
      alternatives(
        /(no|n't|not|any)( an?| any)? (need|reason|secret|shame|harm|luxury)/,
        /(no|more) (waiting|worr\w+|hassle|queues?|stress)/,
      ),
      /\b/,
    ),
    example: "There's no shame in old [windows].",
  },
  {
    // "We don't take smokers on our yacht": there is one.
    name: 'not on ours',
    pattern: betweenWords(/\w (on|in|at|under|na|w|pod|przy) (our|nasz\w+)$/),
    example: "We don't take smokers on our [yacht].",
  },
  {
    name: 'a condition or a question',
    pattern: {
      clauseBefore: someWord(
        /if|unless|why|or|whoever|please/,
        /jesli|jezeli|jak|gdyby\w*/,
        /czemu|dlaczego|kto|albo|prosz[eę]/,
      ),
    },
    example: 'Jeśli nie kupi Pan [okien], proszę dać znać.',
  },
  {
    name: 'a commandPattern, in Polish',
    pattern: {
      negator: /^nie$/,
      next: sequence(
        '^',
        alternatives(
          /\w+(aj|uj|ij|yj|ej)/,
          /bierz|czysc|kup|lecz|lekcewaz|licz|mysl|plac|przeplac|rob|trac|wierz|wyrzuc|zrob/,
        ),
        /(cie|my)?$/,
      ),
    },
    example: 'Nie kupujcie [okien] w markecie.',
  },
  {
    name: "needn't",
    pattern: { negator: /^needn't$/ },
    example: "You needn't be rich to buy [windows] from us.",
  },
  {
    name: 'a commandPattern at the start',
    pattern: { ...commandPattern, previous: /^$/ },
    example: "Don't buy cheap [windows].",
  },
  {
    name: 'a commandPattern after a pause',
    pattern: { ...commandPattern, gap: /[,;:–—.!-]/ },
    example: "Anna, don't buy cheap [windows].",
  },
  {
    name: 'a commandPattern after so',
    pattern: { ...commandPattern, previous: /^(so|and|but)$/ },
    example: "So don't buy cheap [windows].",
  },
  {
    name: 'a promise',
    pattern: { upTo: /(^| )(you'll|you will)$/, sentence: notFromUs },
    example: "You'll never want another [roof].",
  },
];
