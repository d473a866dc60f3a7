/** What may be between a word of request and the keyword, so that the keyword is what is asked for. */
import { alternatives, sequence } from '../../language/pattern';

/** Praise that is no thing of its own, in Polish: "dobrego", "sprawdzoną". */
const praise = alternatives(
  /(dobr|fajn|konkretn|ogarniet|porzadn|prost|rzeteln|sensown|solidn|sprawdzon|tani|uczciw|zaufan|zdoln)\w*/,
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
  /(dwoch|dwa|dwie|trzech|trzy|czterech|cztery|pieciu|piec|szesciu|szesc|dziesieciu|dziesiec|kilku|kilka|pare)/,
  /(szt|sztuk|metrow|kompletu?|kilkunastu|kilkudziesieciu)\.?/,
);
/** When, where and for whom: "na styczeń", "pod Śremem", "pilnie". */
const aside = alternatives(
  /(na|w|we|pod|kolo|okolo|od|dla|u|przed|po) (?!KEY)[a-z0-9-]+/,
  /(sie|mi|nam|mu|jej|im|ci|wam|tu|teraz|obecnie|pilnie|wlasnie|wciaz|nadal|ciagle|jeszcze|tez|moze|przypadkiem|juz)/,
  /(aktualnie|bardzo|gwaltownie|jak|najszybciej|raczej|ewentualnie|jakos|znow|znowu|tym razem)/,
);
/** People and firms that do it, in Polish. */
const doer = alternatives(
  /kogos( innego| takiego)?|ktos|nikogo|kogo/,
  /(firm|ekip|agencj|kancelari|pracowni|drukarni|hurtowni)[aeyi]?/,
  /(wykonawc|dostawc|fachowc|specjalist|producent|podwykonawc|uslugodawc|ekspert|doradc|trener|majst|majster)\w*/,
  /(podmiot|zaklad|warsztat|zespol)[uya]?/,
  /(studi|biur)[oa]/,
  /(osob[yae]|czlowieka|ludzi|rzemieslnik\w*|zawodowc\w*|profesjonalist\w*|pana|pani)/,
  /(uslug\w*|obslug[iea]|pomocy?|wsparcia|ofert[ya]?|wycen[ya])/,
);
/** Work on the thing which is the trade itself, in Polish. */
const work = alternatives(
  /(montaz|demontaz|druk|remont|serwis|przeglad|zakup|dobor)(u|em|owi)?/,
  /(wymian|napraw|obslug|produkcj|instalacj|renowacj|dostaw|organizacj|pielegnacj|opiek|realizacj|przebudow)[yieaą]?/,
  /(zrobieni|wykonani|prowadzeni|poprowadzeni|przeprowadzeni|przygotowani|wstawieni|osadzeni|zamontowani)[ea]/,
  /(zalozeni|uszyci|polozeni|napisani|ustawieni|zamowieni|stworzeni|zbudowani|postawieni|odnowieni|ulozeni)[ea]/,
  /(wykonczeni|wdrozeni|opracowani|sporzadzeni|rozliczeni)[ea]/,
);
/** Verbs that make another trade, or a customer, of who does it. */
const otherVerb = alternatives(
  /(u|wy|po)?(my|czysc|malu|sprzata)\w*/,
  /(zaprojektuj|projektuj|kup|sprzeda|odkup|naucz|ucz|ma|chce|szuka|potrzebuj|pracuj|pracowa|widzia|zaslon)\w*/,
  /(przetestuj|przeczyta|przyjdzie|przyjdz|zapisz|wezmie udzial|testuj|wynajmi|wynajm|wspolorganiz)\w*/,
  /(zna[lm]?|lubi|plac|sfinansuj|wyposaz|uzywa|korzyst|buduj|stawia|dzieli|podziel|rozwij|napraw(i|ia) drukark)\w*/,
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
  /,? ?(kto|ktor[yaezi]|co)( (sie|by|tez|dobrze|nam|mi|jej|mu|im|nas|u nas|to|moglby|moglaby|mogl|moze|umie|potrafi))* /,
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
  '|(',
  work,
  ') ',
  words(alternatives(adjective, amount), 4),
  'KEY))',
);

/** English words that end the phrase of a thing. */
const enders = alternatives(
  /for|with|to|who|that|which|whose|in|of|on|at|from|by|into|near|about|where|when|if|so|but|because|as|than|up/,
  /is|are|was|were|be|been|have|has|had|do|does|did|can|could|will|would|should|may|might|must|not|no/,
  /i|we|you|they|he|she|it|me|us|him|them|this|these|those|your|our|my|his|her|their|the|any more/,
  /need|needs|know|send|see|look|looking|check|pay|speak|tell|get|say|says|meet|boxes/,
);
const fill = sequence('((?!(', enders, ")\\b)[a-z0-9&'/-]+,? ){0,");
/** People and firms that do it, in English. */
const doerEnglish = alternatives(
  /(somebody|someone|anybody|anyone|nobody|person|people|man|woman|guy|lady|chap|team|crew|pair of hands)/,
  /(firm|company|contractor|supplier|fitter|installer|practice|agency|expert|specialist|provider|freelancer|maker)s?/,
  /(professional|pro|tradesman|tradesmen|outfit|business|consultant|manufacturer|trader|workshop|subcontractor)s?/,
  /(help|hand|advice|support|quote|quotes|price|prices|estimate|estimates|cost|costs|bids?|tenders?|proposals?)/,
  /(introduction|recommendation|name|contact|number|lead|tip|intro|referral)s?/,
);
const otherVerbEnglish = alternatives(
  /(clean|wash|paint|share|buy|sell|teach|study|learn|watch|rent|use|uses|need|needs|want|wants|have|has|own|owns|write)/,
  /(test|try|attend|join|visit|interview|review|read|come|see|take part|meet|work|hold|carry|let)/,
  /(cleans|washes|paints|buys|sells|teaches|hate|hates|open|close|sit|write|illustrate|proofread|design|designs|model)/,
);
const whoDoesEnglish = sequence(
  / (who|that|to)('s|'ll|'d)?( (can|could|would|will|might|is|are|does|do|really|actually|also|good|able|to|at|has))* ?/,
  '(?!(',
  otherVerbEnglish,
  ")\\b)([a-z'-]+ )?((on|after|with|of|out|in|about|over|care|up|for) ){0,3}",
  /((the|our|my|your|his|her|their|a|an|this|these|all|both) )?/,
  fill,
  '4}KEY',
);
/** What an English request asks for: the thing itself, or somebody who does it. */
export const englishObject = sequence(
  '(?:',
  fill,
  '6}(?:KEY|',
  doerEnglish,
  "( [a-z'-]+ly| good| decent| local| reliable| else| new| nearby)?(?:",
  / (for|of|at|in|with|on|to|from|doing|regarding|specialising in|specializing in|experienced in|into)/,
  ' ',
  /((the|our|my|his|her|their|a|an|some|new|this|these|all|both|another|doing|making|fitting|replacing) )*/,
  '((?:',
  fill,
  '3}',
  doerEnglish,
  ' )?(for|of|to|in|with|on) ((the|our|my|his|her|their|a|an|new) )?)?',
  fill,
  '4}',
  '((?:jungle|set|couple|pair|range|number|run|lot) of ((a|the|new) )?)?',
  fill,
  '3}KEY|',
  whoDoesEnglish,
  ')))',
);
