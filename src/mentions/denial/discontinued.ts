/** What is said of the thing, behind the keyword, and ends it: "windows are history", "okna to przeszłość". */
import { alternatives, sequence } from '../../language/pattern';
import type { DenialRule } from './denialRule';

/** Said of ours, and not of what others do: "Paper audits are history, ours are digital." */
const notOurs = /^(?![\s\S]*, (but )?(ours|nasze)\b)/;
const goneBehind = (...behind: RegExp[]) => ({ behind: sequence(notOurs, ...behind) });

/** Rules by which the trade is gone. */
export const discontinuedRules: DenialRule[] = [
  {
    name: 'is history',
    pattern: goneBehind(
      /( \w+){0,3} (is|are|was|were|have become|has become)( now| all| long)* /,
      alternatives(
        /history|an? thing of the past|(things|something) of the past/,
        /beyond (us|me|our)|behind (us|me)|off the (table|menu|list)|an? no-go/,
        /(somebody|someone|anybody) else's (job|business|trade|thing)/,
        /out of (scope|the question)|discontinued/,
      ),
      /\b/,
    ),
    example: '[Windows] are history for us.',
  },
  {
    name: 'days are over',
    pattern: goneBehind(
      /( \w+)? (days|years|career|times) /,
      /((are|is)( long| now)? (over|gone|behind (us|me|him))|(have )?ended)\b/,
    ),
    example: 'My [roofer] days ended with my knees.',
  },
  {
    name: 'we leave it to others',
    pattern: goneBehind(
      /( \w+){0,5} (we|i)('ve|'d)? (leave|left|gave|pass(ed)?) /,
      /(up|to (others|the competition|somebody|someone|specialists|the (experts|professionals|pros)))\b/,
    ),
    example: '[Windows] are the one thing we leave to others.',
  },
  {
    name: 'used to be ours',
    pattern: goneBehind(/( \w+){0,2} used to be (our|my|what)\b/),
    example: '[Windows] used to be our trade.',
  },
  {
    name: 'closed, after a colon',
    pattern: goneBehind(/( \w+)?(: | - | – )(discontinued|closed|sold out|odpada|nieaktualne)\b/),
    example: '[Windows]: discontinued.',
  },
  {
    name: 'is history, in Polish',
    pattern: goneBehind(
      /( \w+){0,2} (to|jest|sa|byl[ay]?|staly sie|stalo sie)( juz| dla nas| u nas)* /,
      /(przeszlosc\w*|historia|zamkniety rozdzial|piesn przeszlosci)/,
    ),
    example: '[Okna] to już przeszłość.',
  },
  {
    name: 'not for us, in Polish',
    pattern: goneBehind(
      /( \w+){0,2} (to )?/,
      alternatives(
        /nie dla (nas|mnie)/,
        /nie nasz\w* (bajka|dzialka)/,
        /odpada(ja)?/,
        /mowi(my|e) \W?nie\b/,
        /((mi|nam) )?nie po drodze/,
      ),
    ),
    example: '[Okna] odpadają.',
  },
  {
    name: 'we lack it',
    pattern: goneBehind(/( w ofercie| u nas| na stanie)( juz| nam| mi)? brak\b(?! (rownych|konkurencji))/),
    example: '[Okien] w ofercie brak.',
  },
  {
    name: 'we hand it to others, in Polish',
    pattern: goneBehind(
      /( \w+)? /,
      alternatives(
        /zostawi(amy|am|lismy|lysmy|lem|lam)/,
        /odda(je|jemy|lem|lam|lismy|lysmy)/,
        /odsyla(m|my)/,
        /przekazuj(e|emy)/,
      ),
      / (konkurencji|innym|mlodszym|kolegom|specjalistom|fachowcom|lepszym)\b/,
    ),
    example: '[Okna] zostawiłem młodszym.',
  },
  {
    name: 'is not us',
    pattern: goneBehind(/( [\w]+){0,3} (aren't|isn't|are not|is not) (us|me)\b/),
    example: "[Windows] just aren't us.",
  },
  {
    name: 'we do not come back to it',
    pattern: goneBehind(/ nie wraca(m|my)\b/),
    example: 'Do [okien] nie wracamy.',
  },
  {
    name: 'we quit it',
    pattern: goneBehind(
      /.{0,60}\b(we|i)('ve| have)? (quit|stopped|gave up|given up|ceased|dropped|ditched|scrapped)/,
      /( doing| making| selling| offering)? (it|them|that)\b/,
    ),
    example: '[Windows] were fun, we quit making them.',
  },
  {
    name: 'never again',
    pattern: goneBehind(/[\s\S]*\b(never again|nigdy wiecej)\W*$/),
    example: '[Windows], never again!',
  },
  {
    name: 'we do not do them',
    pattern: goneBehind(
      /[\s\S]*\b(we|i)( just| simply| really)? (don't|do not|no longer) /,
      /(do|make|sell|offer|fit|teach|install) (it|them|that|those|any)\b/,
    ),
    example: "[Windows] are fine things, we don't make them.",
  },
  {
    name: 'we do not do them, in Polish',
    pattern: goneBehind(
      /[\s\S]*\bnie (robi|prowadzi|sprzedaj|oferuj|montuj|wykonuj|produkuj|swiadcz)\w* (ich|jej|go|tego)\b/,
    ),
    example: '[Okna] są drogie, nie robimy ich.',
  },
  {
    name: 'was what we did',
    pattern: goneBehind(
      /( \w+)? (was|were) (what|something) (we|i) (did|made|sold|offered|taught)/,
      /( before| once| back then| in the past)?\W*$/,
    ),
    example: '[Windows] were something we made once.',
  },
  {
    name: 'gone from the range',
    pattern: goneBehind(
      /( \w+){0,2} (are|is|was|were|have been|has been|wypad\w+|znik\w+|usuniet\w+)( gone| removed| cut| dropped)? /,
      /(from|off|z) (our|the|naszej|naszego)? ?/,
      /(range|offer|menu|(price )?list|oferty|cennika|programu|repertuaru)\b/,
    ),
    example: '[Windows] are gone from our range.',
  },
  {
    name: 'not included',
    pattern: goneBehind(/(,?( is| are)? not included\b| (isn't|aren't) included in (our|the) (service|offer|range))/),
    example: "[Windows] aren't included in our service.",
  },
  {
    name: 'others, not us',
    pattern: goneBehind(/[^,.;]{0,40}, (a |but )?(nie (my|ja|u nas)|not (us|me))\W*$/),
    example: '[Oknami] zajmie się ktoś inny, nie my.',
  },
  {
    name: 'once, today no more',
    pattern: goneBehind(/( \w+){0,2} (kiedys|dawniej|niegdys)\b[,;–-]?( a)? (dzis|teraz|obecnie|juz nie)/),
    example: '[Okna] robiliśmy kiedyś, dziś meble.',
  },
];
