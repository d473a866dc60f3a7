/** How far a denial reaches: to the right until another clause opens, to the left when the keyword comes first. */

import { alternatives, wholeWord } from '../../language/pattern';
import { type Clause, gapBefore, isFirstPerson, isSubject, wordAt, wordsUpTo } from '../clause';
import { ruleFor } from './denialRule';
import { nearWord } from './negatingWords';
import { harmlessRules, notADenialWordRules } from './notADenialWords';

/** So many words may be between the negator and the keyword; fewer for those that take back what is right behind. */
const farReach = 12;
const nearReach = 3;

/** What follows is said instead. */
const contrast = wholeWord(
  /ale|lecz|jednak\w*|natomiast/,
  /tylko|jedynie|wylacznie/,
  /choc|chociaz/,
  /but|however|only|just/,
  /although|though|whereas/,
);
/** They open a clause of its own. */
const subordinate = wholeWord(
  /ze|zeby\w*|aby\w*|czy/,
  /bo|gdyz|poniewaz|wiec/,
  /ktor\w+|kto|komu/,
  /jak|gdzie|kiedy|gdy|gdyby\w*|jesli|jezeli/,
  /if|whether|because/,
  /who|which|what|how|where|when|while/,
);
/** "I don't think we make windows" denies the windows. */
const opinion = wholeWord(/sadz\w+|mysl\w+|uwazam\w*|przypuszcz\w+/, /think|believe|expect|suppose/);
/** Before a denial these assert nothing. */
const regret = /^(boje|obawiam|zaluje|sadze|mysle|przyznaje|mowie|powtorze)$/;
/** Verbs of a trade: how they begin in Polish, whole in English. */
const tradeVerb = alternatives(
  /^(buduj|dostarcz|mam|montuj|obslugu|oferuj|podejmuj|produkuj|projektuj|prowadz)/,
  /^(sprzeda|swiadcz|udziel|wykonuj|wynajm|zajmuj|zapewni|z?rob)/,
  /^(build|cover|deal|design|do|fit|fix|handle|install|make|offer|print)$/,
  /^(produce|provide|repair|sell|stock|supply|take|teach|touch)$/,
);

const isShort = (word: string) => nearWord.test(word) || word === 'instead' || word === 'rather';

/** Is the keyword to the right of the negator at this word, and near enough to it? */
export function isNear(clause: Clause, at: number): boolean {
  const distance = clause.first - at;
  return distance > 0 && distance <= (isShort(wordAt(clause, at)) ? nearReach : farReach);
}

/** Does the negator at this word, which is near enough, reach the keyword to its right? */
export function reachesForward(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  // "Bez okien dom nie jest domem" speaks for windows, "dom bez okien" doesn't.
  if (at === 0 && /^(bez|without)$/.test(word) && clause.last < clause.words.length - 1) return false;
  if (isShort(word) && word !== 'ani' && (textUpToKeyword(clause, at).includes(',') || hasVerbOfOurs(clause, at + 1)))
    return false;
  if (isTheirs(clause, at) || (clause.question && !isOwnQuestion(clause, at))) return false;
  for (let between = at + 1; between <= clause.first; between++) if (opensClause(clause, at, between)) return false;
  return true;
}

const textUpToKeyword = (clause: Clause, at: number) =>
  clause.text.slice(clause.words[at]!.end, clause.words[clause.first]!.start);

/** What may be in front of a denied verb of the past and is nobody else. */
const noSubject = wholeWord(
  /firma|zespol/,
  /nigdy|nikt|niestety/,
  /dawno|dlatego|dotad|jeszcze|kiedys|nadal|tez|wiec/,
  /\w{2,}my|\w+(ac|ic)/,
);
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
function isOwnQuestion(clause: Clause, at: number): boolean {
  const before = [1, 2, 3].map((step) => wordAt(clause, at - step));
  return [1, 2].some((step) => isFirstPerson(clause, at + step)) || before.some((word) => /^(we|i)$/.test(word));
}

/** "Rezygnujemy z prezentacji na szkoleniach" ends the presentations. */
const endingVerb = /^(przesta|z?rezygn|wycof|stopped|quit|ceased)/;
const ofOccasion = /^(na|w|we|przy|podczas|po|dla|przed|nad|pod|przez|u|za|during|before|after|while)$/;

/** Does the word at `at` begin something that the negator doesn't reach? */
function opensClause(clause: Clause, negator: number, at: number): boolean {
  const word = wordAt(clause, at);
  const gap = gapBefore(clause, at);
  if (/[;:()–—]|\s-\s/.test(gap) || contrast.test(word)) return true;
  if (gap.includes(',') && startsAfterComma(clause, at)) return true;
  if ([1, 2, 3].some((step) => opinion.test(wordAt(clause, negator + step)))) return false;
  if (!isWith(clause, negator, at) && subordinate.test(word)) return true;
  if (word === 'that' && isSubject(clause, at + 1, true)) return true;
  if (/^(i|oraz|and)$/.test(word) && isFirstPerson(clause, at + 1)) return true;
  if (at === negator + 1) return false;
  if (endingVerb.test(wordAt(clause, negator)) && ofOccasion.test(word)) return true;
  return !/^(do|did|have|can|could|will|would|nor)$/.test(wordAt(clause, at - 1)) && isSubject(clause, at);
}

const startsAfterComma = (clause: Clause, at: number) =>
  /^(a|za|raczej|rather|mostly|glownie|so)$/.test(wordAt(clause, at)) ||
  startsOwn(clause, at) ||
  isObjectFirst(clause, at);

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

/** Does the negator behind the keyword deny it, with our trade for a verb: "oknami się nie zajmujemy"? */
export function reachesBack(clause: Clause, at: number): boolean {
  if (isOtherClause(clause, at)) return false;
  const next = [1, 2].map((step) => wordAt(clause, at + step));
  const ours = [1, 2].some((step) => /^(we|i)$/.test(wordAt(clause, at - step)) && at - step > clause.last);
  if (ours) return next.some((word) => tradeVerb.test(word));
  if (wordAt(clause, at) !== 'nie' || isPhrase(clause, at)) return false;
  // An object put first is denied with any verb of ours: "Ogrodzeń nie malujemy."
  return next.some((word, step) => {
    // Right after "nie" a verb in -am or -em is ours too: "Kredytów już nie załatwiam."
    const isOurs =
      isFirstPerson(clause, at + 1 + step) || (step === 0 && /^(?!(sam|tam|nam|wam)$)\w{2,}[ae]m$/.test(word));
    return isOurs && (isFronted(clause) || tradeVerb.test(word));
  });
}

/** We did something in front of the negator, or something new begins between the keyword and it. */
function isOtherClause(clause: Clause, at: number): boolean {
  for (let before = 0; before < at; before++)
    if (isFirstPerson(clause, before) && !regret.test(wordAt(clause, before))) return true;
  for (let between = clause.last + 1; between <= at; between++)
    if (/[;:()–—]|\s-\s/.test(gapBefore(clause, between)) || contrast.test(wordAt(clause, between))) return true;
  return false;
}

/** "Ze schodami nie mamy problemu", "paczek nie gubimy", "nie mam szans": figures of speech behind the keyword. */
function isPhrase(clause: Clause, at: number): boolean {
  const [next, afterNext] = [wordAt(clause, at + 1), wordAt(clause, at + 2)];
  const isIdiomWord = ruleFor(notADenialWordRules, { word: afterNext }) && !gapBefore(clause, at + 2).includes(',');
  if (/^mam/.test(next) && isIdiomWord) return true;
  return ruleFor(harmlessRules, { word: next }) !== undefined || /^szans/.test(afterNext);
}
