/**
 * A scan of blocks of text for the words somebody typed: in any order, diacritics folded, typos forgiven, the best
 * first.
 */
import { fold } from '../../language/folding';
import { allowedTypos } from './typos';
import type { Vocabulary } from './vocabulary';

/** What is scanned: see searchLines.ts. */
interface ScannedText {
  text: string;
}

/** A line that was found: in which of the texts, from where to where. */
interface SearchHit {
  block: number;
  start: number;
  end: number;
  /** Smaller is better. */
  score: number;
}

/** Enough to rank; a single letter would hit nearly everybody. */
const enoughHits = 400;
/** What a typo costs beside the place in the line. */
const typoCost = 8;
const mostWords = 8;
/** So many ways to put a query's words into other forms are tried. */
const mostForms = 25;
/** So many corrections of a query are tried. */
const mostCorrections = 6;

/** Folded, with one kind of hyphen: names are copied from pages with any. */
export const foldHyphens = (text: string): string => fold(text.replace(/[\p{Pd}\u2212]/gu, '-'));

/** The words of a query, folded. */
export const searchWords = (typed: string): string[] =>
  [
    ...new Set(
      foldHyphens(typed)
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ].slice(0, mostWords);

/** The lines that hold all the words, the best first. */
export function scan(blocks: readonly ScannedText[], words: readonly string[], most: number): SearchHit[] {
  const hits = new Hits(blocks, Math.max(enoughHits, most));
  hits.add(words, 0);
  return hits.best(most);
}

/** Said before a name and no part of it: "u Wilka", "w Budimexie". */
const preposition = /^(do|od?|u|we?|ze?)$/;

/** The words without prepositions, unless there are only such. */
export function withoutPrepositions(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !preposition.test(word));
  return others.length ? others : words;
}

/**
 * The lines that hold all the words in another form ("w Budimexie" finds Budimex), else once typos are corrected; the
 * smallest correction that finds somebody is taken.
 */
export function scanWithTypos(
  blocks: readonly ScannedText[],
  words: readonly string[],
  most: number,
  vocabulary: Vocabulary,
): SearchHit[] {
  const hits = new Hits(blocks, Math.max(enoughHits, most));
  for (let typos = 0; typos <= 2 && !hits.size; typos++)
    for (const correction of corrections(words, typos, vocabulary))
      if (!typos || !hits.size) hits.add(correction.words, correction.typos * typoCost);
  return hits.best(most);
}

interface Correction {
  words: string[];
  typos: number;
}

/** The query with its words corrected, the smallest corrections first; for no typos, with its words in other forms. */
function corrections(words: readonly string[], most: number, vocabulary: Vocabulary): Correction[] {
  if (!words.some((word) => allowedTypos(word) >= most)) return [];
  let partial: Correction[] = [{ words: [], typos: 0 }];
  for (const word of words) {
    const others = most
      ? vocabulary.near(word, most).filter((near) => near.typos > 0)
      : vocabulary.formsOf(word).map((form) => ({ word: form, typos: 0 }));
    partial = partial.flatMap((one) =>
      [{ word, typos: 0 }, ...others].map((choice) => ({
        words: [...one.words, choice.word],
        typos: one.typos + choice.typos,
      })),
    );
  }
  return partial
    .filter(({ typos }) => typos > 0 === most > 0)
    .sort((a, b) => a.typos - b.typos)
    .slice(0, most ? mostCorrections : mostForms);
}

class Hits {
  private readonly found = new Map<string, SearchHit>();

  constructor(
    private readonly blocks: readonly ScannedText[],
    private readonly enough: number,
  ) {}

  get size(): number {
    return this.found.size;
  }

  best(most: number): SearchHit[] {
    return [...this.found.values()]
      .sort((a, b) => a.score - b.score || a.end - a.start - (b.end - b.start))
      .slice(0, most);
  }

  /** Adds the lines that hold these words; names that begin with the first come in also when half the book is hit. */
  add(words: readonly string[], cost: number): void {
    const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
    if (!longest) return;
    const isAll = this.lines(longest, others, words, cost);
    if (!isAll) this.lines(`\n${words[0]}`, words.slice(1), words, cost);
  }

  /** @returns whether all the lines were looked at */
  private lines(anchor: string, others: readonly string[], words: readonly string[], cost: number): boolean {
    let left = this.enough;
    for (let block = 0; block < this.blocks.length; block++) {
      const { text } = this.blocks[block] as ScannedText;
      for (let at = text.indexOf(anchor); at >= 0; ) {
        const start = anchor[0] === '\n' ? at + 1 : text.lastIndexOf('\n', at) + 1;
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end);
        if (others.every((word) => line.includes(word))) {
          if (left-- === 0) return false;
          this.addHit(block, start, end, scoreOf(line, words) + cost);
        }
        at = text.indexOf(anchor, end);
      }
    }
    return true;
  }

  private addHit(block: number, start: number, end: number, score: number): void {
    const key = `${block}/${start}`;
    if (!this.found.has(key)) this.found.set(key, { block, start, end, score });
  }
}

/** What the words' places in the line are worth: in the name or later; at a word's beginning or within one. */
function scoreOf(line: string, words: readonly string[]): number {
  const name = line.indexOf('\t');
  let score = 0;
  for (const word of words) {
    const { at, isAtStart } = positionOf(line, word);
    score += at === 0 ? 0 : at < name ? (isAtStart ? 1 : 3) : isAtStart ? 4 : 6;
  }
  return score;
}

/** Where the word is in the line: at the beginning of a word, if it is anywhere at one. */
function positionOf(line: string, word: string): { at: number; isAtStart: boolean } {
  const first = line.indexOf(word);
  for (let at = first, tries = 0; at >= 0 && tries < 4; at = line.indexOf(word, at + 1), tries++)
    if (at === 0 || isGap(line.charCodeAt(at - 1))) return { at, isAtStart: true };
  return { at: first, isAtStart: false };
}

/** White space, and punctuation between words, in folded text. */
const isGap = (code: number) => code < 48 || (code > 57 && code < 65);
