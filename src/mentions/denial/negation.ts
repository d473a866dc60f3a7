/**
 * Does a sentence take its keyword back ("Nie robimy już okien"), or leave it standing ("Nie tylko okna", "Don't
 * forget we make windows")? No grammar: a negator reaches to the right until something opens another clause.
 */

import { fold, type Span } from '../../language/folding';
import {
  aroundKeyword,
  type Clause,
  clauseOf,
  gapBefore,
  isFirstPerson,
  isQuestion,
  isSubject,
  wordAt,
  wordsUpTo,
} from '../clause';
import { isDiscontinued } from './discontinued';
import { isBoast, isDoubleNegation } from './doubleNegation';
import { idiomPatterns, isIdiom, nearIdiom, notIdiomPatterns } from './idioms';
import { isLimited, isPartial } from './partial';

const negators =
  /^(nie|not|cannot|never|neither|nor|none|nobody|\w+n't|(do|does|did|ca|wo|is|are|was|have|has|could|would)nt|przesta(lismy|lysmy|lem|lam|jemy|je)|(z?rezygnowal|rezygnuj|wycofal|wycofuj)\w*)$/;
/** The denials that a condition, a manner or a time behind the keyword limits. */
const plain = /^(nie|not|\w+n't|dont|never|nigdy)$/;
const englishBefore = /^(\w+'(m|re|s|ve)|is|are|am|have|has|had|we|do|with|was|were|got)$/;
const nearReach = 3;
const reach = 12;

const contrast =
  /^(ale|lecz|jednak\w*|natomiast|tylko|jedynie|wylacznie|but|however|only|just|although|though|whereas|chociaz|choc)$/;
const subordinate =
  /^(ze|zeby\w*|aby\w*|czy|bo|gdyz|poniewaz|wiec|ktor\w+|kto|komu|jak|gdzie|kiedy|jesli|jezeli|gdy|gdyby\w*|if|whether|because|who|which|what|how|where|when|while)$/;
const opinion = /^(sadz\w+|mysl\w+|uwazam\w*|przypuszcz\w+|think|believe|expect|suppose)$/;
/** Before a denial these assert nothing. */
const regret = /^(boje|obawiam|zaluje|sadze|mysle|przyznaje|mowie|powtorze)$/;
const trade =
  /^(z?rob|zajmuj|podejmuj|udziel|wynajm|zapewni|produkuj|wykonuj|montuj|sprzeda|prowadz|oferuj|swiadcz|dostarcz|obslugu|buduj|projektuj|mam)|^(do|make|sell|offer|install|fit|provide|produce|handle|deal|cover|supply|touch|stock|teach|fix|repair|build|design|print|take)$/;
/** "We made windows until 2020, not any more." */
const takenBack =
  /((,| ale| lecz| teraz| dzis)( my| ja| u nas)? juz nie( \w+)?|(, |but )not any ?more|(but|though),? (we|i) (don't|dont|no longer do|stopped)|but (have )?stopped)\W{0,3}$/;
const retired =
  /^.{0,60}(\bnie (sa|jest|to|naleza|nalezy|wchodza|wchodzi|ma|mamy)( juz)? (w|do|nasz\w*|moj\w*|czesc\w*|cos|dla (nas|mnie))\b|\bto( juz)? nie( jest| sa)? (nasz\w*|moj\w*|my|ja|u nas)\b|\bnie bawi(my|e)\b|\b(nas|mnie)( juz)? nie (interesuj|obchodz|dotycz)\w+|:( juz)? (nie|not|no longer)\b|\b(is|are|was|were)(n't| not| no longer| never)( really| quite| actually| exactly)? (something|part|our|my|what|in (our|my)|on (our|the) (list|menu|books|cards)|(done|made|sold|offered|stocked|taught) (here|by us|any ?more)|available|for us)\b)/;

/** "Ze szkoleń zrezygnowaliśmy." */
const givenUp =
  /^( (?!nie|nigdy)\w+)?( sie)?( juz)? (zrezygnowal|wycofal|rezygnuj|wycofuj|przestal)(em|am|ismy|ysmy|emy|e)( sie)?\b/;

/** "Kiedyś robiliśmy okna, dziś tylko drzwi." */
const formerly = /\b(kiedys|dawniej|niegdys|wczesniej|formerly|once)\b/;
const formerlyBehind = /^( \w+){0,2},? (kiedys|dawniej|niegdys|formerly|once)\b/;
const onlyNow =
  /[,;–—-]( a| ale| but)? (dzis|dzisiaj|teraz|obecnie|now|today|nowadays|these days)( juz| we| i)*( \w+)? (tylko|wylacznie|only|just)\b|[,;–—-]( a| ale| but)? (dzis|dzisiaj|teraz|obecnie|now|today|nowadays|these days)( juz| we| i)* (tylko|wylacznie|only|just)\b/;

/** "Okna? Już nie.": the answer to the user's own short question. */
const deniedNext =
  /^\s*(((sorry|niestety|unfortunately|oj|oh),? )?(nie|no)[,.!]|not(?! (an? )?(problem|issue|bother|worry|only|just))|no longer|juz nie|nope\b|nah\b|none\b|(dawno|juz) (skonczyl|zrezygnowal|przestal)\w*|nie (u|dla) (nas|mnie)|(dziekuj\w+|raczej|jednak), nie|(odmawia|unika|odradza|podziekuj)\w*|nie (rob|zajm|produk|mont|mamy|nasz|moj)|we don't|i don't|never)/;

/** "Okna już nie.", "Windows, no."; but "windows or no" asks, and "at no. 5" is an address. */
const deniedAtOnce = /^( (?!czy |or |at |to )\w+)? (nie|no)(?!\. ?\d)([.,!;]|$)/;

/** "Boczniaków w tym sezonie nie ma." */
const noneLeft = /^( (w|na|od|do)( \w+){1,2}| juz| niestety)* nie ma( juz)?(?=\W*$|,)/;

/** Is the keyword at this place of the sentence taken back? */
export function isNegated(sentence: string, keyword: Span, next = ''): boolean {
  if (sentence.length < 40 && isQuestion(sentence) && deniedNext.test(fold(next.slice(0, 40)))) return true;
  const clause = clauseOf(sentence, keyword);
  const behind = fold(sentence.slice(keyword.end, keyword.end + aroundKeyword));
  if ([retired, givenUp, takenBack, deniedAtOnce].some((denial) => denial.test(behind))) return true;
  const before = fold(sentence.slice(Math.max(0, keyword.start - aroundKeyword), keyword.start));
  if (/^(niestety,? |na razie )?$/.test(before) && noneLeft.test(behind)) return true;
  if (
    ((formerly.test(before) || formerlyBehind.test(behind)) && onlyNow.test(behind)) ||
    isDiscontinued(before, behind)
  )
    return true;
  const words = clause.words.map(({ word }) => word);
  if (isBoast(words, clause.first)) return false;
  const limited = isLimited(behind);
  return clause.words.some((_, at) => {
    if (!isNegator(clause, at) || isDoubleNegation(words, clause.first, at)) return false;
    if (plain.test(words[at] ?? '') && (limited || isPartial(words.slice(at, clause.first), behind))) return false;
    return at < clause.first ? governs(clause, at) : at > clause.last && deniesBehind(clause, at);
  });
}

function isNegator(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  const next = wordAt(clause, at + 1);
  if (/^[,.!;:]/.test(gapBefore(clause, at + 1)) && /^(nie|no|not)$/.test(word)) return false;
  if (word === 'no' && next === 'longer') return true;
  if (word === 'no')
    return (
      clause.english ||
      /(s|ing)$/.test(next) ||
      (at + 1 === clause.first && /(s|ing)$/.test(wordAt(clause, clause.last))) ||
      /^(sorry|sadly|unfortunately)$/.test(wordAt(clause, at - 1)) ||
      englishBefore.test(wordAt(clause, at - 1))
    );
  if (/^(oprocz|procz|poza|but)$/.test(word))
    return /^(wszystk\w+|everything|anything|all)$/.test(wordAt(clause, at - 1));
  if (/^(stopped|quit|ceased|discontinued)$/.test(word)) return /ing$/.test(next) || word === 'discontinued';
  if (word === 'used')
    return next === 'to' && !/^(are|is|re|get|got|am|be|being|\w+'re|\w+'m)$/.test(wordAt(clause, at - 1));
  if (/^(give|gave|given|giving)$/.test(word)) return next === 'up';
  if (word === 'instead') return next === 'of';
  if (word === 'rather') return next === 'than';
  if (/^zakonczyl/.test(word)) return /^(produkcj|sprzedaz|dzialalnosc)/.test(next);
  if (/^skonczyl(em|am|ismy|ysmy)$/.test(word)) return /^ze?$/.test(next);
  return negators.test(word) || nearIdiom.test(word);
}

/** Does the negator at this word reach the keyword to its right? */
function governs(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  const short = nearIdiom.test(word) || word === 'instead' || word === 'rather';
  if (clause.first - at > (short ? nearReach : reach)) return false;
  if (
    short &&
    word !== 'ani' &&
    clause.text.slice(clause.words[at]!.end, clause.words[clause.first]!.start).includes(',')
  )
    return false;
  // "Bez okien dom nie jest domem" speaks for windows, "dom bez okien" doesn't.
  if (at === 0 && /^(bez|without)$/.test(word) && clause.last < clause.words.length - 1) return false;
  if (short && word !== 'ani' && hasVerbOfOurs(clause, at + 1)) return false;
  if (isTheirs(clause, at) || isIdiom(clause, at) || (clause.question && !isOurs(clause, at))) return false;
  for (let between = at + 1; between <= clause.first; between++) if (opensClause(clause, at, between)) return false;
  return true;
}

/** What stands before a denied verb of the past and is nobody else. */
const noSubject =
  /^(nigdy|nikt|niestety|firma|zespol|jeszcze|dotad|kiedys|dawno|nadal|tez|dlatego|wiec|\w{2,}my|\w+(ac|ic))$/;
const ourFirm = /^(company|firm|business|team|shop|office|people|boss|partners?)$/;

/** "Klient nie zapłacił za dach", "the client didn't pay for the roof": somebody else did not do something else. */
function isTheirs(clause: Clause, at: number): boolean {
  const [who = '', article = ''] = wordsUpTo(clause, at);
  if (wordAt(clause, at) === 'nie')
    return /\w{2,}(l|la|lo|li|ly)$/.test(wordAt(clause, at + 1)) && /^\w{3,}$/.test(who) && !noSubject.test(who);
  return (
    /^(did|does|do|has|have)n't$/.test(wordAt(clause, at)) &&
    /^(the|his|her|their)$/.test(article) &&
    !ourFirm.test(who)
  );
}

/** "Zamiast rusztowania proponujemy drona." */
function hasVerbOfOurs(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.first; at++) if (isFirstPerson(clause, at)) return true;
  return false;
}

/** In a question, only a denial of our own counts: "Don't you need windows?" denies nothing. */
function isOurs(clause: Clause, at: number): boolean {
  const before = [1, 2, 3].map((step) => wordAt(clause, at - step));
  return [1, 2].some((step) => isFirstPerson(clause, at + step)) || before.some((word) => /^(we|i)$/.test(word));
}

/** "Rezygnujemy z prezentacji na szkoleniach" ends the presentations. */
const ending = /^(przesta|z?rezygn|wycof|stopped|quit|ceased)/;
const apart = /^(na|w|we|przy|podczas|po|dla|przed|nad|pod|przez|u|za|during|before|after|while)$/;

/** Does the word at `at` begin something that the negator doesn't reach? */
function opensClause(clause: Clause, negator: number, at: number): boolean {
  const word = wordAt(clause, at);
  const gap = gapBefore(clause, at);
  if (/[;:()–—]|\s-\s/.test(gap) || contrast.test(word)) return true;
  const comma = gap.includes(',');
  if (
    comma &&
    (/^(a|za|raczej|rather|mostly|glownie|so)$/.test(word) || startsOwn(clause, at) || isObjectFirst(clause, at))
  )
    return true;
  const raised = [1, 2, 3].some((step) => opinion.test(wordAt(clause, negator + step)));
  if (raised) return false;
  if ((!isWith(clause, negator, at) && subordinate.test(word)) || (word === 'that' && isSubject(clause, at + 1, true)))
    return true;
  if (/^(i|oraz|and)$/.test(word) && isFirstPerson(clause, at + 1)) return true;
  if (at > negator + 1 && ending.test(wordAt(clause, negator)) && apart.test(word)) return true;
  return (
    at > negator + 1 &&
    !/^(do|did|have|can|could|will|would|nor)$/.test(wordAt(clause, at - 1)) &&
    isSubject(clause, at)
  );
}

/** "Skończyliśmy ze szkoleniami": no "że" that lacks its dot. */
function isWith(clause: Clause, negator: number, at: number): boolean {
  const { start, end } = clause.words[at]!;
  if (clause.text.slice(start, end).toLowerCase() !== 'ze') return false;
  return /^skonczyl/.test(wordAt(clause, negator)) || /[ąćęłńóśźż]/i.test(clause.text);
}

const startsOwn = (clause: Clause, at: number) =>
  isSubject(clause, at) || isFirstPerson(clause, at) || (isFirstPerson(clause, at + 1) && at + 1 < clause.first);

/** "Zegarków nie wyrzucamy, zegarki naprawiamy." */
const isObjectFirst = (clause: Clause, at: number) => at === clause.first && isFirstPerson(clause, clause.last + 1);

/** The keyword begins the sentence, or ends its first phrase: "Obsługi kadr się nie podejmujemy." */
const isFronted = ({ words, first }: Clause) =>
  first === 0 || (first === 1 && !/^(w|we|na|po|o|z|ze|do|przy|dla|podczas|u|przed|nasz\w*)$/.test(words[0]!.word));

/** "Oknami się nie zajmujemy", "windows we don't do": the denial stands behind, with our trade for a verb. */
function deniesBehind(clause: Clause, at: number): boolean {
  for (let before = 0; before < at; before++)
    if (isFirstPerson(clause, before) && !regret.test(wordAt(clause, before))) return false;
  for (let between = clause.last + 1; between <= at; between++)
    if (/[;:()–—]|\s-\s/.test(gapBefore(clause, between)) || contrast.test(wordAt(clause, between))) return false;
  const next = [1, 2].map((step) => wordAt(clause, at + step));
  const ours = [1, 2].some((step) => /^(we|i)$/.test(wordAt(clause, at - step)) && at - step > clause.last);
  if (ours) return next.some((word) => trade.test(word));
  if (wordAt(clause, at) !== 'nie') return false;
  // "Ze schodami nie mamy problemu."
  if (/^mam/.test(next[0] ?? '') && idiomPatterns.test(next[1] ?? '') && !gapBefore(clause, at + 2).includes(','))
    return false;
  if (notIdiomPatterns.test(next[0] ?? '') || /^szans/.test(next[1] ?? '')) return false;
  // An object put first is denied with any verb of ours: "Ogrodzeń nie malujemy."
  return next.some((word, step) => {
    // Right after "nie" a verb in -am or -em is ours too: "Kredytów już nie załatwiam."
    const ours =
      isFirstPerson(clause, at + 1 + step) || (step === 0 && /^(?!(sam|tam|nam|wam)$)\w{2,}[ae]m$/.test(word));
    return ours && (isFronted(clause) || trade.test(word));
  });
}
