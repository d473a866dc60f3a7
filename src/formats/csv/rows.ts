/**
 * The rows of a text of cells, each with the line on which it begins. Line ends are `\n` already: a reader that guesses
 * them loses rows where they are mixed.
 */
import Papa from 'papaparse';

/** A row; a cell in quotes may hold line breaks, which is why rows and lines are counted apart. */
export interface Row {
  /** The line on which it begins, counted from 1. */
  line: number;
  cells: string[];
}

/** Told of a quote that opens in a line and never closes, or closes in the middle of a cell on a later line. */
type OnOpenQuote = (line: number) => void;

/** Calls `onRow` for each row, empty lines too; it returns false to stop. */
export function eachRow(
  parts: Iterable<string>,
  delimiter: string,
  onRow: (row: Row) => unknown,
  onOpenQuote: OnOpenQuote,
  firstLine = 1,
): void {
  let line = firstLine;
  let rest = '';
  let waiting: string[] = [];
  let length = 0;
  let isStopped = false;
  /** Reads the whole rows of what has come; the last is whole when nothing follows. */
  const read = (isLast: boolean) => {
    const text = rest + waiting.join('');
    let start = 0;
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      step({ data, errors, meta }: Papa.ParseStepResult<string[]>) {
        const cells = data[0] as unknown as string[];
        const breaks = breaksBetween(text, start, meta.cursor);
        const [fault] = errors;
        if (fault && (breaks > 1 || fault.code === 'MissingQuotes'))
          onOpenQuote(line + breaksBetween(text, start, fault.index ?? start));
        isStopped = onRow({ line, cells }) === false;
        if (isStopped) parser.abort();
        start = meta.cursor;
        line += breaks;
      },
    } as Papa.ParseConfig);
    parser.parse(text, 0, !isLast);
    rest = text.slice(start);
    waiting = [];
    length = 0;
  };
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    // A row over many parts would be read anew with each: the more there is of it, the more is waited for.
    if (length > rest.length && length > smallPart) read(false);
    if (isStopped) return;
  }
  read(true);
}

/** In characters: less is read at once, with what follows. */
const smallPart = 256 * 1024;

/** The same where rows with open quotes are left out: from the line after such a quote on, it is read anew. */
export function eachGoodRow(
  text: string,
  delimiter: string,
  onRow: (row: Row) => unknown,
  onOpenQuote: OnOpenQuote,
): void {
  const rowEnd = rowEnds(text, delimiter);
  let line = 1;
  let good = { start: 0, line };
  const flush = (end: number) => {
    if (end > good.start) eachRow([text.slice(good.start, end)], delimiter, onRow, () => {}, good.line);
  };
  for (let at = 0; at < text.length; ) {
    const end = rowEnd(at);
    if (end === null) {
      flush(at);
      onOpenQuote(line);
      at = lineEnd(text, at);
      line++;
      good = { start: at, line };
    } else {
      line += breaksBetween(text, at, end);
      at = end;
    }
  }
  flush(text.length);
}

/**
 * Gives the place after the row that begins at a place, or null where one of its quotes opens and doesn't close as it
 * should. Every place of the text is looked at a few times at most: what is next is remembered.
 */
function rowEnds(text: string, delimiter: string): (start: number) => number | null {
  const nextBreak = nextPlace(text, '\n');
  const nextCell = nextPlace(text, delimiter);
  return (start) => {
    for (let at = start; ; ) {
      if (text[at] === '"') {
        const after = quoteEnd(text, at, delimiter, nextBreak(at));
        if (after === null) return null;
        at = after;
      }
      const end = nextBreak(at);
      const cell = nextCell(at);
      if (cell >= end) return Math.min(end + 1, text.length);
      at = cell + delimiter.length;
    }
  };
}

/** The place after the quote that closes a cell; null where none does, or more follows it on a later line. */
function quoteEnd(text: string, open: number, delimiter: string, firstBreak: number): number | null {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    let after = at + 1;
    while (text[after] === ' ') after++;
    if (after >= text.length || text[after] === '\n' || text.startsWith(delimiter, after)) return after;
    // A quote inside a cell that closes on the same line does no harm.
    if (at > firstBreak) return null;
  }
  return null;
}

/** Gives the next place of a word at or after a place, the text's length where there is none. */
function nextPlace(text: string, word: string): (at: number) => number {
  let found = -1;
  let from = 0;
  return (at) => {
    if (at < from || found < at) {
      found = text.indexOf(word, at);
      if (found < 0) found = text.length;
    }
    from = at;
    return found;
  };
}

const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};

function breaksBetween(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
