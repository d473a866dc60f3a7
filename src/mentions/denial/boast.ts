/** "Nobody makes windows like us" boasts, and denies nothing. */
import { someWord } from '../../language/pattern';
import { type DenialRule, ruleFor } from './denialRule';

const nobodyElse = someWord(/nikt|nobody|no one|none|no|zaden|zadn\w+/);

/** The folded words of a sentence: in front of the keyword, from it on, behind its first word, all. */
type BoastPart = 'before' | 'from' | 'behind' | 'all';

/** Rules by which "nobody" is praise. */
export const boastRules: DenialRule<BoastPart>[] = [
  {
    name: 'nobody lives without',
    pattern: { before: nobodyElse, from: someWord(/bez|without/) },
    example: 'Nobody wants [windows] without us.',
  },
  {
    name: 'nobody does it like us',
    pattern: {
      before: nobodyElse,
      from: someWord(/(like|as|than|jak|niz|lepiej|better)( \w+){0,2} (us|we|our|ours|my|nas|nasz\w*)/),
    },
    example: 'Nobody makes [windows] like us.',
  },
  {
    name: 'none is too big',
    pattern: {
      before: nobodyElse,
      behind: /^( \w+){0,3} (too (small|big|large|old|difficult|far)|wasted|lost|forgotten|alike|the same)( |$)/,
    },
    example: 'No [window] is too big.',
  },
  {
    name: 'none is too big, in Polish',
    pattern: { before: nobodyElse, behind: /^( \w+){0,3} ((za|zbyt) (mal|duz|trudn|star)\w+|straszn\w+)( |$)/ },
    example: 'Żadne [okno] nam nie jest za duże.',
  },
  {
    name: 'nobody does it better',
    pattern: { before: nobodyElse, all: someWord(/lepiej|taniej|szybciej|better|cheaper/) },
    example: 'Nikt lepiej nie zrobi [okien].',
  },
];

/** The rule by which a sentence boasts, if any. */
export const boastFor = (words: readonly string[], first: number): DenialRule<BoastPart> | undefined =>
  ruleFor(boastRules, {
    before: words.slice(0, first).join(' '),
    from: words.slice(first).join(' '),
    behind: ` ${words.slice(first + 1).join(' ')}`,
    all: words.join(' '),
  });
