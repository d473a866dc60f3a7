/** English requests for somebody, without an object of their own: another sentence names what for. */
import { alternatives, sequence } from '../../language/pattern';
import type { NeedRule } from './needRule';

/** Rules by which an English sentence asks for somebody, and another says what for. */
export const englishObjectlessRules: NeedRule[] = [
  {
    name: 'any suggestions, in English',
    pattern: sequence(
      alternatives(
        /^|[.!?,;:–-] ?/,
        /\b(have you|got|has anyone|anyone|do you have|would welcome|grateful for|open to) /,
      ),
      /(any|some) /,
      alternatives(
        /suggestions?|recommendations?|ideas?|tips|names?|thoughts|leads|takers|advice|contacts|pointers/,
        /recs/,
      ),
      '(',
      sequence(
        / /,
        alternatives(
          /who (could|can|might|would)|please|anyone|welcome|very welcome|gratefully received|appreciated/,
          /at all|for me|of who to ask|for who|round here|locally|on who|of who|from (you|the group)/,
        ),
      ),
      ')*',
      /( (who|could|can|would|help|do|this|it|that|us))* ?(?=[?.!]|$)/,
    ),
    example: 'The [roof] leaks. Any suggestions?',
  },
  {
    name: 'who would you use, in English',
    pattern: sequence(
      /\bwho(m)?('d| would| do| did| should| could| can)? (you|we|i|they) (all )?/,
      alternatives(
        /use|trust|recommend|ask|go to|call|suggest|turn to|get|go with|go for|send|talk to|speak to|hire/,
        /approach|try|ring|have/,
      ),
      /\b( (with|for|to|about|on|in|do|handle|look at|sort))*/,
      '(',
      sequence(
        / /,
        alternatives(
          /it|that|this|them|those|one|these|yours|such a thing|the job|something like that/,
          /something like this/,
        ),
      ),
      ')?',
      /[^?.!a-z]{0,3}(?=[?.!,]|$| (do|round|around|these|yourself))/,
    ),
    example: '[Payroll] takes me a weekend. Who would you trust with it?',
  },
  {
    name: 'who could do it, in English',
    pattern: sequence(
      /\bwho (can|could|would|might|will|does|do) /,
      alternatives(
        /do|make|fix|help|sort|take|look at|come|handle|come and look at|quote for|price|i ask|i call/,
        /i speak to|we ask|we call|have a look/,
      ),
      /( (it|that|this|them|us|out|on|me|with|for))*[^.!]{0,20}\?/,
    ),
    example: 'The [boiler] died. Who could fix it?',
  },
  {
    name: 'knows somebody, in English',
    pattern: sequence(
      /(?<!\b(i|i'll|we|they) )/,
      /\b(know|recommend|suggest|think of|know of|got|find|have)( (me|us|of))? /,
      sequence(
        alternatives(
          /anybody|anyone|somebody|someone|a good one|a decent one|a good firm|a firm|a reliable one|one/,
          /any/,
        ),
      ),
      '( ',
      alternatives(
        /good|reliable|decent|trustworthy|local|nearby|(round|around) here|else|suitable|new|please/,
        alternatives(
          /you (can recommend|(would|'d) trust|trust|rate)|you'd trust|like that/,
          /(we|i) could (ask|use|try|call)/,
        ),
      ),
      ')*',
      '(,? (who|that|to)',
      /( (could|can|might|would|will|does|do|is))* /,
      /(do|does|help|fix|make|sort|take|handle|price|quote|look|come|take over|cover|free|interested)/,
      sequence(
        '(',
        sequence(
          / /,
          /(it|that|this|them|us|out|on|at|me|with|over|in|time|soon|quickly|properly|round|today|tomorrow)/,
        ),
        ')*',
      ),
      /( (for|on|before|by|this|next) [a-z]+)?/,
      ')?',
      /(?=[?.!,;]|$)/,
    ),
    example: 'Our [cleaner] quit. Please tell me you know someone.',
  },
  {
    name: 'seeks somebody, in English',
    pattern: sequence(
      /(?<!\b(not|n't|never|longer|don't|if|was|were|you|to) )\b/,
      alternatives(
        sequence(
          /(looking|searching|hunting|on the hunt|on the lookout|in the market)/,
          /( again| now| around| urgently)? for/,
        ),
        /need(s)?|seeking|in need of|could do with|want(s)?|(have|has|'ve got|got) to find|need to find/,
      ),
      / /,
      alternatives(
        /somebody|someone|a new one|another( one| firm)?|a new (firm|person|supplier|contractor|provider)/,
        /help|a hand|some help|a replacement|one (just )?like it|one|a good one|a decent one/,
        /a reliable one|somebody new|someone new|somebody else|someone else|the name of somebody/,
        /some advice|a specialist|a firm|a professional|one fast|one badly|proper help|a recommendation/,
        /it (done|fixed|sorted|replaced|redone|looked at)/,
        /them (done|fixed|sorted|replaced|redone|looked at)/,
      ),
      /\b/,
      '(',
      sequence(
        / /,
        alternatives(
          /good|reliable|fast|quickly|urgently|asap|soon|by [a-z]+|before [a-z]+|with experience|local/,
          /for it|to take over|who picks up the phone|who answers the phone|who turns up|this time/,
          sequence(
            /to (do|take|handle|sort|help|run|look after|make|price) (it|this|that|them|us|all of it)/,
            /( (off|on|out|my|our|hands|with|in))*/,
          ),
          /from (a )?recommendation|we can trust|i can trust|on recommendation|to do it|to help|now|please/,
          /again|this week|next week|to take it on|here/,
        ),
      ),
      ')*',
      /(?=[.!?,;]|$)/,
    ),
    example: 'The [roofer] vanished. We need somebody reliable.',
  },
  {
    name: 'looks again, in English',
    pattern: alternatives(
      sequence(
        /\b(we|i|they|she|he)('re|'m| are| am|'s| is)? (now )?(looking|searching|look|hunting)/,
        /( (again|afresh|once more|elsewhere|all over again|for a recommendation this time))(?=[.!?,;]|$)/,
      ),
      /\bback to square one\b|\bstarting (again|over) from scratch\b/,
    ),
    example: 'We took a [roofer] last year and he vanished. We are looking again.',
  },
];
