/**
 * Refusals that need no "not": "odradzam leasing", "audytów unikamy", "we avoid training". Only the sender's own count:
 * "clients who avoid audits" are others. A condition or a manner behind the keyword makes a refusal one of a part.
 */
import { alternatives, sequence } from '../../language/pattern';
import { conditionRuleFor } from './conditionalDenial';
import { type DenialRule, type KeywordSide, ruleFor } from './denialRule';
import { englishRefusalFor, englishRefusalRules } from './refusalEnglish';

/** Verbs of refusal as the sender says them; what they refuse is their object. */
const refusalVerb = sequence(
  alternatives(
    'bojkotuje',
    'odmawia',
    'odmowi',
    'odpusci',
    'odpuszcza',
    'odrzuca',
    'odrzuci',
    'omija',
    'poniecha',
    'porzuca',
    'porzuci',
    'rzuca',
    'rzuci',
    'skasowa',
    'unika',
    'wyrzek',
    'wyrzeka',
    'wystrzega',
    'zaniecha',
    'zaprzesta',
    'zaprzestaje',
    'zlikwidowa',
  ),
  /(m|my|lem|lam|lismy|lysmy)/,
);
const adviseAgainst = /(odradz(am|amy|ilem|ilam|ilismy)|stanowczo odradza(m|my))/;
/** The same with the preposition that belongs to them. */
const turnAway = alternatives(
  /(dajemy|daje|dalismy|dalem|dalam) sobie spokoj/,
  /(sie )?(wypis|pozegn)a(lismy|lem|lam)( sie)?/,
  /(sie )?wymiguj(e|emy)( sie)?/,
  /(trzyma(m|my|lismy)|trzymaj) sie z daleka/,
  /odchodz(e|imy)/,
  /odesz(lismy|lysmy|lam)|odszedlem/,
  /stroni(my|e)/,
  /wyszlismy/,
);
const fedUp = /(dosc|dosyc|po uszy|po dziurki w nosie)/;

const polishPrepositions =
  /w|we|na|o|przy|podczas|po|za|do|dla|przed|nad|pod|bez|przez|u|z|ze|od|dzieki|wobec|wedlug|mimo/;
const englishPrepositions = /in|on|with|at|for|from|to|about/;
const preposition = alternatives(polishPrepositions, englishPrepositions);
/** A few words up to the keyword, none of which starts another phrase. */
const upToKeyword = sequence(
  '( (?!',
  alternatives(sequence(preposition, ' '), /ze |bo |i \w+my |ale /),
  ')\\w+){0,3} $',
);
const notDenied = /(^|(?<!\b(nie|nigdy|nikomu nie|nie sie|never|not|n't))\W)/;

/** The refusal comes first, in Polish. */
const inFront: DenialRule[] = [
  {
    name: 'we refuse',
    pattern: { before: sequence(notDenied, refusalVerb, /( sie)?( juz)?/, upToKeyword) },
    example: 'Odmówiliśmy [szkoleń].',
  },
  {
    name: 'we advise against',
    pattern: { before: sequence(notDenied, adviseAgainst, /( \w{3,}){0,1} $/) },
    example: 'Odradzam [leasing].',
  },
  {
    name: 'we turn away from',
    pattern: { before: sequence(notDenied, turnAway, / (od|ze?)/, upToKeyword) },
    example: 'Stronimy od [leasingu].',
  },
  {
    name: 'no more of it',
    pattern: { before: /\bkoniec (juz )?ze?( \w+){0,2} $/ },
    example: 'Koniec ze [szkoleniami], otwieramy kawiarnię.',
  },
  {
    name: 'we have had enough',
    pattern: {
      before: sequence(notDenied, /(mam|mamy (juz|serdecznie)) (juz |serdecznie )*/, fedUp, upToKeyword),
    },
    example: 'Mam już dość [audytów].',
  },
];

/** "Audytów unikamy": the refusal comes last, in Polish. */
const behindKeyword: DenialRule = {
  name: 'refused, the thing first',
  pattern: {
    // "Podczas audytu unikamy oceniania ludzi" refuses something else.
    before: /^(?![\s\S]*\b(w|we|na|o|przy|podczas|po|za|dla|przed|nad|pod|bez|przez|u|dzieki|poza)( \w+)? $)/,
    behind: sequence(
      '^( (?!',
      alternatives(sequence(preposition, ' '), /nie |nigdy |i |a |bo |\w{2,}my |moge |chce /),
      ')\\w+){0,2}',
      /( w (tej|takiej|tym|takim|obecnej|panstwa) \w+)?( sie)? /,
      alternatives(
        refusalVerb,
        adviseAgainst,
        turnAway,
        sequence(/mam(y)? (juz |serdecznie )*/, fedUp),
        /(lepiej|wole|wolimy) (unikac|omijac)/,
      ),
      /( sie)?\b(?! \w+(ac|ic|yc|ec|uc|sc)\b)/,
    ),
  },
  example: '[Audytów] unikamy.',
};

/** Every rule on a refusal. */
export const refusalRules: DenialRule[] = [behindKeyword, ...inFront, ...englishRefusalRules];

/** The rule by which the sender refuses what the keyword names, if any. */
export function refusalFor(parts: Readonly<Record<KeywordSide, string>>): DenialRule | undefined {
  const { before, behind } = parts;
  if (ruleFor([behindKeyword], parts)) {
    const [refused = ''] = behind.match(behindKeyword.pattern.behind as RegExp) ?? [];
    if (!conditionRuleFor(behind.slice(refused.length))) return behindKeyword;
  }
  if (conditionRuleFor(behind)) return undefined;
  return ruleFor(inFront, parts) ?? englishRefusalFor(before);
}
