/** Which of a list of terms a text holds: words or phrases, in any Polish or English form. */

import { isAcronym } from './acronyms';
import { fold, type Span, type Token, tokens } from './folding';
import { isHomograph, isOtherSense } from './homographs';
import { readings, shares } from './inflection';
import { isTooGeneral, stopWords } from './stopWords';
import { pageOf, readingsOn, type TermText } from './termText';

/** A term found in a text. */
export interface TermMatch extends Span {
  term: string;
}

type Fits = (token: Token, page: TermText) => boolean;

/** A term made ready: one test for each of its words. */
interface TermPattern {
  term: string;
  words: Fits[];
  /** How a word begins with which it may begin; a `.` is where a short one ends. */
  begins: string[];
  /** Two words are found turned round, unless one is small: "z Łodzi" is no "łodzią z". */
  turns: boolean;
  /** The term as one word, for "website" and "web site". */
  whole: string;
  joined: Fits;
}

/** The first of the terms that the text holds, or null. */
export const matchesTerm = (text: string, terms: string[]): string | null => findTerms(text, terms)[0]?.term ?? null;

/** Every place where the text holds one of the terms, term by term. */
export const findTerms = (text: string, terms: string[]): TermMatch[] => termFinder(terms)(text);

/** The terms made ready once, for many texts. */
export function termFinder(terms: string[]): (text: string) => TermMatch[] {
  const read = termReader(terms);
  return (text) => {
    const page = pageOf(text);
    const matchesAt = read(page);
    const found: TermMatch[] = [];
    for (let at = 0; page.word(at); at++) found.push(...matchesAt(at));
    return found.sort((a, b) => terms.indexOf(a.term) - terms.indexOf(b.term));
  };
}

/**
 * The terms made ready once, for a reader who asks word by word which of them begin there, and stops where he likes:
 * with hundreds of terms, the first letters of a word say which to try.
 */
export function termReader(terms: string[]): (page: TermText) => (at: number) => TermMatch[] {
  const patterns = terms.flatMap(termPatternsOf);
  const byBegin = new Map<string, TermPattern[]>();
  const patternsFor = (begin: string) => {
    const found = patterns.filter(({ begins }) => begins.some((one) => begin.startsWith(one)));
    byBegin.set(begin, found);
    return found;
  };
  return (page) => {
    const next = new Map<TermPattern, number>();
    return (at) => {
      const begin = beginOf(page.word(at)!.word);
      return (byBegin.get(begin) ?? patternsFor(begin)).flatMap((pattern) => matchFrom(pattern, page, at, next));
    };
  };
}

/** The term at this place, unless an earlier one of it reaches here. */
function matchFrom(pattern: TermPattern, page: TermText, at: number, next: Map<TermPattern, number>): TermMatch[] {
  const length = at < (next.get(pattern) ?? 0) ? 0 : lengthAt(pattern, page, at);
  if (length === 0) return [];
  next.set(pattern, at + length);
  return [{ term: pattern.term, start: page.word(at)!.start, end: page.word(at + length - 1)!.end }];
}

/** The first two letters of a word; after a single one there is a full stop. */
const beginOf = (word: string) => (word.length > 1 ? word.slice(0, 2) : `${word}.`);

/** A word of a phrase with a hyphen is also written together: "e-mail marketing", "email marketing". */
function termPatternsOf(term: string): TermPattern[] {
  const together = term.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
  return together === term ? [termPatternOf(term)] : [termPatternOf(term), { ...termPatternOf(together), term }];
}

function termPatternOf(term: string): TermPattern {
  if (isTooGeneral(term)) return { term, words: [], begins: [], turns: false, whole: '', joined: () => false };
  const open = /\*\s*$/.test(term);
  const parts = tokens(term);
  const words = parts.map(({ start, end }, at) =>
    testOf(term.slice(start, end), open && at === parts.length - 1, term),
  );
  const whole = parts.map(({ word }) => word).join('');
  const turns = parts.length === 2 && !parts.some(({ word }) => stopWords.has(word) && !isAcronym(term));
  const [first = '', second = ''] = parts.map(({ word }) => stemBegin(word));
  const begins = [...new Set([first, turns ? second : first, stemBegin(whole), `${whole[0]}.`])];
  return { term, words, begins, turns, whole, joined: testOf(whole, open, whole) };
}

/** Inflection changes the first letters of short words only: "pies", "psa". */
const stemBegin = (word: string) => word.slice(0, word.length > 5 || word.length < 3 ? 2 : 1);

/** In a sentence all in capitals the small word is followed by its verb: "IT IS GREAT". */
const shouted = /^['’]S\b|^ (IS|WAS|WILL|HAS|HAD|WOULD|CAN|MAY|DOES|SEEMS|LOOKS|TAKES)\b/;

function testOf(part: string, open: boolean, term: string): Fits {
  const word = fold(part).replace(/ /g, '');
  if (open) {
    // "podatek*" is meant to find "podatki" too.
    const own = word.length > 4 ? readings(part, true) : new Set<string>();
    return (token, page) =>
      token.word.startsWith(word) ||
      (own.size > 0 && token.word.startsWith(word.slice(0, 3)) && shares(own, readingsOn(page, token)));
  }
  if (isAcronym(term) && stopWords.has(word))
    return (token, { text }) =>
      text.slice(token.start, token.end) === part && !shouted.test(text.slice(token.end, token.end + 9));
  // "AI", "ai", but not "Ai, to boli": two letters are also a cry or a name.
  if (isAcronym(term) && word.length === 2)
    return (token, { text }) =>
      token.word === word && !/^\p{Lu}\p{Ll}|^ai(?=[,!])/u.test(text.slice(token.start, token.end + 1));
  if (/[\d&+#/.]/.test(word) || word.length < 3) return (token) => token.word === word;
  const own = readings(part, true);
  const begin = stemBegin(word);
  return (token, page) => {
    if (!token.word.startsWith(begin) || Math.abs(token.word.length - word.length) > 9) return false;
    if (isHomograph(page, token)) return false;
    if (token.word === word) return true;
    return shares(own, readingsOn(page, token)) && !isOtherSense(part, page, token);
  };
}

/** How many words of the page from here are the term: in order, two also turned round, or written together. */
function lengthAt({ words, turns, whole, joined }: TermPattern, page: TermText, at: number): number {
  const holds = (order: Fits[]) =>
    order.every((fits, step) => {
      const token = page.word(at + step);
      return token !== undefined && fits(token, page);
    });
  if (holds(words) || (turns && holds([words[1]!, words[0]!]))) return words.length;
  const here = page.word(at)!;
  if (words.length > 1) return joined(here, page) ? 1 : 0;
  const next = page.word(at + 1);
  if (!next || !whole.startsWith(here.word)) return 0;
  const gap = page.text.slice(here.end, next.start);
  // "Ok, no" is no "okno"; a word parted at a line's end is one.
  if (!/^-(\r?\n[ \t]*)?$/.test(gap) && (gap !== ' ' || Math.min(here.word.length, next.word.length) < 3)) return 0;
  return joined({ word: here.word + next.word, start: here.start, end: next.end }, page) ? 2 : 0;
}
