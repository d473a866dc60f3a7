/** What may be between an English word of request and the keyword, so that the keyword is what is asked for. */
import { alternatives, sequence } from '../../language/pattern';

/** English words that end the phrase of a thing. */
const enders = alternatives(
  alternatives(
    /for|with|to|who|that|which|whose|in|of|on|at|from|by|into|near|about|where|when|if|so|but/,
    /because|as|than|up/,
  ),
  alternatives(/is|are|was|were|be|been|have|has|had|do|does|did|can|could|will|would|should|may|might|must|not/, /no/),
  /i|we|you|they|he|she|it|me|us|him|them|this|these|those|your|our|my|his|her|their|the|any more/,
  /need|needs|know|send|see|look|looking|check|pay|speak|tell|get|say|says|meet|boxes/,
);
const fill = sequence('((?!(', enders, ")\\b)[a-z0-9&'/-]+,? ){0,");
/** People and firms that do it, in English. */
const doerEnglish = alternatives(
  sequence(
    alternatives(
      /somebody|someone|anybody|anyone|nobody|person|people|man|woman|guy|lady|chap|team|crew/,
      /pair of hands/,
    ),
  ),
  sequence(
    alternatives(
      /firm|company|contractor|supplier|fitter|installer|practice|agency|expert|specialist|provider/,
      /freelancer|maker/,
    ),
    /s?/,
  ),
  sequence(
    alternatives(
      /professional|pro|tradesman|tradesmen|outfit|business|consultant|manufacturer|trader|workshop/,
      /subcontractor/,
    ),
    /s?/,
  ),
  sequence(
    alternatives(
      /help|hand|advice|support|quote|quotes|price|prices|estimate|estimates|cost|costs|bids?|tenders?/,
      /proposals?/,
    ),
  ),
  /(introduction|recommendation|name|contact|number|lead|tip|intro|referral)s?/,
);
const otherVerbEnglish = alternatives(
  sequence(
    alternatives(
      /clean|wash|paint|share|buy|sell|teach|study|learn|watch|rent|use|uses|need|needs|want|wants|have/,
      /has|own|owns|write/,
    ),
  ),
  /(test|try|attend|join|visit|interview|review|read|come|see|take part|meet|work|hold|carry|let)/,
  sequence(
    alternatives(
      /cleans|washes|paints|buys|sells|teaches|hate|hates|open|close|sit|write|illustrate|proofread/,
      /design|designs|model/,
    ),
  ),
);
const whoDoesEnglish = sequence(
  sequence(
    / (who|that|to)('s|'ll|'d)?/,
    /( (can|could|would|will|might|is|are|does|do|really|actually|also|good|able|to|at|has))* ?/,
  ),
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
  sequence(
    / /,
    alternatives(/for|of|at|in|with|on|to|from|doing|regarding|specialising in|specializing in|experienced in|into/),
  ),
  ' ',
  sequence(
    '(',
    sequence(
      alternatives(
        /the|our|my|his|her|their|a|an|some|new|this|these|all|both|another|doing|making|fitting/,
        /replacing/,
      ),
      / /,
    ),
    ')*',
  ),
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
