/** A question that asks for the other's trade ("Do you make windows?") says nothing of one's own. */

import { fold, type Span } from '../language/folding';
import { aroundKeyword, isQuestion } from './clause';

const working =
  'make|making|do|doing|sell|selling|install|fit|offer|provide|produce|supply|deal with|deal in|teach|paint|repair|fix|clean|build|design|write|print|bake|grow|train|run|organi[sz]e|arrange|hire out|ship|deliver|translate|treat|lend|sew|sweep|service';
const worksSingly =
  'kladzie|stroi|spawa|sprzata|tlumaczy|szkoli|skanuje|gotuje|strzyze|czysci|zajmuje|robi|produkuje|montuje|sprzedaje|prowadzi|oferuje|wykonuje|swiadczy|uczy|naprawia|serwisuje|maluje|projektuje|pisze|drukuje|piecze|organizuje|wynajmuje|dostarcza|buduje|szyje|leczy';
const workTogether = 'zajmuja|robia|produkuja|montuja|sprzedaja|prowadza|oferuja|wykonuja|swiadcza|ucza|naprawiaja';
const youWork =
  '(zajmuj|rob|produkuj|montuj|sprzedaj|oferuj|wykonuj|naprawia|maluj|projektuj|drukuj|organizuj|wynajmuj|buduj|szyj|prowadz|ucz|lecz|pisz)[iy]?e?(cie|sz)';

const somebody = "(your|his|her|their) \\w+('s \\w+)?";
const someone = '(kogos|somebody|someone|anybody|anyone)';
/** "Pan", "Pani firma", "wasz architekt" */
const they = '(pan|pani|panstwo|(pana|pani|panstwa|wasz\\w*|twoj\\w*) \\w+)';

const theirTrade = new RegExp(
  `\\b((do|does|are|is) (you|${somebody})( guys| also| still| actually)* (${working})|` +
    `(${worksSingly}|${workTogether})( sie)? ${they}|` +
    `${they}( tez| moze| nadal| jeszcze)? (${worksSingly}|${workTogether})|${youWork})\\b( \\S+){0,3}$|\\bdo you (?!need|want)\\w+( up| out)? your own$`,
);

const findPerson = 'zna|znaja|poleca|polecaja|poleci';
const youFind = 'znasz|znacie|polecasz|polecicie|polecisz';
/** "Are you a solicitor yourself?", "Jest Pani księgową?", "Do you know a good roofer?", "Zna Pan dobrego dekarza?" */
const theirPerson = new RegExp(
  `(^|[,;:] ?)(\\w+,? ){0,2}((are you|is (he|she|${somebody}))( also| still| by any chance)?( an?| the)?|` +
    `(jest|byl|byla) (pan|pani)|czy (pan|pani) jest|jestes|do you( happen to)? know( of)?( an?| any| some|(?= ${someone}))|` +
    `can you recommend( an?| any)?|(czy )?(${findPerson}) (pan|pani|panstwo)( moze)?|` +
    `(czy )?(pan|pani|panstwo)( moze)? (${findPerson})|(czy )?(${youFind})( moze)?)` +
    `( (good|reliable|decent|dobr\\w+|sprawdzon\\w+|jak\\w+))*( \\w+ od| ${someone} for| ${someone},? (kto (${worksSingly})( sie)?|who (${working})(s|es)?))?$`,
);

/** "Do you make windows?": the user asks for the other's trade and says nothing of his own. */
export function asksForTheirs(sentence: string, keyword: Span): boolean {
  if (!isQuestion(sentence)) return false;
  const before = fold(sentence.slice(Math.max(0, keyword.start - aroundKeyword), keyword.start)).trim();
  return (
    (theirTrade.test(before) || theirPerson.test(before)) &&
    !/\b(we|i|our|my|nasz\w*|robimy|zajmujemy)\b(?! (pan|pani))/.test(before.replace(/\bi\b/, ''))
  );
}
