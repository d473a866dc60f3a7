/** A question that asks for the other's trade ("Do you make windows?") says nothing of one's own. */

import { fold, type Span } from '../language/folding';
import { alternatives, sequence } from '../language/pattern';
import { aroundKeyword, isQuestion } from './clause';

/** What a trade does, in English. */
const working = alternatives(
  /arrange|bake|build|clean|deal with|deal in|deliver|design|do|doing|fit|fix|grow|hire out|install|lend/,
  /make|making|offer|organi[sz]e|paint|print|produce|provide|repair|run/,
  /sell|selling|service|sew|ship|supply|sweep|teach|train|translate|treat|write/,
);
/** "Robi Pan okna?": what one person does. */
const worksSingly = alternatives(
  /buduje|czysci|dostarcza|drukuje|gotuje|kladzie|leczy|maluje|montuje|naprawia|oferuje|organizuje/,
  /piecze|pisze|produkuje|projektuje|prowadzi|robi|serwisuje|skanuje|spawa|sprzata|sprzedaje|stroi|strzyze/,
  /swiadczy|szkoli|szyje|tlumaczy|uczy|wykonuje|wynajmuje|zajmuje/,
);
/** "Robią Państwo okna?": what several do. */
const workTogether = alternatives(
  /montuja|naprawiaja|oferuja|produkuja|prowadza|robia|sprzedaja|swiadcza|ucza|wykonuja|zajmuja/,
);
/** "Robisz okna?", "robicie okna?" */
const youWork = sequence(
  alternatives(
    /buduj|drukuj|lecz|maluj|montuj|naprawia|oferuj|organizuj|pisz|produkuj|projektuj|prowadz/,
    /rob|sprzedaj|szyj|ucz|wykonuj|wynajmuj|zajmuj/,
  ),
  /[iy]?e?(cie|sz)/,
);

const somebody = /(your|his|her|their) \w+('s \w+)?/;
const someone = /(kogos|somebody|someone|anybody|anyone)/;
/** "Pan", "Pani firma", "wasz architekt" */
const they = /(pan|pani|panstwo|(pana|pani|panstwa|wasz\w*|twoj\w*) \w+)/;

const theirTrade = alternatives(
  sequence(
    /\b/,
    alternatives(
      sequence('(do|does|are|is) ', alternatives('you', somebody), '( guys| also| still| actually)* ', working),
      sequence(alternatives(worksSingly, workTogether), '( sie)? ', they),
      sequence(they, '( tez| moze| nadal| jeszcze)? ', alternatives(worksSingly, workTogether)),
      youWork,
    ),
    /\b( \S+){0,3}$/,
  ),
  /\bdo you (?!need|want)\w+( up| out)? your own$/,
);

/** "Zna Pan …", "poleci Pani …" */
const findPerson = /(zna|znaja|poleca|polecaja|poleci)/;
/** "Znasz …", "polecicie …" */
const youFind = /(znasz|znacie|polecasz|polecicie|polecisz)/;
/** "Are you a solicitor yourself?", "Jest Pani księgową?", "Do you know a good roofer?", "Zna Pan dobrego dekarza?" */
const theirPerson = sequence(
  /(^|[,;:] ?)(\w+,? ){0,2}/,
  alternatives(
    sequence('(are you|is ', alternatives('he', 'she', somebody), ')( also| still| by any chance)?( an?| the)?'),
    /(jest|byl|byla) (pan|pani)|czy (pan|pani) jest|jestes/,
    sequence('do you( happen to)? know( of)?( an?| any| some|(?= ', someone, '))'),
    /can you recommend( an?| any)?/,
    sequence('(czy )?', findPerson, ' (pan|pani|panstwo)( moze)?'),
    sequence('(czy )?(pan|pani|panstwo)( moze)? ', findPerson),
    sequence('(czy )?', youFind, '( moze)?'),
  ),
  /( (good|reliable|decent|dobr\w+|sprawdzon\w+|jak\w+))*/,
  sequence(
    '( ',
    alternatives(
      /\w+ od/,
      sequence(someone, ' for'),
      sequence(
        someone,
        ',? ',
        alternatives(sequence('kto ', worksSingly, '( sie)?'), sequence('who ', working, '(s|es)?')),
      ),
    ),
    ')?$',
  ),
);

/** "Do you make windows?": the user asks for the other's trade and says nothing of his own. */
export function asksForTheirTrade(sentence: string, keyword: Span): boolean {
  if (!isQuestion(sentence)) return false;
  const before = fold(sentence.slice(Math.max(0, keyword.start - aroundKeyword), keyword.start)).trim();
  return (
    (theirTrade.test(before) || theirPerson.test(before)) &&
    !/\b(we|i|our|my|nasz\w*|robimy|zajmujemy)\b(?! (pan|pani))/.test(before.replace(/\bi\b/, ''))
  );
}
