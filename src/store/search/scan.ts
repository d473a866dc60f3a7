/** A scan of packed text for the words somebody typed: in any order, diacritics folded, typos forgiven, the best first. */
import { fold } from '../../language/folding';
import { allowedTypos } from './typos';
import type { Vocabulary } from './vocabulary';

/** What is scanned: see packs.ts. */
interface ScannedText {
  text: string;
}

/** A line that was found: in which of the texts, from where to where. */
interface SearchHit {
  pack: number;
  start: number;
  end: number;
  /** Smaller is better. */
  score: number;
}

/** Enough to rank; a single letter would hit nearly everybody. */
const enough = 400;
/** What a slip costs beside the place in the line. */
const perSlip = 8;
const mostWords = 8;
/** So many ways to correct a query are tried. */
const mostWays = 6;

/** The words of a query, folded. */
export const searchWords = (typed: string): string[] =>
  [
    ...new Set(
      fold(typed)
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ].slice(0, mostWords);

/** The lines that hold all the words, the best first. */
export function scan(packs: readonly ScannedText[], words: readonly string[], most: number): SearchHit[] {
  const hits = new Hits(packs, Math.max(enough, most));
  hits.add(words, 0);
  return hits.best(most);
}

/** The lines that hold all the words once slips are corrected; the smallest correction that finds somebody is taken. */
export function scanWithTypos(
  packs: readonly ScannedText[],
  words: readonly string[],
  most: number,
  vocabulary: Vocabulary,
): SearchHit[] {
  const hits = new Hits(packs, Math.max(enough, most));
  for (let slips = 1; slips <= 2 && !hits.size; slips++)
    for (const way of corrected(words, slips, vocabulary)) if (!hits.size) hits.add(way.words, way.slips * perSlip);
  return hits.best(most);
}

interface Way {
  words: string[];
  slips: number;
}

/** The query with its words corrected, the smallest corrections first. */
function corrected(words: readonly string[], most: number, vocabulary: Vocabulary): Way[] {
  if (!words.some((word) => allowedTypos(word) >= most)) return [];
  let ways: Way[] = [{ words: [], slips: 0 }];
  for (const word of words) {
    const choices = [{ word, slips: 0 }, ...vocabulary.near(word, most).filter((near) => near.slips > 0)];
    ways = ways.flatMap((way) =>
      choices.map((choice) => ({ words: [...way.words, choice.word], slips: way.slips + choice.slips })),
    );
  }
  return ways
    .filter(({ slips }) => slips > 0)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, mostWays);
}

class Hits {
  private readonly found = new Map<string, SearchHit>();

  constructor(
    private readonly packs: readonly ScannedText[],
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
    for (let pack = 0; pack < this.packs.length; pack++) {
      const { text } = this.packs[pack] as ScannedText;
      for (let at = text.indexOf(anchor); at >= 0; ) {
        const start = anchor[0] === '\n' ? at + 1 : text.lastIndexOf('\n', at) + 1;
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end);
        if (others.every((word) => line.includes(word))) {
          if (left-- === 0) return false;
          this.keep(pack, start, end, scoreOf(line, words) + cost);
        }
        at = text.indexOf(anchor, end);
      }
    }
    return true;
  }

  private keep(pack: number, start: number, end: number, score: number): void {
    const key = `${pack}/${start}`;
    if (!this.found.has(key)) this.found.set(key, { pack, start, end, score });
  }
}

/** What the words' places in the line are worth: in the name or later; at a word's beginning or within one. */
function scoreOf(line: string, words: readonly string[]): number {
  const name = line.indexOf('\t');
  let score = 0;
  for (const word of words) {
    const { at, begins } = placeOf(line, word);
    score += at === 0 ? 0 : at < name ? (begins ? 1 : 3) : begins ? 4 : 6;
  }
  return score;
}

/** Where the word stands, if it can be at the beginning of one. */
function placeOf(line: string, word: string): { at: number; begins: boolean } {
  const first = line.indexOf(word);
  for (let at = first, tries = 0; at >= 0 && tries < 4; at = line.indexOf(word, at + 1), tries++)
    if (at === 0 || isGap(line.charCodeAt(at - 1))) return { at, begins: true };
  return { at: first, begins: false };
}

/** White space and the punctuation that parts words in folded text. */
const isGap = (code: number) => code < 48 || (code > 57 && code < 65);
