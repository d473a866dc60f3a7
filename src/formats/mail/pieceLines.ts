/** Cuts the pieces of a file into lines. */
import { mostOfMessage } from './rawMessage';

const newline = 0x0a;

/** Whoever takes the lines. */
interface LineTaker {
  /** A line with its end, or the beginning of a long one. */
  takeLine(line: Uint8Array): void;
  /** More of the same line. */
  takeMore(part: Uint8Array): void;
}

/** Gives lines to a taker; a line of hundreds of kilobytes is no text, and is given in parts. */
export class PieceLines {
  /** What has come of a line that is not whole yet. */
  private rest: Uint8Array = new Uint8Array();
  private isInLongLine = false;

  constructor(private readonly taker: LineTaker) {}

  takePiece(piece: Uint8Array): void {
    const bytes = joined(this.rest, piece);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      this.give(bytes.subarray(start, end + 1));
      this.isInLongLine = false;
      start = end + 1;
    }
    if (this.isInLongLine || bytes.length - start > mostOfMessage) {
      this.give(bytes.subarray(start));
      this.isInLongLine = true;
      this.rest = new Uint8Array();
    } else this.rest = bytes.slice(start);
  }

  endFile(): void {
    if (this.rest.length) this.give(this.rest);
  }

  private give(part: Uint8Array): void {
    if (this.isInLongLine) this.taker.takeMore(part);
    else this.taker.takeLine(part);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
