/** A text made ready for many terms: its words, where each beginning is, and what the words may be forms of. */
import { isPolish, mayBePolish } from './detectLanguage';
import { type Token, tokens } from './folding';
import { readings } from './inflection';

/** A text made ready for many terms. */
export interface TermText {
  text: string;
  words: Token[];
  /** The places of the words, by their first two letters. */
  places: ReadonlyMap<string, readonly number[]>;
  /** May the word at this place be Polish? */
  polish: (at: number) => boolean;
  /** What the words met so far may be forms of. */
  readings: Map<string, Set<string>>;
}

/** Makes a text ready. */
export function pageOf(text: string): TermText {
  const polish = mayBePolish(text);
  const polishStarts = polish ? new Set<number>() : startsOnPolishLines(text);
  const words = tokens(text);
  const polishAt = (at: number) => polish || polishStarts.has(at);
  return { text, words, places: placesByBegin(words), polish: polishAt, readings: new Map() };
}

/** In an English letter, where the words of its Polish lines begin. */
function startsOnPolishLines(text: string): Set<number> {
  const starts = new Set<number>();
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    if (isPolish(line)) for (const { start } of tokens(line)) starts.add(index + start);
  return starts;
}

/** With hundreds of keywords, most words of a text begin like none of them, and are looked at in vain. */
function placesByBegin(words: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const begin = beginOf(word);
    const known = places.get(begin);
    if (known) known.push(at);
    else places.set(begin, [at]);
  }
  return places;
}

/** The first two letters of a word; after a single one there is a full stop. */
const beginOf = (word: string) => (word.length > 1 ? word.slice(0, 2) : `${word}.`);

/** Where words are that begin with one of these, in order. */
export function placesOf(begins: readonly string[], { places }: TermText): readonly number[] {
  const lists = begins.flatMap((begin) =>
    begin.length > 1 ? [places.get(begin) ?? []] : [...places].flatMap(([one, at]) => (one[0] === begin ? [at] : [])),
  );
  return lists.length < 2 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** What a word of the text may be a form of. */
export function readingsOn(page: TermText, { start, end }: Token): Set<string> {
  const raw = page.text.slice(start, end).replace(/[\s-]/g, '');
  const polish = page.polish(start);
  const key = polish ? raw : `en ${raw}`;
  const found = page.readings.get(key) ?? readings(raw, false, polish);
  page.readings.set(key, found);
  return found;
}
