/** A sentence taken apart around its keyword, and what of its words tells who speaks. */

import { isEnglish } from '../language/detectLanguage';
import { type Span, type Token, tokens } from '../language/folding';
import { wholeWord } from '../language/pattern';

/** A sentence, or the part of it near the keyword, and which of its words the keyword is. */
export interface Clause {
  text: string;
  words: Token[];
  /** First and last word of the keyword. */
  first: number;
  last: number;
  question: boolean;
  english: boolean;
}

/** So many letters from the keyword nothing takes it back any more, and a message may be one sentence of a megabyte. */
export const aroundKeyword = 300;

/** Does a sentence ask? */
export const isQuestion = (sentence: string) => sentence.slice(-4).includes('?');

/** Takes a sentence apart around the keyword at this place. */
export function clauseOf(sentence: string, keyword: Span): Clause {
  const from = Math.max(0, keyword.start - aroundKeyword);
  const text = sentence.slice(from, keyword.end + aroundKeyword);
  const words = tokens(text);
  return {
    text,
    words,
    first: words.findIndex((word) => word.end > keyword.start - from),
    last: words.findLastIndex((word) => word.start < keyword.end - from),
    question: isQuestion(sentence),
    english: isEnglish(text),
  };
}

/** The folded word at this place, or nothing. */
export const wordAt = ({ words }: Clause, at: number) => words[at]?.word ?? '';

/** What is between a word and the one before it: a comma, a dash, white space. */
export const gapBefore = ({ text, words }: Clause, at: number) =>
  at > 0 && words[at] ? text.slice(words[at - 1]!.end, words[at]!.start) : '';

/** The words before this one back to the start of its clause. */
export function wordsUpTo(clause: Clause, at: number): string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && !/[,;:–—]/.test(gapBefore(clause, before + 1)); before--)
    words.push(wordAt(clause, before));
  return words;
}

/** Nouns that end as verbs of ours do: "firmy" is no "robimy". */
const onlyNoun = wholeWord(
  /alarmy|bramy|domy|dyplomy|filmy|firmy|formy|gumy|kremy|normy|perfumy|platformy|poziomy/,
  /problemy|programy|ramy|reklamy|sumy|systemy|tlumy|zimy/,
  /artykulem|dzialem|kanalem|materialem/,
);

/** A Polish verb whose ending says "we" or "I". */
export function isFirstPerson(clause: Clause, at: number): boolean {
  const token = clause.words[at];
  if (!token) return false;
  if (onlyNoun.test(token.word)) return false;
  return (
    /^(\w{2,}my|mam|jestem)$/.test(token.word) ||
    /(?<!^si)ę$|[iyaeu]ł[ea]m$/.test(clause.text.slice(token.start, token.end))
  );
}

/** A word that begins a clause of its own: a pronoun, or after "that" also a possessive. */
export function isSubject(clause: Clause, at: number, after = false): boolean {
  const token = clause.words[at];
  if (!token) return false;
  if (token.word === 'i') return clause.text[token.start] === 'I' && clause.english;
  if (token.word === 'you')
    return after || /^(need|want|like|have|look\w*|are|were|build\w*|buy)$/.test(wordAt(clause, at + 1));
  return (
    /^(we|they|he|she|it|(we|i|they)'\w+)$/.test(token.word) || (after && /^(our|my|your|there)$/.test(token.word))
  );
}
