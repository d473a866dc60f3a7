/** What was and is no more: "kiedyś byłem dekarzem, teraz robię wino", "it's been years since we did training". */
import { alternatives, sequence } from '../../language/pattern';
import type { DenialRule } from './denialRule';

const formerly = /(kiedys|dawniej|niegdys|formerly|once)/;
const onlyNow = sequence(
  /[,;–—-]( a| ale| but)? (dzis|dzisiaj|teraz|obecnie|now|today|nowadays|these days)/,
  /( juz| we| i)*( \w+)? (tylko|wylacznie|only|just)\b/,
);
/** How long ago it was; what began then goes on. */
const began = alternatives(
  /add|becam|becom|began|begun|came|found|introduc|join|launch|met|mov|open|set|spoke|start|switch|talk|took|take|turn/,
  /first/,
  /got into/,
);
const beganPolish = /(otworz|pozna|rozpocz|rusz|spotk|uruchom|wprowadz|zacz|zaloz|zalozy)/;
/** When it ended: a year, a war, a retirement. */
const thatDay = alternatives(
  /(konca |roku )?(19|20)\d\d/,
  /wejscia|pandemii|covid\w*|emerytury|wojny/,
  /the pandemic|brexit|(i|we) (retired|sold|moved|closed)/,
);
/** Rules by which the trade is one of the past; `around` is the whole text but the keyword. */
export const onlyInThePastRules: DenialRule<'before' | 'behind' | 'around'>[] = [
  {
    name: 'once, only something else today',
    pattern: { before: /\b(kiedys|dawniej|niegdys|wczesniej|formerly|once)\b/, behind: onlyNow },
    example: 'Kiedyś robiliśmy [okna], dziś tylko drzwi.',
  },
  {
    name: 'once, behind, only something else today',
    pattern: {
      behind: sequence('^(?=', /( \w+){0,2},? /, formerly, /\b/, ')[\\s\\S]*', onlyNow),
    },
    example: '[Okna] dawniej robiliśmy, teraz tylko drzwi.',
  },
  {
    name: 'what we were',
    pattern: {
      before: sequence(
        /\b/,
        alternatives(
          /(kiedys|dawniej|niegdys|formerly|once) (ja |tez )?(bylem|bylam|bylismy|i was|we were)/,
          /(bylem|bylam|bylismy) (kiedys|dawniej|niegdys)/,
          /i used to be/,
        ),
        /( \w+){0,3} $/,
      ),
      behind: /^[^.;,]{0,40}[,;]? (a |ale |but )?(dzis|dzisiaj|teraz|obecnie|now|today)\b/,
    },
    example: 'Kiedyś byłem [dekarzem], teraz robię wino.',
  },
  {
    name: 'until then, in Polish',
    pattern: {
      behind: sequence(
        /^( \w+){0,2} \w+(lem|lam|lismy|lysmy)( sie)? do /,
        thatDay,
        /\b(?!.*\b(znow|znowu|wracam|nadal)\w*)/,
      ),
    },
    example: '[Szklarnie] stawialiśmy do 2018 roku.',
  },
  {
    name: 'until then',
    pattern: { behind: sequence(/^( \w+){0,2} until /, thatDay, /\b/) },
    example: 'We built [greenhouses] until the pandemic.',
  },
  {
    name: 'our adventure is over',
    pattern: {
      before: /\b(nasz|moj)\w* (era|epoka|przygoda|romans|epizod|rozdzial)( \w+)? (ze? )?$/,
      around: /\b(skoncz|zakoncz|dobieg|minel|minal|przemin)\w*/,
    },
    example: 'Nasza przygoda z [oknami] dobiegła końca.',
  },
  {
    name: 'years since',
    pattern: {
      before: sequence(
        /\b(years|ages|months|long|while|decades?|time|weeks|forever)\b[^,.;]{0,20}/,
        / since (we|i|anyone here|any of us)('ve|'d)?( last| ever| actually)* /,
        '(?!',
        began,
        ')',
        /\w+( (?!(your|his|her|their|the|these|those|first) )[\w-]+){0,4} $/,
      ),
    },
    example: "It's been years since we did [training].",
  },
  {
    name: 'years since, in Polish',
    pattern: {
      before: sequence(
        /\bminel\w+ .{0,40}(odkad|od kiedy|od czasu,? gdy)( \w+){0,2} /,
        '(?!',
        beganPolish,
        ')',
        /\w+( (?!(pan|pani|panu|panstw|wam|ci|im|mu|jej)\w* )\w+){0,3} $/,
      ),
    },
    example: 'Minęły lata, odkąd robiliśmy [szkolenia].',
  },
  {
    name: 'those days are over',
    pattern: {
      before: /\b(days|times|years|czasy),? (when|that|of|in which|kiedy|gdy|w ktorych)\b.{0,60} $/,
      behind: alternatives(
        /^.{0,30}\b(are|is) (now |long |all )?(over|gone|behind (us|me)|past)\b/,
        /^.{0,30}\b(min(e|a)l\w+|za nami|przemin\w+|sie skonczyl\w+)\b/,
      ),
    },
    example: 'The days when we made [windows] are over.',
  },
];
