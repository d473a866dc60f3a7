/** Conditions, manners and times: "nie montujemy pomp bez audytu", "we don't fit windows at night". */
import { alternatives, sequence } from '../../language/pattern';
import { type DenialRule, ruleFor } from './denialRule';

/** A condition, a manner or a time behind the keyword limits what was denied in front of it. */
export const conditionRules: DenialRule<'behind'>[] = [
  {
    name: 'not without',
    pattern: {
      behind: sequence(
        /^( \w+){0,2} (bez|without) /,
        '(?!',
        alternatives(/wyjatk|wzgled|dyskusj|watpi|przerwy/, /exception|regard|doubt|fail|sorry|\w+ing\b/),
        ')\\w',
      ),
    },
    example: 'Nie montujemy [pomp] bez audytu.',
  },
  {
    name: 'not before or unless',
    pattern: {
      behind: sequence(
        /^( \w+){0,3},? /,
        alternatives(
          /zanim|dopoki|chyba ze|jesli nie|jezeli nie/,
          /unless|(until|before) (we|i|you|it|they|everybody)/,
        ),
        /\b/,
      ),
    },
    example: "We don't fit [windows] until you have seen them.",
  },
  {
    name: 'not blindly',
    pattern: {
      behind: sequence(
        /^( \w+){0,2} /,
        alternatives(
          /na sile|w ciemno|na oko|po lebkach|w pospiechu|pod presja/,
          /za (wszelka cene|darmo|grosze|pol darmo)/,
          /byle (jak\w*|komu|gdzie|kto|co|czego|kogo)/,
          /dla (zasady|zabawy|sportu|samego|samej)/,
          /blindly|in a hurry|at any price|by halves|on the cheap/,
          /for (the sake|free|nothing|peanuts)|just (for|because|to)/,
        ),
        /\b/,
      ),
    },
    example: 'Nie robimy [okien] na siłę.',
  },
  {
    name: 'not at night or by post',
    pattern: {
      behind: sequence(
        /^( \w+){0,2} /,
        alternatives(
          /w (weekend\w*|sobot[ey]|niedziel[ei]|swieta|nocy)|noca|po godzinach/,
          /(on|at) (the )?(weekends?|saturdays?|sundays?|night|holidays)/,
          /(na|for|by) (jutro|dzis|wczoraj|zaraz|juz|tomorrow|today|yesterday)|overnight/,
          /over the phone|online|by (post|mail|machine|hand)|przez (telefon|internet)|na telefon/,
          /(in|w|we|przy) (\w+ )?(wind|rain|snow|frost|deszczu|deszcz|mrozie|mroz|wietrze|burzy)/,
        ),
        /\b(?! (ani|nor|or)\b)/,
      ),
    },
    example: "We don't fit [windows] at night.",
  },
  {
    name: 'not before a day',
    pattern: {
      behind: sequence(
        /^( \w+){0,2} (before|until|przed|do) /,
        alternatives(
          /next|the end|\d/,
          /january|february|march|april|may|june|july|august|september|october|november|december/,
          /(mon|tues|wednes|thurs|fri|satur|sun)day/,
          /jutra/,
          sequence(
            alternatives(
              /konc|poniedzialk|wtork|srod|czwartk|piatk|sobot|niedziel/,
              /styczni|lut|marc|kwiet|kwietni|maj|czerwc|lipc|sierpni|wrzesni|pazdziernik|listopad|grudni/,
            ),
            /\w+/,
          ),
        ),
      ),
    },
    example: "We don't fit [windows] before March.",
  },
  {
    name: 'not by these means',
    pattern: { behind: /^ \w{3,}ami\W{0,2}$/ },
    example: 'Nie prowadzimy [windykacji] groźbami.',
  },
  {
    name: 'not enough',
    pattern: { behind: /^( \w+){0,2} enough\b/ },
    example: "I can't recommend our [catering] enough.",
  },
  {
    name: 'not by these means but those',
    pattern: { behind: /^( \w+)? nie \w+ \w+(em|ami|a), (lecz|tylko|ale|a) \w+(em|ami|a)\W{0,2}$/ },
    example: '[Windykacji] nie prowadzimy groźbami, lecz rozmową.',
  },
];

/** The rule by which what is behind the keyword limits a denial in front of it, if any. */
export const conditionRuleFor = (behind: string): DenialRule<'behind'> | undefined =>
  ruleFor(conditionRules, { behind });
