/** English requests for an offer or a visit, without an object of their own: another sentence names what for. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Rules by which an English sentence asks for an offer or a visit, and another says what for. */
export const englishObjectlessQuoteRules: NeedRule[] = [
  {
    name: 'would you do it, in English',
    pattern: sequence(
      /\b(would|could|can|will|might|do|any chance) (you|your (firm|team|company|people))/,
      '(',
      sequence(
        / /,
        alternatives(
          /guys|be able to|possibly|please|kindly|also|ever|maybe|perhaps|still|be willing to|consider/,
          /could/,
        ),
      ),
      ')*',
      / /,
      alternatives(
        /quote|price|have a (quick )?(look|chat|word)|take a look|take (it|this|that|them|us|her|him) on/,
        /take on (new )?(clients|places|work|jobs|projects)|do (it|that|this|them|the \d+[a-z]*)/,
        sequence(
          /help( (us|me|them|him|her))?( out| with (it|this|that|them))?/,
          /(?= ?\?| (before|by|this|next|please))/,
        ),
        /step in|jump in|take over|pick (it|this) up|sort (it|this|us) out|rescue us|save us/,
        /give (us|me) a (price|quote|call|ring|ballpark|rough idea)|talk to (her|him|them)/,
        /speak to (her|him|them)|call (her|him|them|me|us)|fit (us|it|me|them) in/,
        /come (out|over|and (look|measure|see|quote|have a look))|cover (it|that)|take (over|the job)/,
        alternatives(
          /handle (it|that|this)|look at (it|that|this)/,
          /be (free|available|interested(?! in a)|up for it|keen)/,
        ),
        /meet (her|him|them)|drop (her|him|them) a line/,
      ),
      /\b(?![^.!?]* (talk|lunch|coffee|chairs|raffle|dinner|drink|chapter meeting)\b)[^.!]{0,60}\?/,
    ),
    example: 'We have a new office and no [cleaner]. Could you quote?',
  },
  {
    name: 'are you free, in English',
    pattern: alternatives(
      sequence(
        /\bany chance (that )?(you|you're|you are|your team is) (be )?(free|available|could|can|might)/,
        /\b[^.!]{0,40}\?/,
      ),
      /(^|[.!?,] ?)(help|please help|sos)( please| me| us)? ?[?!]/,
      /\bis there (anyone|anybody|someone|somebody)( else)?( (you|who|that|i)\b[^.!]{0,50})?\?/,
      /\b(happy|glad|like|love|keen) to hear from (anybody|anyone|somebody|someone|firms|you if)\b/,
      sequence(
        /\b(when|how soon|how quickly) (could|can|would|might) you /,
        /(come|start|do|fit|look|measure|visit|be able|make|pop|take)\b[^.!]{0,40}\?/,
      ),
      /\bwhat's your availability\b/,
      sequence(
        /\b(are you|are you guys|would you be|you) /,
        alternatives(
          /free|available|interested|taking on( new)? (clients|work|jobs|projects)/,
          /taking (new )?(clients|work|bookings)|up for (it|that)/,
          /able to (help|quote|do (it|that)|take (it|that) on)/,
        ),
        /\b[^.!]{0,40}\?/,
      ),
      /\bfancy (it|that|the job|quoting|a go|having a look)\b[^.!]{0,20}\?/,
      sequence(
        /\b(is|would) (that|this|it)( be)? /,
        /(something|your (sort|kind|line)|a job|the sort of|up your street|in your line|anything)/,
        /\b[^.!]{0,40}\?/,
      ),
      sequence(
        /\bdo you (still )?(have|take) /,
        /(capacity|any availability|time|room|space|orders|bookings|(a|any) (slots?|gaps?|openings?))/,
        /\b[^.!]{0,30}\?/,
      ),
    ),
    example: 'The [bookkeeper] left. Are you taking on work?',
  },
  {
    name: 'how much, in English',
    pattern: sequence(
      /\b(how much|what)( (would|do|does|might|is|are|will|'s))?/,
      /( (it|that|you|they|this|we|your|the|one|be looking at))* ?/,
      alternatives(
        /cost|charge|charge per [a-z]+|set (us|me) back|come to|price|rates?|fees?|day rate|ask|run to/,
        /be looking at|looking at/,
      ),
      '?',
      '(',
      sequence(
        / /,
        alternatives(
          /roughly|per day|for that|for it|approximately|all in|please|to do|us|me|be|a day|an hour|for/,
          /this|job|looking at|a month/,
        ),
      ),
      ')*',
      /\?/,
    ),
    example: 'A new [website], ten pages. How much would that be?',
  },
  {
    name: 'wants a quote, in English',
    pattern: alternatives(
      sequence(
        /\b/,
        alternatives(
          /grateful for|appreciate|would welcome|'d welcome|interested in|would value|send (me|us)/,
          /let (me|us) have|give (me|us)|like|love|get|have|need|want|provide|after|email (me|us)|forward/,
        ),
        /( (to have|to get|you to give us))? (a|your|an|some|any|the)?/,
        /( (rough|best|quick|ballpark|detailed|keenest|competitive|written|proper|indicative))* ?/,
        /(price|quote|quotation|estimate|prices|ballpark|figure|proposal|costing|quotes|pricing|rates)\b/,
        /(?! list)( (and|for|by|on|from|to) [^.!?]{0,40})?(?=[.!?,;]|$)/,
      ),
      sequence(/\bplease /, /(quote|price( it| this)?( up)?|get in touch|advise (price|cost|on price|of cost))\b/),
    ),
    example: 'The [window] schedule is attached. We would be grateful for your best price.',
  },
];
