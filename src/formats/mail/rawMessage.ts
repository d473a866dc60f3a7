/** A message as it is in a file, before anything of it is read. */
import { TextParts } from './textParts';

/** What is kept of a message in a file. */
export interface RawMessage {
  /** The line on which its headers begin, counted from 1. */
  line: number;
  /** Its headers and the beginning of its text, without what is attached. */
  bytes: Uint8Array;
  /** The line above it in the mbox file. */
  separator?: string | undefined;
}

/** In bytes: nobody writes more by hand. */
export const mostOfMessage = 256 * 1024;

/** Collects the text of one message, and lets go of the rest. */
export class MessageStart {
  private readonly textParts = new TextParts();
  private keepsLine = true;
  private parts: Uint8Array[] = [];
  private length = 0;
  /** How many of the parts are copies already: a part of a piece would keep all of the piece in memory. */
  private detached = 0;

  get isFull(): boolean {
    return this.length >= mostOfMessage;
  }

  /** Takes the next line, or the beginning of a long one. */
  addLine(line: Uint8Array): void {
    if (this.isFull) return;
    this.keepsLine = this.textParts.keeps(line);
    this.addMore(line);
  }

  /** Takes more of the same line. */
  addMore(part: Uint8Array): void {
    if (this.isFull || !this.keepsLine) return;
    const last = this.parts.at(-1);
    this.length += part.length;
    // Lines one behind the other in one piece are one part.
    if (last && this.parts.length > this.detached && isBehind(last, part))
      this.parts[this.parts.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + part.length);
    else this.parts.push(part);
  }

  /** Copies what came since; to be called before the next piece is read. */
  detach(): void {
    for (let at = this.detached; at < this.parts.length; at++) this.parts[at] = (this.parts[at] as Uint8Array).slice();
    this.detached = this.parts.length;
  }

  /** What was collected, at most `mostOfMessage`. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.min(this.length, mostOfMessage));
    let at = 0;
    for (const part of this.parts) {
      bytes.set(part.subarray(0, bytes.length - at), at);
      at += part.length;
    }
    return bytes;
  }
}

const isBehind = (first: Uint8Array, second: Uint8Array): boolean =>
  first.buffer === second.buffer && first.byteOffset + first.length === second.byteOffset;
