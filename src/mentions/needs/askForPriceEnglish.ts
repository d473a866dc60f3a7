/** Somebody asks for a price, an offer or a tender, in English. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject } from './englishObject';
import type { NeedRule } from './needRule';

/** Rules by which an English sentence asks what it costs. */
export const englishPriceRules: NeedRule[] = [
  {
    name: 'asks for a quote, in English',
    pattern: sequence(
      sequence(
        '(?<!',
        sequence(
          /\b/,
          alternatives(
            /our|your|the|this|that|attached|you a|sent a|his|her|their|half|got|got three|had|received/,
            /have the|two|three|several|thanks for the|of/,
          ),
          / /,
        ),
        ')',
      ),
      sequence(
        /\b/,
        alternatives(
          /quotes?|prices?|pricing|estimates?|quotation|costs?|ballpark|bids?|tenders?|proposals?|rates?/,
          /price list|fee/,
        ),
        /( please| from you)? (for|on|to (do|fit|make|supply|print|replace|cover|run)) /,
      ),
      /((the|our|my|her|his|their|some|([a-z0-9-]+ ){0,4}of (the |our |some )?) )?/,
    ),
    object: englishObject,
    example: 'Could you give us a quote for [windows]?',
  },
  {
    name: 'how much is it, in English',
    pattern: sequence(
      /\b(how much|what (do|would|does|is|are|will|might|'s)|what's|roughly what|any idea what)/,
      sequence(
        '(',
        sequence(
          / /,
          alternatives(
            /you|your|is|are|be|a|it|the|would|do|does|for|to|charge|cost|price|rate|fee|going rate|per day/,
            /usually|normally|roughly|of|have|get|print|fit|make|replace|people|we|i|pay|set|me|us|back/,
          ),
        ),
        ')*',
        / ?/,
      ),
      /((?!(time|day|about|if|with|who|that|your)\b)[a-z0-9-]+ ){0,5}(of )?KEY/,
      /(?=[^.!]{0,80}(cost|charge|set (me|us) back|price|rate|fee|pay|come to|run to|\?))/,
    ),
    example: 'How much is a new [roof]?',
  },
  {
    name: 'how much, behind it, in English',
    pattern: sequence(
      /KEY\b[^?!]{0,80}[,:;.–-] ?(roughly )?/,
      alternatives(
        /ballpark|rough figure|guide price|how much|what's your (fee|price|rate|best price)/,
        /what (is|would be) (the|your) (price|fee|cost|rate)|(rough |best )?(price|cost|quote|estimate)/,
        /rough idea|what would (that|it) (cost|be)|what do you charge/,
      ),
      /\b[^?.!]{0,30}\?/,
    ),
    example: '[Windows] for 3 flats, ballpark?',
  },
  {
    name: 'price the attached, in English',
    pattern: sequence(
      /KEY[^?!]{0,60}[:;,.–-] ?/,
      /(please |kindly )?((could|can|would) you )?(please )?(quote|price)( for)?/,
      / (the|this|these|as|it|up|attached|per|below|on)\b/,
    ),
    example: 'Bespoke [furniture]: could you price the attached drawing?',
  },
  {
    name: 'quote for it, in English',
    pattern: sequence(
      alternatives(
        /\b(could|can|would) you( please| kindly)? (quote|price)/,
        /\byou (could|can|would|might|might be able to|would be able to) (quote|price)/,
        /\bplease (quote|price)/,
      ),
      /( (me|us))?( for)?( up)? ((the|our|my|some|these|this|those) )?/,
    ),
    object: englishObject,
    example: 'Please quote the [windows] on the drawing.',
  },
  {
    name: 'a tender, in English',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /invit(es?|ing|ed) (tenders|quotes|quotations|bids|proposals)/,
          /requests? (tenders|quotes|quotations|bids|proposals)|invitation to (tender|bid|quote)/,
          sequence(
            /(tenders|bids|quotes|quotations|proposals|expressions of interest) (are )?/,
            /(invited|sought|wanted|requested|welcome|welcomed)/,
          ),
          /out to tender|call for (tenders|bids|proposals)/,
        ),
        /\b/,
      ),
      /[^.?!]{0,120}KEY/,
    ),
    example: 'Expressions of interest are invited: church [roof], spring.',
  },
];
