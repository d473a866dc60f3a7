/** A need in so many words: "szukam kogoś od okien", "we're looking for a bookkeeper". */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject, polishObject } from './object';
import type { NeedRule } from './rule';

/** Not behind a denial, a condition, or others whose habit it is. */
const polishStart = sequence('(?<!\\b(nie|nigdy|ktorzy|ktore|jesli|jezeli|gdy|jak|kto|ktos|ludzie|klienci) )\\b');
const englishStart = sequence(
  "(?<!\\b(not|n't|never|longer|don't|doesn't|didn't|won't|was|were|had been|who|people|clients|customers|",
  "firms|companies|they|everyone|everybody|you|you're|if|to|isn't|aren't|hardly|(do|did|does|if|whether|why|when|should|once) (i|we|they|he|she|you))( (really|currently|been|be|are|still))? )",
  '\\b',
);
/** "Szukam", "poszukują" */
const seek = /(szuka(m|my|ja)?|poszukuj(e|emy|a)|poszukiwan[yaei]|rozglada(m|my|ja)? sie( juz| powoli| wlasnie)? za)/;
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
    /wymienic|zamontowac|wstawic|zalozyc|zainstalowac|naprawic|wyremontowac|przerobic|odnowic|polozyc|postawic/,
    /zamowic|zlecic|kupic|znalezc|zatrudnic do|zorganizowac|zrobic|wydrukowac|uszyc|ogarnac|miec|wykupic|oddac|zarezerwowac|skorzystac z|umowic (sie )?na|zapisac sie na|porozmawiac o( ofercie na)?|omowic/,
  ),
);

/** Rules by which somebody says what he needs. */
export const seekingRules: NeedRule[] = [
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
  {
    name: 'seeks it, in English',
    pattern: sequence(
      englishStart,
      alternatives(
        /(looking|searching|hunting|hoping)( around| again| currently| urgently| now)?( for| to (find|hire|commission|book|appoint|engage|source))/,
        /(?<!(sought|run|look|looks|looked|go|went|come|day|year|week|time|take|takes|even|soon|shortly|is) )(?<=\b(i'm|i am|we're|we are|is|'s|are|she's|he's|still|also) )after/,
        /(?<=\b(?!look|looked|looking|looks|day|year|week|go|goes|going|soon|shortly|is|run)[a-z]+ )after (?=(some|somebody|someone|an? (new|good|decent|reliable|local)) )/,
        /in (urgent |desperate |dire )?need of|in search of|in the market for|on the (lookout|hunt|look out) for/,
        /(urgently |desperately |badly |still |now |also |just )?(seeking|seeks|seek|iso|requires?|wanted:)/,
        /(could|can) do with|could use|crying out for/,
      ),
      ' ',
    ),
    object: englishObject,
    example: 'Looking for a good [window] firm.',
  },
  {
    name: 'needs it, in English',
    pattern: sequence(
      englishStart,
      alternatives(
        /needs?( to (get|find|have|replace|book|order|hire|commission|change|buy|sort( out)?|appoint|redo|fix|insure))?/,
        /needing|wants?( to (get|find|have|replace|book|order|hire|commission|change|buy))?/,
        /(would|'d) (like|love|want)( to (get|find|have|replace|book|order|hire|commission))?/,
        /(have|has|'ve|got|have got) to (get|find|replace|book|order|hire|have|commission)/,
      ),
      /( (urgently|desperately|badly|also|asap|pretty|quickly|soon))* /,
    ),
    object: englishObject,
    example: 'We need somebody for the [windows].',
  },
  {
    name: 'needs work on what he has',
    pattern: sequence(
      englishStart,
      /(need|needs|want|wants|like|get|getting|have)( to (get|have))? (our|my|the|his|her|their|all the|some) ([a-z0-9]+ ){0,3}/,
      /KEY( [a-z]+)? (done|redone|replaced|replacing|repaired|repairing|fixed|fixing|sorted|looked at|rebuilt|renewed|fitted|installed|updated|redesigned|checked|priced|quoted|serviced|servicing)\b/,
    ),
    example: 'We need our old [roof] replaced.',
  },
  {
    name: 'one of a list of what is sought',
    pattern: sequence(
      alternatives(
        /szukam(y)?|poszukuj(e|emy)|potrzebuj(e|emy)|potrzebn[yaei]|looking for|seeking|needed|wanted|in need of|my ask|we need|i need/,
      ),
      /( (right now|now|teraz|aktualnie|obecnie|pilnie|currently|help with|wykonawcow|wykonawcy|firm|firmy|ekip|ekipy|fachowcow|podwykonawcow|dostawcow|uslug|contractors|suppliers|subcontractors|trades|services|the following))*: ?/,
      /([^.:;|?!,]{1,40}, ?){0,6}([a-z]+ ){0,3}KEY/,
    ),
    example: 'Szukamy wykonawców: balustrady, [okna].',
  },
  {
    name: 'one of a list of what is needed',
    pattern: sequence(
      englishStart,
      /(looking for|seeking|in need of) (a |an |some )?([a-z]+ ){1,3}(, (a |an |some )?([a-z]+ ){0,2}[a-z]+){0,4},? (and|or) (a |an |some )?([a-z]+ ){0,2}KEY/,
    ),
    example: 'Looking for a painter, a tiler and a [roofer].',
  },
];
