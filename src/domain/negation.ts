/**
 * Does a sentence take its keyword back ("Nie robimy już okien"), or leave it standing ("Nie tylko okna", "Don't
 * forget we make windows")? No grammar: a negator reaches to the right until something opens another clause.
 */
import { isBoast, isLimited, isUndone } from './doubleNegation';
import { fold, type Span, type Token, tokens } from './folding';
import { language } from './language';

/** A sentence taken apart, and which of its words the keyword is. */
interface Clause {
  text: string;
  words: Token[];
  /** First and last word of the keyword. */
  first: number;
  last: number;
  question: boolean;
  english: boolean;
}

const negators =
  /^(nie|not|cannot|never|neither|nor|none|nobody|\w+n't|(do|does|did|ca|wo|is|are|was|have|has|could|would)nt|przesta(lismy|lysmy|lem|lam|jemy|je)|(z?rezygnowal|rezygnuj|wycofal|wycofuj)\w*)$/;
/** The denials that a condition, a manner or a time behind the keyword limits. */
const plain = /^(nie|not|\w+n't|dont|never|nigdy)$/;
/** They take back only what stands right after them. */
const near = /^(ani|bez|without|zad(en|n\w+)|zamiast|except|oprocz|procz|poza|but)$/;
const nearReach = 3;
const reach = 12;

const contrast = /^(ale|lecz|jednak\w*|natomiast|tylko|but|however|only|just|although|though|whereas|chociaz|choc)$/;
const subordinate =
  /^(ze|zeby\w*|aby\w*|czy|bo|gdyz|poniewaz|wiec|ktor\w+|kto|komu|jak|gdzie|kiedy|if|whether|because|who|which|what|how|where|when|while)$/;
const opinion = /^(sadz\w+|mysl\w+|uwazam\w*|przypuszcz\w+|think|believe|expect|suppose)$/;
/** Before a denial these assert nothing. */
const regret = /^(boje|obawiam|zaluje|sadze|mysle|przyznaje|mowie|powtorze)$/;
const condition = /^(if|unless|jesli|jezeli|jak|gdyby\w*|why|czemu|dlaczego|or|albo|proszę|prosze|please)$/;
const auxiliary =
  /^(sie|miel\w*|mial\w*|pan|pani|panstwo|juz|jeszcze|moge|mozemy|chce|chcemy|do|does|did|be|been|have|has|yet|ever|really|even|already|you|we|i|a|any|to|can|could|will|would|ma|mam|mamy)$/;
/** After "not": no denial of what follows, but a figure of speech, or a word on whether the other has heard. */
const harmless =
  /^(tylko|jedynie|wylacznie|only|just|merely|simply|solely|forget|hesitate|wait|wonder|miss|worry|mind|mention\w*|tell|told|say|said|hear|heard|doubt|matter|problem\w*|sprawy|zapomn\w*|zapomin\w*|waha\w*|zawaha\w*|martw\w*|boj|reklamacj\w*|skarg\w*|zastrzezen\w*|complain\w*|ukrywa\w*|watpi\w*|wspomin\w*|wspomnia\w*|mowil\w*|powiedzia\w*|slysz\w*|musi|musisz|musicie|trzeba|dziwi\w*|przegap\w*|dosc|doczeka\w*|raz|jeden|jedn(a|o|ego|ej|ym)|sam(ym|ymi|a|ej)|zawied\w*|zawiod\w*|rozczaruj\w*|namawia\w*|naciska\w*|wciska\w*|narzuca\w*|zmusza\w*|regret|push|force)$/;
/** "You won't find better windows" boasts. */
const boast = /^(lepsz\w*|tansz\w*|better|cheaper|finer|wrong)$/;
const imperative =
  /^(\w+(aj|uj|ij|yj|ej)|lekcewaz|plac|przeplac|trac|zrob|rob|lecz|licz|czysc|bierz|kup|mysl|wierz|wyrzuc)(cie|my)?$/;
const trade =
  /^(z?rob|zajmuj|produkuj|wykonuj|montuj|sprzeda|prowadz|oferuj|swiadcz|dostarcz|obslugu|buduj|projektuj|mam)|^(do|make|sell|offer|install|fit|provide|produce|handle|deal|cover|supply)$/;
/** "We made windows until 2020, not any more." */
const takenBack =
  /((,| ale| lecz| teraz| dzis) juz nie( \w+)?|(, |but )not any ?more|(but|though),? (we|i) (don't|dont|no longer do|stopped)|but (have )?stopped)\W{0,3}$/;
const retired =
  /^.{0,60}(\bnie (sa|jest|to|naleza|nalezy|wchodza|wchodzi|ma|mamy)( juz)? (w|do|nasz\w*|moj\w*|czesc\w*|cos)\b|\bto( juz)? nie( jest| sa)? (nasz\w*|moj\w*|my|ja|u nas)\b|\b(is|are)(n't| not| no longer) (something|part|our|my|what|in our|available|for us)\b)/;

/** "Ze szkoleń zrezygnowaliśmy." */
const givenUp =
  /^( (?!nie|nigdy)\w+)?( sie)?( juz)? (zrezygnowal|wycofal|rezygnuj|wycofuj|przestal)(em|am|ismy|ysmy|emy|e)( sie)?\b/;

/** "Kiedyś robiliśmy okna, dziś tylko drzwi." */
const formerly = /\b(kiedys|dawniej|niegdys|wczesniej|formerly|once)\b/;
const onlyNow =
  /[,;–—-]( a| ale| but)? (dzis|dzisiaj|teraz|obecnie|now|today)( juz| we| i)*( \w+)? (tylko|wylacznie|only|just)\b|[,;–—-]( a| ale| but)? (dzis|dzisiaj|teraz|obecnie|now|today)( juz| we| i)* (tylko|wylacznie|only|just)\b/;

/** No negator reaches further than this many letters, and a message may be one sentence of a megabyte. */
const around = 300;

const isQuestion = (sentence: string) => sentence.slice(-4).includes('?');

/** "Okna? Już nie.": the answer to the user's own short question. */
const deniedNext =
  /^\s*((nie|no)[,.!]|not|no longer|juz nie|nie (rob|zajm|produk|mont|mamy|nasz|moj)|we don't|i don't|never)/;

/** "Okna już nie.", "Windows, no."; but "windows or no" asks, and "at no. 5" is an address. */
const deniedAtOnce = /^( (?!czy |or |at |to )\w+)? (nie|no)(?!\. ?\d)([.,!;]|$)/;

/** Is the keyword at this place of the sentence taken back? */
export function isNegated(sentence: string, keyword: Span, next = ''): boolean {
  if (sentence.length < 40 && isQuestion(sentence) && deniedNext.test(fold(next.slice(0, 40)))) return true;
  const clause = clauseOf(sentence, keyword);
  const behind = fold(sentence.slice(keyword.end, keyword.end + around));
  if (retired.test(behind) || givenUp.test(behind) || takenBack.test(behind) || deniedAtOnce.test(behind)) return true;
  const before = fold(sentence.slice(Math.max(0, keyword.start - around), keyword.start));
  if (formerly.test(before) && onlyNow.test(behind)) return true;
  const words = clause.words.map(({ word }) => word);
  if (isBoast(words, clause.first)) return false;
  const limited = isLimited(behind);
  return clause.words.some((_, at) => {
    if (!isNegator(clause, at) || isUndone(words, clause.first, at)) return false;
    if (limited && plain.test(words[at] ?? '')) return false;
    return at < clause.first ? governs(clause, at) : at > clause.last && deniesBehind(clause, at);
  });
}

function clauseOf(sentence: string, keyword: Span): Clause {
  const from = Math.max(0, keyword.start - around);
  const text = sentence.slice(from, keyword.end + around);
  const words = tokens(text);
  return {
    text,
    words,
    first: words.findIndex((word) => word.end > keyword.start - from),
    last: words.findLastIndex((word) => word.start < keyword.end - from),
    question: isQuestion(sentence),
    english: language(text) === 'en',
  };
}

const wordAt = ({ words }: Clause, at: number) => words[at]?.word ?? '';
/** What stands between a word and the one before it: a comma, a dash, white space. */
const gapBefore = ({ text, words }: Clause, at: number) =>
  at > 0 && words[at] ? text.slice(words[at - 1]!.end, words[at]!.start) : '';

function isNegator(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  const next = wordAt(clause, at + 1);
  if (/^[,.!;:]/.test(gapBefore(clause, at + 1)) && /^(nie|no|not)$/.test(word)) return false;
  if (word === 'no') return clause.english || /(s|ing)$/.test(next);
  if (/^(oprocz|procz|poza|but)$/.test(word))
    return /^(wszystk\w+|everything|anything|all)$/.test(wordAt(clause, at - 1));
  if (/^(stopped|quit|ceased|discontinued)$/.test(word)) return /ing$/.test(next) || word === 'discontinued';
  if (word === 'used')
    return next === 'to' && !/^(are|is|re|get|got|am|be|being|\w+'re|\w+'m)$/.test(wordAt(clause, at - 1));
  if (word === 'up') return /^(give|gave|given|giving)$/.test(wordAt(clause, at - 1));
  if (word === 'instead') return next === 'of';
  if (word === 'rather') return next === 'than';
  if (/^zakonczyl/.test(word)) return /^(produkcj|sprzedaz|dzialalnosc)/.test(next);
  if (/^skonczyl(em|am|ismy|ysmy)$/.test(word)) return /^ze?$/.test(next);
  return negators.test(word) || near.test(word);
}

/** Does the negator at this word reach the keyword to its right? */
function governs(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  const short = near.test(word) || word === 'instead' || word === 'rather';
  if (clause.first - at > (short ? nearReach : reach)) return false;
  if (
    short &&
    word !== 'ani' &&
    clause.text.slice(clause.words[at]!.end, clause.words[clause.first]!.start).includes(',')
  )
    return false;
  // "Bez okien dom nie jest domem" speaks for windows, "dom bez okien" doesn't.
  if (at === 0 && /^(bez|without)$/.test(word) && clause.last < clause.words.length - 1) return false;
  if (isHarmless(clause, at) || (clause.question && !isOurs(clause, at))) return false;
  for (let between = at + 1; between <= clause.first; between++) if (opensClause(clause, at, between)) return false;
  return true;
}

function isHarmless(clause: Clause, at: number): boolean {
  if (near.test(wordAt(clause, at)))
    return /^(problem|obaw|zobowiaz|watpi|wzgl|doubt|hassle|obligation|fail)/.test(wordAt(clause, at + 1));
  for (let next = at + 1; next < clause.first; next++) if (boast.test(wordAt(clause, next))) return true;
  const given = up(clause, at).some((word) => condition.test(word));
  if (given || (wordAt(clause, at) === 'nie' && imperative.test(wordAt(clause, at + 1)))) return true;
  if (isCommand(clause, at)) return true;
  for (let next = at + 1; next < clause.first && next < at + 5; next++) {
    if (harmless.test(wordAt(clause, next))) return true;
    if (/^(need|have)$/.test(wordAt(clause, next)) && wordAt(clause, next + 1) === 'to') return true;
    if (!auxiliary.test(wordAt(clause, next))) return false;
  }
  return harmless.test(wordAt(clause, at + 1));
}

/** "Don't buy windows before …": the start of a clause, and not a curt "Don't do windows any more". */
function isCommand(clause: Clause, at: number): boolean {
  if (!/^(don't|dont|never)$/.test(wordAt(clause, at)) || /\b(any ?more|sorry|any longer)\b/i.test(clause.text))
    return false;
  return at === 0 || /[,;:–—.!-]/.test(gapBefore(clause, at)) || /^(so|and|but)$/.test(wordAt(clause, at - 1));
}

/** The words before this one back to the start of its clause. */
function up(clause: Clause, at: number): string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && !/[,;:–—]/.test(gapBefore(clause, before + 1)); before--)
    words.push(wordAt(clause, before));
  return words;
}

/** In a question, only a denial of our own counts: "Don't you need windows?" denies nothing. */
function isOurs(clause: Clause, at: number): boolean {
  const before = [1, 2, 3].map((step) => wordAt(clause, at - step));
  return [1, 2].some((step) => isFirstPerson(clause, at + step)) || before.some((word) => /^(we|i)$/.test(word));
}

function isFirstPerson(clause: Clause, at: number): boolean {
  const token = clause.words[at];
  if (!token) return false;
  return /^(\w{2,}my|mam|jestem)$/.test(token.word) || /(?<!^si)ę$/.test(clause.text.slice(token.start, token.end));
}

/** Does the word at `at` begin something that the negator doesn't reach? */
function opensClause(clause: Clause, negator: number, at: number): boolean {
  const word = wordAt(clause, at);
  const gap = gapBefore(clause, at);
  if (/[;:()–—]|\s-\s/.test(gap) || contrast.test(word)) return true;
  const comma = gap.includes(',');
  if (comma && (/^(a|za|raczej|rather|mostly|glownie|so)$/.test(word) || startsOwn(clause, at))) return true;
  const raised = [1, 2, 3].some((step) => opinion.test(wordAt(clause, negator + step)));
  if (raised) return false;
  if ((!isWith(clause, negator, at) && subordinate.test(word)) || (word === 'that' && isSubject(clause, at + 1, true)))
    return true;
  if (/^(i|oraz|and)$/.test(word) && isFirstPerson(clause, at + 1)) return true;
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

function isSubject(clause: Clause, at: number, after = false): boolean {
  const token = clause.words[at];
  if (!token) return false;
  if (token.word === 'i') return clause.text[token.start] === 'I' && clause.english;
  if (token.word === 'you')
    return after || /^(need|want|like|have|look\w*|are|were|build\w*|buy)$/.test(wordAt(clause, at + 1));
  return (
    /^(we|they|he|she|it|(we|i|they)'\w+)$/.test(token.word) || (after && /^(our|my|your|there)$/.test(token.word))
  );
}

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
  if (/^mam/.test(next[0] ?? '') && harmless.test(next[1] ?? '')) return false;
  // An object put first is denied with any verb of ours: "Ogrodzeń nie malujemy."
  return next.some((word, step) => {
    // Right after "nie" a verb in -am or -em is ours too: "Kredytów już nie załatwiam."
    const ours = isFirstPerson(clause, at + 1 + step) || (step === 0 && /^\w{3,}[ae]m$/.test(word));
    return ours && (clause.first === 0 || trade.test(word));
  });
}

const theirTrade =
  /\b((do|does|are) (you|your (firm|company))( guys| also| still| actually)* (make|making|do|doing|sell|selling|install|fit|offer|provide|produce|supply|deal with|deal in)|(zajmuje|robi|produkuje|montuje|sprzedaje|prowadzi|oferuje|wykonuje|swiadczy)( sie)? (pan|pani|panstwo)|(pan|pani|panstwo)( tez| moze| nadal| jeszcze)? (zajmuje|robi|produkuje|montuje|sprzedaje|prowadzi|oferuje|wykonuje|swiadczy|zajmuja|robia|produkuja|montuja|sprzedaja|prowadza|oferuja|wykonuja|swiadcza)|(zajmuj|rob|produkuj|montuj|sprzedaj|oferuj|wykonuj)i?e?(cie|sz))\b( \S+){0,3}$/;

/** "Are you a solicitor yourself?", "Jest Pani księgową?", "Do you know a good roofer?", "Zna Pan dobrego dekarza?" */
const theirPerson =
  /(^|[,;:] ?)(\w+,? ){0,2}((are you|is he|is she)( also| still| by any chance)?( an?)?|(jest|byl|byla) (pan|pani)|czy (pan|pani) jest|jestes|do you( happen to)? know( of)?( an?| any| some)|can you recommend( an?| any)?|(czy )?(zna|znaja|poleca|polecaja|poleci) (pan|pani|panstwo)( moze)?|(czy )?(pan|pani|panstwo)( moze)? (zna|znaja|poleca|poleci)|(czy )?(znasz|znacie|polecasz|polecicie|polecisz)( moze)?)( (good|reliable|decent|dobr\w+|sprawdzon\w+|jak\w+|kogos od|somebody for))*$/;

/** "Do you make windows?": the user asks for the other's trade and says nothing of his own. */
export function asksForTheirs(sentence: string, keyword: Span): boolean {
  if (!isQuestion(sentence)) return false;
  const before = fold(sentence.slice(Math.max(0, keyword.start - around), keyword.start)).trim();
  return (
    (theirTrade.test(before) || theirPerson.test(before)) &&
    !/\b(we|i|our|my|nasz\w*|robimy|zajmujemy)\b(?! (pan|pani))/.test(before.replace(/\bi\b/, ''))
  );
}
