/** Somebody asks for a name, in English: a recommendation, an introduction, who does it. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject } from './englishObject';
import type { NeedRule } from './needRule';

/** Rules by which an English sentence asks for a name. */
export const englishNameRules: NeedRule[] = [
  {
    name: 'it is needed, in English',
    pattern: sequence(
      /(^|[.!:,;–-] ?|\b(an?|good|reliable|decent|local|new|some|experienced) )KEY( [a-z]+)? /,
      /(is |are )?(urgently |badly |desperately )?(needed|wanted|required|sought)\b/,
    ),
    example: 'Reliable [roofer] needed in Otley.',
  },
  {
    name: 'who is the best',
    pattern: sequence(
      /\bwho('s| is| are|'d be| would be) /,
      /(your|the best|a good|the right|the best person for|best for|a reliable) ([a-z-]+ ){0,3}/,
      /KEY[^.!]*\?/,
    ),
    example: "Who's your go-to [trainer]?",
  },
  {
    name: 'any of them here',
    pattern: sequence(
      /(^|[.!?,] ?)any (good |decent |local |reliable |half-decent )?KEY /,
      alternatives(
        /here|around|in (the|this)|with|who|near|free|available|on here|out there|among|going|willing/,
        /looking for (work|a job)/,
      ),
      /\b[^.!]*\?/,
    ),
    example: 'Any [plumbers] here with a free afternoon?',
  },
  {
    name: 'who has tried it, in English',
    pattern: sequence(
      sequence(
        /\b(has|have|did|does) (anyone|anybody|any of you)( (here|ever|in the group|else))* /,
        /(used|use|worked with|work with|tried|had|hired|got|dealt with|booked) /,
      ),
      /((a|an|any|some) )?((good|decent|reliable|local) )+([a-z]+ ){0,2}KEY[^.!]*\?/,
    ),
    example: 'Has anyone used a good [roofer]?',
  },
  {
    name: 'has somebody a name, in English',
    pattern: /\b(any(one|body)|somebody|you) (got|have) (a|any) (recommendation|suggestion|tip|contact)s? (for|of) /,
    object: englishObject,
    example: 'Anybody got a recommendation for [window] restoration?',
  },
  {
    name: 'introduce us, in English',
    pattern: sequence(
      /(?<!\b(i'll|i can|i could|we can|we could|i will|we will|happy to|glad to|love to|i'd) )\b/,
      alternatives(
        /(introduce|connect|refer|point|steer|direct) (me|us|him|her|them) (to|with|towards|at)/,
        /put (me|us|him|her|them) (in (touch|contact) with|on to)/,
      ),
      / /,
    ),
    object: englishObject,
    example: 'Would anybody be able to introduce us to a good [roofer]?',
  },
  {
    name: 'do you know somebody, in English',
    pattern: sequence(
      sequence(
        '(?<!',
        sequence(
          /\b/,
          alternatives(
            sequence(
              /(i|we|they|he|she|i'd|i'll|we'll)/,
              /( (don't|do not|didn't|can|could|will|would|might|happily|already))?/,
            ),
            /not|(?<!happen )to|happily|did you|should/,
          ),
          / /,
        ),
        ')',
        /\b/,
      ),
      alternatives(
        /know( of| any| about)?/,
        /(recommend|suggest|name)( (me|us|him|her))?/,
        /point (me|us|him|her|them) (to|towards|in the direction of|at)/,
        /put (me|us|him|her|them) in (touch|contact) with/,
        /(introduce|connect|refer|intro) (me|us|him|her|them) (to|with)/,
      ),
      ' (?!how|that|what|why|when|where)',
    ),
    object: englishObject,
    example: 'Do you know a decent [window] fitter?',
  },
  {
    name: 'asks for recommendations, in English',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          /recommendations?|suggestions?|recs|tips|ideas|leads|referrals?|introductions?|intro/,
          /recommendation/,
        ),
        /( please| anyone)? (for|on|to|of|about) /,
      ),
      /((the|our|my|her|his|their) )?/,
    ),
    object: englishObject,
    example: 'Any recommendations for a [roofer]?',
  },
  {
    name: 'who does it, in English',
    pattern: sequence(
      sequence(
        '(?<!',
        sequence(
          /\b/,
          alternatives(
            /man|woman|people|person|guy|firm|company|one|those|anybody|somebody|someone|anyone|clients|lady/,
            /friend/,
          ),
          / /,
        ),
        ')',
        /\bwho/,
        alternatives(
          /'s/,
          sequence(
            / /,
            alternatives(
              /does|do|did|made|makes|fitted|fits|installed|handles|looks after|runs|can|could|would|will|is/,
              /built|put up|put in|printed|prints/,
            ),
          ),
        ),
        /\b/,
      ),
      sequence(
        /(?! (needs|wants))( (you|we|i|anyone|best|come|be))?/,
        '(',
        sequence(
          / /,
          alternatives(
            /use|do|recommend|trust|go to|ask|suggest|help|price|quote|advise|supply|translate|print/,
            /help (me|us|out)|speak|talk|look|have|look after|do|fit|make|sort|call|take on|handle|come/,
          ),
        ),
        ')?',
        /( (for|with|on|to|at|about))?/,
      ),
      /( (a|an|the|your|our|my|and look at))* ([a-z]+ ){0,4}KEY[^.!]*\?/,
    ),
    example: 'Who does your [payroll]?',
  },
  {
    name: 'is there somebody',
    pattern: alternatives(
      sequence(
        sequence(
          /\b/,
          /(is there|are there|have you got|do you have|have we got|anyone got|got|anybody got|anyone have)/,
          / (any|an?|some|somebody|someone)?( [a-z]+){0,3} KEY[^.!]{0,60}/,
        ),
        sequence(
          alternatives(
            /in the (group|chapter|club|network|room|area)|around here/,
            /you (trust|know|rate|recommend|could recommend|would recommend|like|use)/,
          ),
        ),
      ),
      sequence(
        /\b(jest|sa|mamy) (tu|tutaj|na sali|w grupie|moze|wsrod nas|u nas w grupie|moze tu)/,
        /( (jakis|jakas|moze))* KEY[^.!]*[?,]/,
      ),
    ),
    example: 'Is there a [solicitor] in the group?',
  },
];
