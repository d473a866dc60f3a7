/**
 * The words that deny: "nie", "never", "zamiast", "we used to"; how far they reach: negationScope.ts. What denies
 * without them: verbs of turning away (refusal.ts, refusalEnglish.ts), a trade given up (leftTheBusiness.ts), what was
 * once (onlyInThePast.ts), and what is said behind the keyword (discontinued.ts, notOurTrade.ts).
 */
import { sequence, wholeWord } from '../../language/pattern';
import { type Clause, gapBefore, wordAt } from '../clause';
import { type DenialRule, ruleFor } from './denialRule';

/** They take back only what is right behind them. */
export const nearWord = wholeWord(/ani|bez|but|except|oprocz|poza|procz|without|zad(en|n\w+)|zamiast/);

/** A word, the ones around it, the last word of the keyword if that follows, and whether the sentence is English. */
type NegatorPart = 'previous' | 'word' | 'next' | 'keyword' | 'language';
type NegatorRule = DenialRule<NegatorPart>;

const no = /^no$/;
const everything = /^(wszystk\w+|everything|anything|all)$/;

/** What makes a word a negator. */
export const negatorRules: NegatorRule[] = [
  {
    name: 'no longer',
    pattern: { word: no, next: /^longer$/ },
    example: 'We no longer make [windows].',
  },
  {
    name: 'no, in English',
    pattern: { word: no, language: /^en$/ },
    example: 'We are sorry that there is no [roofer] in this firm of ours.',
  },
  {
    name: 'no with a plural',
    pattern: { word: no, next: /(s|ing)$/ },
    example: 'No gutters or [okna].',
  },
  {
    name: 'no with a keyword in the plural',
    pattern: { word: no, keyword: /(s|ing)$/ },
    example: 'Doors, no [roof windows].',
  },
  {
    name: 'no, sadly',
    pattern: { word: no, previous: /^(sorry|sadly|unfortunately)$/ },
    example: 'Sorry no [foundry].',
  },
  {
    name: 'no, after an English verb',
    pattern: {
      word: no,
      previous: wholeWord(/\w+'(m|re|s|ve)/, /is|are|am|was|were/, /have|has|had|got|do/, /we|with/),
    },
    example: "Sorry, ale w Łodzi we've got no [foundry].",
  },
  {
    name: 'all but',
    pattern: { word: /^(oprocz|procz|poza|but)$/, previous: everything },
    example: 'We do everything but [windows].',
  },
  {
    name: 'stopped doing',
    pattern: { word: /^(stopped|quit|ceased)$/, next: /ing$/ },
    example: 'They stopped making [windows].',
  },
  {
    name: 'discontinued',
    pattern: { word: /^discontinued$/ },
    example: 'We have discontinued our [window] line.',
  },
  {
    name: 'used to',
    pattern: {
      word: /^used$/,
      next: /^to$/,
      previous: sequence('^(?!', wholeWord(/are|is|re|get|got|am|be|being|\w+'re|\w+'m/), ')'),
    },
    example: 'We used to make [windows].',
  },
  {
    name: 'give up',
    pattern: { word: /^(give|gave|given|giving)$/, next: /^up$/ },
    example: 'They gave up making [windows].',
  },
  {
    name: 'instead of',
    pattern: { word: /^instead$/, next: /^of$/ },
    example: 'We make doors instead of [windows].',
  },
  {
    name: 'rather than',
    pattern: { word: /^rather$/, next: /^than$/ },
    example: 'We make doors rather than [windows].',
  },
  {
    name: 'ended the production',
    pattern: { word: /^zakonczyl/, next: /^(produkcj|sprzedaz|dzialalnosc)/ },
    example: 'Zakończyliśmy produkcję tych starych [okien].',
  },
  {
    name: 'done with',
    pattern: { word: /^skonczyl(em|am|ismy|ysmy)$/, next: /^ze?$/ },
    example: 'Skończyliśmy z [oknami].',
  },
  {
    name: 'not',
    pattern: {
      word: wholeWord(
        /nie|not|cannot|never|neither|nor|none|nobody/,
        /\w+n't/,
        /(do|does|did|ca|wo|is|are|was|have|has|could|would)nt/,
      ),
    },
    example: 'Nie robimy [okien].',
  },
  {
    name: 'stopped, in Polish',
    pattern: {
      word: wholeWord(/przesta(lismy|lysmy|lem|lam|jemy|je)/, /(z?rezygnowal|rezygnuj|wycofal|wycofuj)\w*/),
    },
    example: 'Zrezygnowaliśmy z [okien].',
  },
  {
    name: 'without or instead',
    pattern: { word: wholeWord(/ani|bez|except|without|zad(en|n\w+)|zamiast/) },
    example: 'Robimy drzwi. Bez [okien].',
  },
];

/** The rule by which the word at this place denies, if any. */
export function negatorFor(clause: Clause, at: number): NegatorRule | undefined {
  const word = wordAt(clause, at);
  if (/^[,.!;:]/.test(gapBefore(clause, at + 1)) && /^(nie|no|not)$/.test(word)) return undefined;
  return ruleFor(negatorRules, {
    previous: wordAt(clause, at - 1),
    word,
    next: wordAt(clause, at + 1),
    keyword: at + 1 === clause.first ? wordAt(clause, clause.last) : '',
    language: clause.english ? 'en' : 'pl',
  });
}
