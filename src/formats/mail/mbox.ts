/**
 * Cuts an mbox file into its messages while it is read: files have gigabytes, and of one message in memory no more than
 * the beginning of its text is kept.
 */
import { PieceLines } from './pieceLines';
import { MessageStart, type RawMessage } from './rawMessage';
import { beginsMessage, isSeparator } from './separator';

const newline = 0x0a;
const carriageReturn = 0x0d;
const greater = 0x3e;
const from = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
/** A separator holds an address and a date. */
const longestSeparator = 500;

const latin = new TextDecoder('windows-1252');

/** Gives the messages of the pieces of a file, those of each piece together. */
export async function* mboxMessages(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<RawMessage[]> {
  const splitter = new Splitter();
  const lines = new PieceLines(splitter);
  for await (const piece of pieces) {
    lines.takePiece(piece);
    yield splitter.endPiece();
  }
  lines.endFile();
  yield splitter.endFile();
}

/** The message that is being read. */
interface OpenMessage extends Omit<RawMessage, 'bytes'> {
  start: MessageStart;
}

class Splitter {
  private found: RawMessage[] = [];
  private message: OpenMessage | undefined;
  /** Of the last line that was taken, counted from 1. */
  private lineNumber = 0;
  private isAfterEmpty = true;
  /** A line that looks like a separator; the next one tells. */
  private candidate: Uint8Array | undefined;

  endPiece(): RawMessage[] {
    this.message?.start.detach();
    return this.foundSoFar();
  }

  endFile(): RawMessage[] {
    this.settleCandidate();
    this.endMessage();
    return this.foundSoFar();
  }

  private foundSoFar(): RawMessage[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  takeMore(part: Uint8Array): void {
    this.message?.start.addMore(part);
  }

  takeLine(line: Uint8Array): void {
    this.lineNumber++;
    this.settleCandidate(line);
    const isCandidate = this.isAfterEmpty && startsWithFrom(line) && isSeparator(mboxText(line));
    this.isAfterEmpty = line[0] === newline || (line[0] === carriageReturn && line[1] === newline);
    if (isCandidate) this.candidate = line.slice();
    else this.message?.start.addLine(isQuotedFrom(line) ? line.subarray(1) : line);
  }

  /** @param below the line below the candidate: a header, if it is a separator */
  private settleCandidate(below?: Uint8Array): void {
    const { candidate } = this;
    if (!candidate) return;
    this.candidate = undefined;
    if (below && beginsMessage(mboxText(below.subarray(0, longestSeparator)))) this.beginMessage(mboxText(candidate));
    else this.message?.start.addLine(candidate);
  }

  private beginMessage(separator: string): void {
    this.endMessage();
    this.message = { line: this.lineNumber, separator, start: new MessageStart() };
  }

  private endMessage(): void {
    if (!this.message) return;
    const { start, ...place } = this.message;
    this.found.push({ ...place, bytes: start.bytes() });
    this.message = undefined;
  }
}

const hasFromAt = (line: Uint8Array, at: number): boolean => from.every((byte, place) => line[at + place] === byte);

const startsWithFrom = (line: Uint8Array): boolean => line.length < longestSeparator && hasFromAt(line, 0);

/** ">From", ">>From": one mark was put before what would have been a separator. */
function isQuotedFrom(line: Uint8Array): boolean {
  let at = 0;
  while (line[at] === greater) at++;
  return at > 0 && hasFromAt(line, at);
}

const mboxText = (line: Uint8Array): string => latin.decode(line).trimEnd();
