/** Somebody asks whether the user would take the job, in English. */
import { alternatives, sequence } from '../../language/pattern';
import { englishObject } from './englishObject';
import type { NeedRule } from './needRule';

/** Rules by which an English sentence asks whether the user does it. */
export const englishWouldYouRules: NeedRule[] = [
  {
    name: 'do you do it, in English',
    pattern: sequence(
      sequence(
        /(?<!\b(what|why|how|when|where|who) )\b/,
        alternatives(
          /(do|would|could|can|will|are) you/,
          /(does|would|could|can|will) your (team|firm|company|shop|business|people|lot)/,
        ),
        /(?! (do|make|run) (the|your) )/,
        '(',
        sequence(
          / /,
          alternatives(
            /guys|also|still|ever|by any chance|possibly|perhaps|maybe|able to|be able to|happen to|consider/,
            /be up for|by chance/,
          ),
        ),
        ')*',
        / /,
      ),
      sequence(
        alternatives(
          /do|doing|make|fit|install|handle|take on|take|provide|offer|supply|print|cover|run|build|repair/,
          /fix|replace|deliver|organise|organize|arrange|look after/,
          /help( (me|us|them|him|her))?( out)? with|look at|have a look at|come and look at/,
          /do anything with|sort( out)?|manage|lay|shoot|deal with|bake|teach|advise on|work on/,
        ),
        / /,
      ),
      /((the|our|my|her|his|their|some|any) )?/,
    ),
    object: englishObject,
    behind: /[^.!]*\?/,
    example: 'Do you fit [windows] in listed buildings?',
  },
  {
    name: 'would you consider it, in English',
    pattern: sequence(
      /(?<!\b(what|why|how|when|where|who) )\b(would|could|can|will) you /,
      sequence(
        '(?!',
        sequence(
          alternatives(
            /send|resend|sign|check|tell|give|let|find|open|close|read|remember|believe|imagine|bring|share/,
            /forward|confirm|explain|show|see|clean|wash|pass|get|spare|buy|want|like|prefer|say|leave|move/,
            /swap|attend|join|come|be|have|need|recommend|know|suggest/,
          ),
          /\b/,
        ),
        ')',
      ),
      /[a-z]+ (up |on |out |to )?(?=(a|an|some|any|new|[a-z]+s?) )/,
    ),
    object: englishObject,
    behind: /[^.!]*\?/,
    example: 'Would you consider a [workshop] for our volunteers?',
  },
  {
    name: 'does anybody do it, in English',
    pattern: sequence(
      /\b(does|do|can|could|is there|has) (anybody|anyone|somebody|someone|any of you)/,
      /( (here|in the group|else|still|locally|out there))* /,
      alternatives(
        /run|do|make|offer|teach|provide|fit|print|supply|sell|cover|build|bake|organi[sz]e|handle/,
        /arrange|install|repair|fix|help( (me|us))?( with)?|point me to|put me on to/,
        /who (does|runs|makes|fits|can do|offers|can help with)/,
      ),
      / /,
    ),
    object: englishObject,
    behind: /[^.!]*\?/,
    example: 'Does anybody run a decent [workshop] on pricing?',
  },
  {
    name: 'have you done it',
    pattern: sequence(
      sequence(
        /\bhave you( (ever|also|guys|already))* /,
        /(done|made|worked on|fitted|handled|covered|built|printed|shot|organised|organized|run) /,
      ),
      /((any|some) )?/,
    ),
    object: englishObject,
    behind: / (for|in|at|on|with)\b[^.!]*\?/,
    example: 'Have you ever done [photography] for an estate agent?',
  },
  {
    name: 'is it something you do',
    pattern: sequence(
      /\b(is|are|would) (the |our |a |an )?([a-z]+ ){0,3}KEY [^.!?]{0,30}/,
      /(something|a thing|a job|the sort of thing|anything|your sort of|up your street|in your line)/,
      /\b[^.!]*\?/,
    ),
    example: 'Is [coaching] something you would take on?',
  },
  {
    name: 'have you a slot for it',
    pattern: sequence(
      sequence(
        /\b/,
        alternatives(
          sequence(
            /(have you( got)?|do you have|got|is there|any chance of) (a|any|an) /,
            /(slot|space|room|time|free (day|slot|hour)|appointment|date|availability)s? for/,
          ),
          /(can|could|may) (i|we) book( you)?( in)? for|(i|we)( would|'d) like to book/,
        ),
        / /,
      ),
      /((the|our|my|some) )?/,
    ),
    object: englishObject,
    example: 'Do you have a slot for a [massage]?',
  },
];
