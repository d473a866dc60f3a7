/** What follows the keyword and takes it back: "okna to już nie my", "windows aren't our trade". */
import { alternatives, sequence } from '../../language/pattern';
import type { DenialRule } from './denialRule';

const somewhereBehind = /^.{0,60}/;

/** Rules on the text around the keyword; each takes it back. */
export const notOurTradeRules: DenialRule[] = [
  {
    name: 'not in our range',
    pattern: {
      behind: sequence(
        somewhereBehind,
        /\bnie (sa|jest|to|naleza|nalezy|wchodza|wchodzi|ma|mamy)( juz)?/,
        / (w|do|nasz\w*|moj\w*|czesc\w*|cos|dla (nas|mnie))\b/,
      ),
    },
    example: '[Okna] nie są w naszej ofercie.',
  },
  {
    name: 'not ours',
    pattern: { behind: sequence(somewhereBehind, /\bto( juz)? nie( jest| sa)? (nasz\w*|moj\w*|my|ja|u nas)\b/) },
    example: '[Okna] to już nie my.',
  },
  {
    name: 'we do not play with it',
    pattern: { behind: sequence(somewhereBehind, /\bnie bawi(my|e)\b/) },
    example: 'W [okna] się nie bawimy.',
  },
  {
    name: 'it does not interest us',
    pattern: { behind: sequence(somewhereBehind, /\b(nas|mnie)( juz)? nie (interesuj|obchodz|dotycz)\w+/) },
    example: '[Okna] nas nie interesują.',
  },
  {
    name: 'no, after a colon',
    pattern: { behind: sequence(somewhereBehind, /:( juz)? (nie|not|no longer)\b/) },
    example: '[Windows]: no longer.',
  },
  {
    name: 'not something we do',
    pattern: {
      behind: sequence(
        somewhereBehind,
        /\b(is|are|was|were)(n't| not| no longer| never)( really| quite| actually| exactly)?/,
        ' ',
        alternatives(
          /something|part|our|my|what|available|for us/,
          /in (our|my)/,
          /on (our|the) (list|menu|books|cards)/,
          /(done|made|sold|offered|stocked|taught) (here|by us|any ?more)/,
        ),
        /\b/,
      ),
    },
    example: "[Windows] aren't something we do.",
  },
  {
    name: 'no more, at the end',
    pattern: { behind: /(,| ale| lecz| teraz| dzis)( my| ja| u nas)? juz nie( \w+)?\W{0,3}$/ },
    example: 'Kiedyś robiliśmy [okna], teraz już nie.',
  },
  {
    name: 'not any more, at the end',
    pattern: { behind: /(, |but )not any ?more\W{0,3}$/ },
    example: 'We made [windows] until 2020, not any more.',
  },
  {
    name: "but we don't, at the end",
    pattern: { behind: /(but|though),? (we|i) (don't|dont|no longer do|stopped)\W{0,3}$/ },
    example: "I wish we made [windows], but we don't.",
  },
  {
    name: 'but stopped, at the end',
    pattern: { behind: /but (have )?stopped\W{0,3}$/ },
    example: 'We used to make [windows] but stopped.',
  },
  {
    // "Windows or no windows" asks, and "at no. 5" is an address.
    name: 'no, at once',
    pattern: { behind: /^( (?!czy |or |at |to )\w+)? (nie|no)(?!\. ?\d)([.,!;]|$)/ },
    example: 'Drzwi tak, [okna] nie.',
  },
  {
    name: 'none left',
    pattern: {
      before: /^(niestety,? |na razie )?$/,
      behind: /^( (w|na|od|do)( \w+){1,2}| juz| niestety)* nie ma( juz)?(?=\W*$|,)/,
    },
    example: '[Boczniaków] w tym sezonie nie ma.',
  },
];
