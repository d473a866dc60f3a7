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

/** In characters: less is read at once, with what follows. */
const smallPart = 256 * 1024;

/** Cuts a text that comes part by part into rows, of which it keeps the one that is not whole yet. */
export class RowCutter {
  isStopped = false;
  private rest = '';
  private waiting: string[] = [];
  private length = 0;

  /**
   * @param onRow called for each row, empty lines too; it returns false to stop
   * @param line that on which the text begins
   */
  constructor(
    private readonly delimiter: string,
    private readonly onRow: (row: Row) => unknown,
    private readonly onOpenQuote: OnOpenQuote,
    private line = 1,
  ) {}

  take(part: string): void {
    this.waiting.push(part);
    this.length += part.length;
    // A row over many parts would be read anew with each: the more there is of it, the more is waited for.
    if (this.length > this.rest.length && this.length > smallPart) this.read(false);
  }

  /** The last row is whole when nothing follows. */
  end(): void {
    this.read(true);
  }

  /** Reads the whole rows of what has come. */
  private read(isLast: boolean): void {
    const text = this.rest + this.waiting.join('');
    let start = 0;
    const parser = new Papa.Parser({
      delimiter: this.delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[]>) => {
        const cells = data[0] as unknown as string[];
        const breaks = breaksBetween(text, start, meta.cursor);
        const [fault] = errors;
        if (fault && (breaks > 1 || fault.code === 'MissingQuotes'))
          this.onOpenQuote(this.line + breaksBetween(text, start, fault.index ?? start));
        this.isStopped = this.onRow({ line: this.line, cells }) === false;
        if (this.isStopped) parser.abort();
        start = meta.cursor;
        this.line += breaks;
      },
    } as Papa.ParseConfig);
    parser.parse(text, 0, !isLast);
    this.rest = text.slice(start);
    this.waiting = [];
    this.length = 0;
  }
}

/** Calls `onRow` for each row, empty lines too; it returns false to stop. */
export function eachRow(
  parts: Iterable<string>,
  delimiter: string,
  onRow: (row: Row) => unknown,
  onOpenQuote: OnOpenQuote,
  firstLine = 1,
): void {
  const rows = new RowCutter(delimiter, onRow, onOpenQuote, firstLine);
  for (const part of parts) {
    rows.take(part);
    if (rows.isStopped) return;
  }
  rows.end();
}

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
