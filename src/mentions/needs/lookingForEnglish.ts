/** A need in so many words, in English: "we're looking for a bookkeeper". */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject } from './englishObject';
import type { NeedRule } from './needRule';

const englishStart = sequence(
  '(?<!\\b',
  alternatives(
    /not|\w*n't|never|longer|hardly|was|were|had been|if|to/,
    /who|people|clients|customers|firms|companies|everyone|everybody|you|you're/,
    /(do|did|does|if|whether|why|when|should|once) (i|we|they|he|she|you)/,
  ),
  '( (really|currently|been|be|are|still))? )\\b',
);

/** Rules by which an English sentence says what somebody needs. */
export const englishLookingForRules: NeedRule[] = [
  {
    name: 'seeks it, in English',
    pattern: sequence(
      englishStart,
      alternatives(
        sequence(
          /(looking|searching|hunting|hoping)( around| again| currently| urgently| now)?/,
          /( for| to (find|hire|commission|book|appoint|engage|source))/,
        ),
        sequence(
          '(?<!',
          /(sought|run|look|looks|looked|go|went|come|day|year|week|time|take|takes|even|soon|shortly|is) /,
          ')',
          /(?<=\b(i'm|i am|we're|we are|is|'s|are|she's|he's|still|also) )after/,
        ),
        sequence(
          /(?<=\b(?!look|looked|looking|looks|day|year|week|go|goes|going|soon|shortly|is|run)[a-z]+ )/,
          /after (?=(some|somebody|someone|an? (new|good|decent|reliable|local)) )/,
        ),
        alternatives(
          /in (urgent |desperate |dire )?need of|in search of|in the market for/,
          /on the (lookout|hunt|look out) for/,
        ),
        sequence(
          /(urgently |desperately |badly |still |now |also |just )?/,
          /(seeking|seeks|seek|iso|requires?|wanted:)/,
        ),
        /(could|can) do with|could use|crying out for|desperate for/,
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
        sequence(
          /needs?/,
          '(',
          sequence(
            / to /,
            alternatives(
              /get|find|have|replace|book|order|hire|commission|change|buy|sort( out)?|appoint|redo|fix|insure/,
            ),
          ),
          ')?',
        ),
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
      sequence(
        /(need|needs|want|wants|like|get|getting|have)( to (get|have))? /,
        /(our|my|the|his|her|their|all the|some) ([a-z0-9]+ ){0,3}/,
      ),
      sequence(
        /KEY( [a-z]+)? /,
        alternatives(
          /done|redone|replaced|replacing|repaired|repairing|fixed|fixing|sorted|looked at|rebuilt|renewed/,
          /fitted|installed|updated|redesigned|checked|priced|quoted|serviced|servicing/,
        ),
        /\b/,
      ),
    ),
    example: 'We need our old [roof] replaced.',
  },
];
