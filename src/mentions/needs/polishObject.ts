/** What may be between a Polish word of request and the keyword, so that the keyword is what is asked for. */
import { alternatives, sequence } from '../../language/pattern';

/** Praise that is no thing of its own, in Polish: "dobrego", "sprawdzoną". */
const praise = alternatives(
  sequence(
    alternatives(
      /dobr|fajn|konkretn|ogarniet|porzadn|prost|rzeteln|sensown|solidn|sprawdzon|tani|uczciw|zaufan/,
      /zdoln/,
    ),
    /\w*/,
  ),
  /jak(as|is|iegos|iejs|ies|ichs|iegokolwiek)/,
  /now(y|a|e|ych|ej|ego)/,
);
/** Adjectives in the genitive, or others with an ending that no noun here has; nobody's own. */
const adjective = sequence(
  /(?!(nasz|wasz|moj|twoj|swoj|jego|jej|ich|pracy)\w*\b)/,
  alternatives(
    praise,
    /[a-z]+(ego|ej|ych|ich|ymi|imi)/,
    /[a-z]{3,}(owa|owe|owy|ski|ska|skie|czny|czna|czne|lny|lna|lne|iany|iana|iane|ennych|ysta|yste)/,
    /pelna|pelne|gotow\w+/,
  ),
);
/** "120x140", "m2", "szt." */
const amount = alternatives(
  /[\dx,.]+( ?(szt|sztuk|m2|mkw|mb|metrow|metry|km|tys)\b\.?)?/,
  sequence(
    alternatives(
      /dwoch|dwa|dwie|trzech|trzy|czterech|cztery|pieciu|piec|szesciu|szesc|dziesieciu|dziesiec|kilku/,
      /kilka|pare/,
    ),
  ),
  /(szt|sztuk|metrow|kompletu?|kilkunastu|kilkudziesieciu)\.?/,
);
/** When, where and for whom: "na styczeń", "pod Śremem", "pilnie". */
const aside = alternatives(
  /(na|w|we|pod|kolo|okolo|od|dla|u|przed|po) (?!KEY)[a-z0-9-]+/,
  sequence(
    alternatives(
      /sie|mi|nam|mu|jej|im|ci|wam|tu|teraz|obecnie|pilnie|wlasnie|wciaz|nadal|ciagle|jeszcze|tez|moze/,
      /przypadkiem|juz/,
    ),
  ),
  /(aktualnie|bardzo|gwaltownie|jak|najszybciej|raczej|ewentualnie|jakos|znow|znowu|tym razem)/,
);
/** People and firms that do it, in Polish. */
const doer = alternatives(
  /kogos( innego| takiego)?|ktos|nikogo|kogo/,
  /(firm|ekip|agencj|kancelari|pracowni|drukarni|hurtowni)[aeyi]?/,
  sequence(
    alternatives(
      /wykonawc|dostawc|fachowc|specjalist|producent|podwykonawc|uslugodawc|ekspert|doradc|trener|majst/,
      /majster/,
    ),
    /\w*/,
  ),
  /(podmiot|zaklad|warsztat|zespol)[uya]?/,
  /(studi|biur)[oa]/,
  /(osob[yae]|czlowieka|ludzi|rzemieslnik\w*|zawodowc\w*|profesjonalist\w*|pana|pani)/,
  /(uslug\w*|obslug[iea]|pomocy?|wsparcia|ofert[ya]?|wycen[ya])/,
);
/** Work on the thing which is the trade itself, in Polish. */
const work = alternatives(
  /(montaz|demontaz|druk|remont|serwis|przeglad|zakup|dobor)(u|em|owi)?/,
  sequence(
    alternatives(
      /wymian|napraw|obslug|produkcj|instalacj|renowacj|dostaw|organizacj|pielegnacj|opiek|realizacj/,
      /przebudow/,
    ),
    /[yieaą]?/,
  ),
  sequence(
    alternatives(
      /zrobieni|wykonani|prowadzeni|poprowadzeni|przeprowadzeni|przygotowani|wstawieni|osadzeni/,
      /zamontowani/,
    ),
    /[ea]/,
  ),
  sequence(
    alternatives(
      /zalozeni|uszyci|polozeni|napisani|ustawieni|zamowieni|stworzeni|zbudowani|postawieni|odnowieni/,
      /ulozeni/,
    ),
    /[ea]/,
  ),
  /(wykonczeni|wdrozeni|opracowani|sporzadzeni|rozliczeni)[ea]/,
);
/** Verbs that make another trade, or a customer, of who does it. */
const otherVerb = alternatives(
  /(u|wy|po)?(my|czysc|malu|sprzata)\w*/,
  sequence(
    alternatives(
      /zaprojektuj|projektuj|kup|sprzeda|odkup|naucz|ucz|ma|chce|szuka|potrzebuj|pracuj|pracowa|widzia/,
      /zaslon/,
    ),
    /\w*/,
  ),
  sequence(/(przetestuj|przeczyta|przyjdzie|przyjdz|zapisz|wezmie udzial|testuj|wynajmi|wynajm|wspolorganiz)/, /\w*/),
  sequence(
    alternatives(
      /zna[lm]?|lubi|plac|sfinansuj|wyposaz|uzywa|korzyst|buduj|stawia|dzieli|podziel|rozwij/,
      /napraw(i|ia) drukark/,
    ),
    /\w*/,
  ),
);

const words = (part: RegExp, most: number) => sequence('((', part, '),? ){0,', String(most), '}');
const modifiers = words(alternatives(adjective, amount, aside), 5);
/** Behind "kogoś do": the thing, or work on it. */
export const toThing = sequence(
  '((',
  work,
  ') (i|oraz) )?((',
  work,
  ') )?',
  words(alternatives(adjective, amount), 4),
  'KEY',
);
const whoDoes = sequence(
  sequence(
    /,? ?(kto|ktor[yaezi]|co)/,
    /( (sie|by|tez|dobrze|nam|mi|jej|mu|im|nas|u nas|to|moglby|moglaby|mogl|moze|umie|potrafi))* /,
  ),
  '(?!(',
  otherVerb,
  ')\\b)(?!nie\\b)[a-z]+( (sie|nam|mi|jej|mu|im|tez|na|z|o|w|za))* ',
  '((?!i |oraz |lub )[a-z0-9]+ ){0,2}?((',
  work,
  ') )?',
  words(alternatives(adjective, amount), 4),
  'KEY',
);

/** Somebody who does it, in Polish: "kogoś od okien", "firmy, która robi okna". */
export const polishDoer = sequence(
  '(?:',
  doer,
  '( ',
  alternatives(adjective, aside),
  '){0,3}(?: ',
  /(od|do|dla|w|w zakresie|w dziedzinie|z|ze|przy|na|ds\.?|za)/,
  ' ',
  toThing,
  '| ',
  words(adjective, 3),
  'KEY',
  '|',
  whoDoes,
  '))',
);

/** What a Polish request asks for: the thing itself, or somebody who does it. */
export const polishObject = sequence(
  '(?:',
  modifiers,
  '(?:KEY|',
  polishDoer,
  '|((',
  work,
  ') (i|oraz) )?(',
  work,
  ') ',
  words(alternatives(adjective, amount), 4),
  'KEY))',
);
