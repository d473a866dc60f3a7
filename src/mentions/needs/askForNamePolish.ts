/** Somebody asks for a name, in Polish: a recommendation, a contact, an introduction. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';
import { polishDoer, polishObject } from './polishObject';

/** Who is asked, and what softens the question. */
const you = alternatives(
  /pan|pani|panstwo|panstwa|wy|ty|ktos|ktokolwiek/,
  /ktos (z (panstwa|was|grupy|obecnych)|tu|tutaj)/,
  sequence(
    alternatives(
      /moze|przypadkiem|czasem|ewentualnie|prosze|tez|jeszcze|moze|byc moze|nam|mi|mu|jej|im|dla|nas/,
      /jakims cudem/,
    ),
  ),
);
const softly = sequence('(( |, )', you, '){0,5}');
const recommend = sequence(
  alternatives(
    /polec(a|aja|asz|acie|i|isz|icie|cie|ic)?|polecil(by|aby|byscie|abys|bys)|poleciliby/,
    /rekomenduj(e|esz|ecie|a)/,
  ),
);
const know = sequence(
  alternatives(
    recommend,
    sequence(
      /(zna|znaja|znalby|znalaby|kojarzy|kojarza)/,
      /(?=,? (moze |przypadkiem )?(pan|pani|panstwo|ktos|ktokolwiek|kto)\b)/,
    ),
    sequence(
      /(?<=\b(pan|pani|panstwo|ktos|z was|z panstwa|przypadkiem|moze|czy|czy nie) )/,
      /(zna|znaja|kojarzy|kojarza)/,
    ),
    /(znasz|znacie|znalbys|kojarz(ysz|ycie))/,
    sequence(
      alternatives(
        /wskaz(e|ac|esz|ecie|cie)|wskazal(by|aby)?|podpowie(dziec|sz|cie)?|podrzuc(i|isz|icie|ic|cie)/,
        /zasugeruj(e|esz|ecie)/,
      ),
    ),
  ),
  '\\b',
);
const contact = /(kontakt\w*|namiar\w*|telefon|numer\w*|polecenie|polecenia|rekomendacj\w+|poleceni) /;
/** Not hearsay, and not what the sender himself did: "polecił mi okna". */
const notMine = '(?<!\\b(nie moge|chetnie|zawsze|mi|nam|juz) )\\b';

/** Rules by which a Polish sentence asks for a name. */
export const polishNameRules: NeedRule[] = [
  {
    name: 'do you know somebody, in Polish',
    pattern: sequence(notMine, know, softly, ' '),
    object: polishObject,
    example: 'Zna Pan kogoś od [okien]?',
  },
  {
    name: 'somebody to recommend, in Polish',
    pattern: sequence(
      /\b(moze|moga|mozesz|mozecie|moglby|moglaby|moglbys|moglabys|moglibyscie)/,
      softly,
      sequence(
        / (kogos|cos|jakas|jakiegos|jakies)( [a-z]+)? (polecic|podpowiedziec|wskazac|zaproponowac) /,
        /(od|do|w sprawie|w temacie|z|ze|na) /,
      ),
      /([a-z]+ ){0,3}KEY/,
    ),
    example: 'Może Pani kogoś polecić do [tłumaczeń]?',
  },
  {
    name: 'have you got somebody, in Polish',
    pattern: sequence(
      /\b(ma|masz|macie|maja)/,
      softly,
      / (kogos|namiar\w*|kontakt\w*|jakas|jakiegos|jakies|sprawdzon\w+|dobr\w+|zaufan\w+)/,
      sequence(
        '(',
        sequence(
          / /,
          alternatives(
            /sprawdzonego|zaufanego|dobrego|godnego polecenia|takiego|fajnego|firme|ekipe|fachowca|namiar\w*/,
            /kontakt\w*/,
          ),
        ),
        ')*',
      ),
      /( (od|do|na|z|ze|w temacie))? ([a-z]+(ego|ej|ych) ){0,2}/,
      alternatives(/KEY/, sequence(/(montazu|wymiany|naprawy|obslugi|prowadzenia|druku|remontu) ([a-z]+ )?KEY/)),
      /[^.!]*\?/,
    ),
    example: 'Masz kogoś od [okien]?',
  },
  {
    name: 'somebody who does it, in Polish',
    pattern: sequence(
      alternatives(
        know,
        /(?<!\bnie )\b(szukam|szukamy|poszukuje|poszukujemy|potrzebuje|potrzebujemy)\b/,
        /\b(masz|macie|(ma|maja) (pan|pani|panstwo))\b/,
      ),
      / /,
    ),
    object: sequence(/([a-z]+ ){0,4}?/, polishDoer),
    example: 'Wskaże Pan uprzejmie firmę, która robi [okna]?',
  },
  {
    name: 'asks for a contact, in Polish',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /prosze|poprosze|prosic|prosilbym|prosilabym|mas[zt]|macie|ma|poda|podasz|dasz|podeslesz|podeslac/,
          /podrzucisz|podrzucic|przeslesz|wysle|szukam|szukamy|potrzebuje|potrzebny|przyda(lby)? sie/,
          /chetnie (wezme|przyjme)|wdzieczn[yai]/,
        ),
        /\b/,
      ),
      '( [a-z]+){0,3}? ',
      contact,
      /([a-z]+ )?(do|na|od|dla) /,
    ),
    object: polishObject,
    example: 'Mogę prosić o kontakt do [adwokata]?',
  },
  {
    name: 'would be grateful for a name, in Polish',
    pattern: sequence(
      /\b(wdzieczn[yai]|prosze|poprosze|prosimy|prosilbym|prosilabym|zalezy mi|licze|czekam)/,
      /( (bardzo|bede|uprzejmie))* (o|za|na) /,
      /(polecenie|zarekomendowanie|wskazanie|podpowiedzenie|rekomendacje|polecenia) /,
    ),
    object: polishObject,
    example: 'Byłbym wdzięczny za polecenie solidnej firmy od [okien].',
  },
  {
    name: 'help me with a name, in Polish',
    pattern: sequence(
      sequence(
        /\b(poratuj\w*|wspomoz\w*|podziel\w*( sie)?|rzuc\w*|podrzuc\w*|przyjme|wezme|przygarne|szukam)/,
        /( (prosze|mnie|nas|jakims|chetnie))* /,
      ),
      /(namiar|nazwisk|kontakt|numer|polecen)\w* ((do|na|od) )?/,
    ),
    object: polishObject,
    example: 'Poratuj nazwiskiem jakiegoś [fotografa].',
  },
  {
    name: 'asks to talk about it, in Polish',
    pattern: sequence(
      /\b(prosze|poprosze|prosimy|prosilbym|prosilabym|chcial\w+ (porozmawiac|pogadac))/,
      /( (o|pilny|pilnie|szybki|bardzo|pana|pani))*( (kontakt|telefon|rozmowe|spotkanie))? /,
      /(w sprawie|w zakresie|odnosnie|dot\.?|ws\.?|o) /,
    ),
    object: polishObject,
    example: 'Proszę o kontakt w sprawie [dachu] na stodole.',
  },
];
