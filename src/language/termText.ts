/** A text made ready for many terms: its words, and what they may be forms of. */
import { isPolish, mayBePolish } from './detectLanguage';
import { type Token, tokens } from './folding';
import { readings } from './inflection';

/** A text made ready for many terms. */
export interface TermText {
  text: string;
  /** The word at this place, counted in words; nothing behind the last. */
  word: (at: number) => Token | undefined;
  /** May the word that begins at this letter be Polish? */
  polish: (start: number) => boolean;
  /** What the words met so far may be forms of. */
  readings: Map<string, Set<string>>;
}

/** Makes a text ready: what not everybody asks for is worked out at the first question. */
export function pageOf(text: string): TermText {
  return {
    text,
    word: wordReader(text),
    polish: mayBePolish(text) ? () => true : polishLines(text),
    readings: new Map(),
  };
}

/** So many letters are taken apart at once: who has seen enough of a long text does not pay for the rest. */
const stretch = 4000;
/** Where a stretch may end: between two words, never inside "R & D". */
const between = /(?<![&+])\s(?![&+])/g;

function wordReader(text: string): (at: number) => Token | undefined {
  const words: Token[] = [];
  let read = 0;
  return (at) => {
    while (at >= words.length && read < text.length) {
      between.lastIndex = read + stretch;
      const end = between.test(text) ? between.lastIndex : text.length;
      for (const token of tokens(text.slice(read, end), read)) words.push(token);
      read = end;
    }
    return words[at];
  };
}

/** An English letter may have Polish lines; words are asked for in their order, so the last line is kept. */
function polishLines(text: string): (at: number) => boolean {
  let line = { start: 0, end: -1, polish: false };
  return (at) => {
    if (at < line.start || at > line.end) {
      const start = text.lastIndexOf('\n', at) + 1;
      const next = text.indexOf('\n', at);
      const end = next < 0 ? text.length : next;
      line = { start, end, polish: isPolish(text.slice(start, end)) };
    }
    return line.polish;
  };
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
