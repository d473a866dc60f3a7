/** A need in so many words, in Polish: "szukam kogoś od okien". */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';
import { polishObject } from './polishObject';

/** Not behind a denial, a condition, or others whose habit it is. */
const polishStart = sequence('(?<!\\b(nie|nigdy|ktorzy|ktore|jesli|jezeli|gdy|jak|kto|ktos|ludzie|klienci) )\\b');
/** "Szukam", "poszukują" */
const seek = sequence(
  alternatives(
    /szuka(m|my|ja)?|poszukuj(e|emy|a)|poszukiwan[yaei]/,
    /rozglada(m|my|ja)? sie( juz| powoli| wlasnie)? za/,
  ),
);
const need = alternatives(
  /potrzebuj(e|emy|a)/,
  /potrzebn[yaei]( (jest|sa|bylby|bylaby|nam|mi|mu|jej))*/,
  /potrzeba/,
  /trzeba (nam|mi|mu|jej)/,
  /przydal(by|aby|oby|yby)( (sie|mi|nam|mu|jej))*/,
  /brakuje (nam|mi|mu|jej)( (jeszcze|tylko))*/,
  /marz[ya] (mi|nam|mu|jej|im) sie/,
);
/** "Chcielibyśmy wymienić", "musi mieć", "trzeba będzie znaleźć" */
const wish = sequence(
  alternatives(
    /chce(my)?|chca|chcial(bym|abym|by|aby)|chcielib(ysmy|y)/,
    /musz(e|a)|musi(my)?/,
    /(trzeba|wypada|nalezy)( (bedzie|nam|mi))*/,
    /planuj(e|emy) (od|w|na) [a-z]+/,
  ),
  /( (sobie|tez|pilnie|wreszcie|teraz|juz|jak najszybciej))* /,
  alternatives(
    alternatives(
      /wymienic|zamontowac|wstawic|zalozyc|zainstalowac|naprawic|wyremontowac|przerobic|odnowic|polozyc/,
      /postawic/,
    ),
    alternatives(
      /zamowic|zlecic|kupic|znalezc|zatrudnic do|zorganizowac|zrobic|wydrukowac|uszyc|ogarnac|miec/,
      /wykupic|oddac|zarezerwowac|skorzystac z|umowic (sie )?na|zapisac sie na/,
      /porozmawiac o( ofercie na)?|omowic/,
    ),
  ),
);

/** Rules by which a Polish sentence says what somebody needs. */
export const polishLookingForRules: NeedRule[] = [
  {
    name: 'seeks it, in Polish',
    pattern: sequence(polishStart, alternatives(seek, need), ' '),
    object: polishObject,
    example: 'Szukam kogoś solidnego od [okien].',
  },
  {
    name: 'wants it done, in Polish',
    pattern: sequence(polishStart, wish, ' '),
    object: polishObject,
    example: 'Chcielibyśmy wymienić [okna] w szkole.',
  },
  {
    name: 'hands it out, in Polish',
    pattern: sequence(polishStart, /(zlec(e|imy|a)|oddam(y)?|powierz(e|ymy)) /),
    object: polishObject,
    example: 'Zlecę [tłumaczenie] na czeski.',
  },
];
