/**
 * Denials of a part, which leave the rest standing: "we don't make windows ourselves, we fit them", "nie tłumaczymy
 * maszynowo". A denial of one kind alone ("nie robimy okien dachowych") is none.
 */
import { alternatives, sequence } from '../../language/pattern';
import { type DenialRule, ruleFor } from './denialRule';

type BehindRule = DenialRule<'behind'>;

const polishBut = /(tylko|lecz|ale|a|jedynie|wylacznie|za to)/;
const polishPreposition = /(na|z|ze|w|we|do|dla|po|przez|przy|pod)/;
const englishPreposition = /(of|from|in|on|for|with|by|out of|at|to)/;
/** What is handed to others is no business of ours. */
const handedOn = /(zostaw|odda|przekaz|zlec|unik|omij|odsyl)/;
const notHandedOn = sequence('(?!', handedOn, ')');
/** The ending of an adjective or an adverb: another kind. */
const kindEnding = /\w{2,}((ow|n|sz|br|st)e|[kg]ie)\W{0,2}$/;

/** What behind the keyword tells that a denial in front of it was meant for a part. */
export const partRules: BehindRule[] = [
  {
    name: "what you don't need",
    pattern: {
      behind: /^( that| which)? (you|we|they)( \w+)? (\w+n't|do not|would not|cannot|will not)\b/,
    },
    example: "We never sell [glasses] you don't need.",
  },
  {
    name: 'those that are',
    pattern: { behind: /^( that| which)('s| is| are| was| were| has| have| do| does| can| will) / },
    example: "We don't repair [fridges] that are older than I am.",
  },
  {
    name: 'those that are, in Polish',
    pattern: { behind: /^( \w+)?, ktor\w+ / },
    example: 'Nie sprzedajemy [okien], których nie znamy.',
  },
  {
    name: 'none was returned',
    pattern: {
      behind: sequence(
        /^( \w+)? /,
        alternatives(
          /refused|rejected|returned|sent back|stolen|lost|damaged|unfinished|undone/,
          /fail|leak|crack|break/,
        ),
        /\b/,
      ),
    },
    example: "We haven't had a [window] returned in ten years.",
  },
  {
    name: 'but of something else',
    pattern: {
      behind: sequence(
        /^ (?!(juz|od) )[^,.;]{2,60}, /,
        polishBut,
        / (\w+ )?(na|z|ze|w|we|do|od|dla|po|przez|przy|pod|u) /,
      ),
    },
    example: 'Nie robimy [okien] z plastiku, tylko z drewna.',
  },
  {
    name: 'those of something else, yes',
    pattern: {
      behind: sequence(
        '^ ',
        polishPreposition,
        / \w+( \w+)? [^,.;]{0,30}, /,
        polishPreposition,
        / \w+( \w+)? (tak|owszem|jak najbardziej)\b/,
      ),
    },
    example: 'Nie robimy [okien] z plastiku u nas, z drewna owszem.',
  },
  {
    name: 'but in another way',
    pattern: {
      behind: sequence('^ ', englishPreposition, / [^,.;]{2,40}, (but|only|just) /, englishPreposition, ' '),
    },
    example: "We don't make [windows] of plastic, but of wood.",
  },
  {
    name: 'only here',
    pattern: {
      behind: sequence(
        /^[^,.;]{0,60}, (only|just|but|tylko|lecz|ale) /,
        /(here|(from|with|through|at|u|od|przez|z) (us|our\w*|me|nas|mnie))\b/,
      ),
    },
    example: "You don't find such [windows] anywhere, only here.",
  },
  {
    name: 'but another kind',
    pattern: { behind: sequence(/^ [^,.;]{2,40}, /, polishBut, / (\w+my )?/, kindEnding) },
    example: 'Nie robimy [okien] plastikowych, tylko drewniane.',
  },
  {
    name: 'we only fit them',
    pattern: {
      behind: sequence(
        /^[^,.;–-]{0,40}(, | - | – |; |, but )(but )?(we|i)( only| just| always| merely)* /,
        '(?!',
        alternatives(
          /leave|hate|outsource|buy|send|pass|refer|avoid|refuse|need|want|know/,
          /stopped|dropped|gave|sold|get|love/,
        ),
        /\b/,
        ')',
        /\w+ (them|it|ones)\b/,
      ),
    },
    example: "We don't make [windows] ourselves, we only fit them.",
  },
  {
    name: 'we make other ones',
    pattern: {
      behind: /^[^,.;–-]{0,40}(, | - | – |; |, but )(but )?(we|i)( only| just| always)* \w+( \w+)? ones\b/,
    },
    example: "We don't make cheap [windows], we make good ones.",
  },
  {
    name: 'we only fit them, in Polish',
    pattern: {
      behind: sequence(
        /^[^,.;–-]{0,40}, (ale |lecz |tylko |za to |a )?/,
        alternatives(
          sequence(/(je|ja|go) /, notHandedOn, /\w{3,}my/),
          sequence(notHandedOn, /\w{3,}(my|e) (je|ja|go)/),
        ),
        /\b/,
      ),
    },
    example: 'Nie robimy [okien] sami, tylko je montujemy.',
  },
  {
    name: 'not in this manner',
    pattern: {
      behind: sequence(
        /^( sie)? /,
        '(?!',
        // These adverbs say that the denial is meant, not how it is done.
        alternatives(
          /obecnie|aktualnie|chwilowo|czasowo|tymczasowo|ostatnio|dawno|dlugo|ponownie|zwykle/,
          /absolutnie|calkowicie|definitywnie|kompletnie|ostatecznie|wcale|zupelnie/,
          /bezposrednio|formalnie|generalnie|oficjalnie|ogolnie|zasadniczo|zawodowo/,
          /ewidentnie|niestety|\w*stety|oczywiscie|pewno|raczej|wlasciwie/,
          /jedno|rano|wolno/,
          /okno|wino|drewno|plotno|sukno/,
          sequence(
            alternatives(
              /current|actual|real|usual|unfortunate|present|direct|general|professional|normal|recent/,
              /total|absolute|complete|technical|official|final|sad|honest|frank|basical|definite|certain/,
              /like|ear|on|fami|supp|app|rep|ita/,
            ),
            'ly',
          ),
        ),
        /(?=[.,!;]|$)/,
        ')',
        /\w{2,}(owo|nie|cznie|sto|rzo|wo|no|lnie|rnie|ywo|ely|edly|ally|fully|ly)(?=[.,!;]|$)/,
      ),
    },
    example: 'Nie tłumaczymy [umów] maszynowo.',
  },
];

/** "Nie robimy tanich okien, robimy dobre": the same verb again or none, with another kind of the same thing. */
export const otherKindRule: BehindRule = {
  name: 'we do the other kind',
  pattern: {
    behind: sequence(/^, (?:za to |ale |lecz |tylko )?(?:(\w+) )?(?:tylko |same |wylacznie )?/, kindEnding),
  },
  example: 'Nie robimy tanich [okien], robimy dobre.',
};

/** "Kubków nie robię", and what follows. */
const deniedBehind = /^(?: \w+){0,2} nie \w+(?: sie)?( .*)$/;

/**
 * The rule by which a denial means a kind, a manner or a share of the thing only, if any.
 * @param denied the words from the negator to the keyword; none where the negator is behind it
 */
export function partRuleFor(denied: readonly string[], behind: string): BehindRule | undefined {
  if (denied.some((word) => /^(juz|already|longer)$/.test(word))) return undefined;
  const rest = denied.length > 0 ? behind : (behind.match(deniedBehind)?.[1] ?? '');
  return ruleFor(partRules, { behind: rest }) ?? (isOtherKind(denied, behind) ? otherKindRule : undefined);
}

function isOtherKind(denied: readonly string[], behind: string): boolean {
  const [other, verb = denied[1]] = behind.match(otherKindRule.pattern.behind as RegExp) ?? [];
  return denied.length > 2 && other !== undefined && verb === denied[1];
}
