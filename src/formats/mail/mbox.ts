/**
 * Cuts an mbox file into its messages while it is read: files have gigabytes, and of one message in memory no more than
 * its beginning is kept.
 */
import { beginsMessage, isSeparator } from './separator';

/** A message as it is in the file. */
export interface RawMessage {
  /** The line on which its headers begin, counted from 1. */
  line: number;
  /** Its beginning: headers, and the texts before the attachments. */
  bytes: Uint8Array;
  /** The line above it in the mbox file. */
  separator?: string | undefined;
}

/** In bytes: what is behind it is attachments, as programs write the texts of a message first. */
export const mostOfMessage = 256 * 1024;

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
  for await (const piece of pieces) yield splitter.take(piece);
  yield splitter.end();
}

class Splitter {
  private found: RawMessage[] = [];
  private message: MessageParts | undefined;
  private lines = 0;
  private isAfterEmpty = true;
  /** A line that looks like a separator; the next one tells. */
  private candidate: Uint8Array | undefined;
  /** What has come of a line that is not whole yet. */
  private rest: Uint8Array = new Uint8Array();

  take(piece: Uint8Array): RawMessage[] {
    const bytes = joined(this.rest, piece);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      this.line(bytes.subarray(start, end + 1));
      start = end + 1;
    }
    // A line of a megabyte is no text; it need not be whole.
    const isLong = bytes.length - start > mostOfMessage;
    if (isLong) this.message?.add(bytes.subarray(start));
    this.rest = isLong ? new Uint8Array() : bytes.slice(start);
    this.message?.detach();
    return this.foundSoFar();
  }

  end(): RawMessage[] {
    if (this.rest.length) this.line(this.rest);
    this.finish();
    return this.foundSoFar();
  }

  private foundSoFar(): RawMessage[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  private line(line: Uint8Array): void {
    this.lines++;
    const { candidate } = this;
    if (candidate) {
      this.candidate = undefined;
      if (beginsMessage(textOf(line.subarray(0, longestSeparator)))) this.begin(textOf(candidate));
      else this.message?.add(candidate);
    }
    const isCandidate = this.isAfterEmpty && startsWithFrom(line) && isSeparator(textOf(line));
    this.isAfterEmpty = line[0] === newline || (line[0] === carriageReturn && line[1] === newline);
    if (isCandidate) this.candidate = line.slice();
    else this.message?.add(isQuotedFrom(line) ? line.subarray(1) : line);
  }

  private begin(separator: string): void {
    this.finish();
    this.message = new MessageParts(this.lines, separator);
  }

  private finish(): void {
    if (this.message) this.found.push(this.message.whole());
    this.message = undefined;
  }
}

/** The bytes of one message, up to the most that is kept. */
class MessageParts {
  private parts: Uint8Array[] = [];
  private length = 0;
  /** How many of the parts are copies already: a part of a piece would keep all of the piece in memory. */
  private detached = 0;

  constructor(
    private readonly line: number,
    private readonly separator: string,
  ) {}

  add(line: Uint8Array): void {
    if (this.length >= mostOfMessage) return;
    const last = this.parts.at(-1);
    this.length += line.length;
    // Lines one behind the other in one piece are one part.
    if (last && this.parts.length > this.detached && isBehind(last, line))
      this.parts[this.parts.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + line.length);
    else this.parts.push(line);
  }

  detach(): void {
    for (let at = this.detached; at < this.parts.length; at++) this.parts[at] = (this.parts[at] as Uint8Array).slice();
    this.detached = this.parts.length;
  }

  whole(): RawMessage {
    const bytes = this.parts.reduce(joined, new Uint8Array()).slice(0, mostOfMessage);
    return { line: this.line, bytes, separator: this.separator };
  }
}

const isBehind = (first: Uint8Array, second: Uint8Array): boolean =>
  first.buffer === second.buffer && first.byteOffset + first.length === second.byteOffset;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const startsWithFrom = (line: Uint8Array, at = 0): boolean =>
  line.length - at < longestSeparator && from.every((byte, place) => line[at + place] === byte);

/** ">From", ">>From": one mark was put before what would have been a separator. */
function isQuotedFrom(line: Uint8Array): boolean {
  if (line[0] !== greater) return false;
  let at = 1;
  while (line[at] === greater) at++;
  return from.every((byte, place) => line[at + place] === byte);
}

const textOf = (line: Uint8Array): string => latin.decode(line).trimEnd();
