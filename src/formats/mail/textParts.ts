/**
 * What of a message is its text, line by line: attachments are most of a mailbox, and are let go before anything
 * decodes them. In doubt a line is kept, as the reader of the text knows best what it is.
 */

const newline = 0x0a;
const carriageReturn = 0x0d;
const dash = 0x2d;
/** Parts within parts: nobody's program goes that deep. */
const deepest = 50;

const utf8 = new TextDecoder();
const utf8Bytes = new TextEncoder();

/** Takes the lines of one message, in their order. */
export class TextParts {
  /** The lines that part the parts, the innermost last. */
  private readonly boundaries: Uint8Array[] = [];
  private place: 'headers' | 'text' | 'left' = 'headers';
  /** The headers that say what the part is. */
  private described = '';
  private isDescription = false;

  /** Whether the next line is text, a header, or a boundary; everything else is attached. */
  keeps(line: Uint8Array): boolean {
    const isBoundary = line[0] === dash && line[1] === dash && this.boundaries.length > 0 && this.passes(line);
    if (isBoundary) return true;
    if (this.place !== 'headers') return this.place === 'text';
    if (lengthOf(line) === 0) this.endHeaders();
    else this.takeHeader(line);
    return true;
  }

  /** Whether a line is a boundary of an open part; then the next part begins, or what is below the last. */
  private passes(line: Uint8Array): boolean {
    for (let at = this.boundaries.length - 1; at >= 0; at--) {
      const boundary = this.boundaries[at] as Uint8Array;
      if (!begins(line, boundary)) continue;
      const rest = utf8.decode(line.subarray(boundary.length)).trimEnd();
      if (rest && rest !== '--') continue;
      this.boundaries.length = rest ? at : at + 1;
      this.place = rest ? 'left' : 'headers';
      this.described = '';
      this.isDescription = false;
      return true;
    }
    return false;
  }

  private takeHeader(line: Uint8Array): void {
    const first = line[0] as number;
    if (first !== 0x20 && first !== 0x09) this.isDescription = first === 0x63 || first === 0x43;
    if (!this.isDescription) return;
    const text = utf8.decode(line).trimEnd();
    this.described += first === 0x20 || first === 0x09 ? ` ${text.trimStart()}` : `\n${text}`;
  }

  private endHeaders(): void {
    const type = contentType.exec(this.described)?.[1] ?? '';
    this.place = !isTwice.test(this.described) && this.isLeft(type) ? 'left' : 'text';
  }

  private isLeft(type: string): boolean {
    if (!/^multipart\//i.test(type)) return isAttached.test(this.described) || (/^\S/.test(type) && !isText.test(type));
    const found = boundaryIn.exec(type);
    const boundary = (found?.[1] ?? found?.[2] ?? '').trim();
    if (!boundary || this.boundaries.length === deepest) return false;
    this.boundaries.push(utf8Bytes.encode(`--${boundary}`));
    return true;
  }
}

const contentType = /^content-type[ \t]*:[ \t]*(.*)$/im;
const isAttached = /^content-disposition[ \t]*:[ \t]*attachment[ \t]*(;|$)/im;
/** Programs differ in which of two they believe. */
const isTwice = /^content-(type|disposition)[ \t]*:[\s\S]*^content-\1[ \t]*:/im;
const isText = /^text\/(plain|html)\b/i;
/** As programs write it: in quotes, or without anything that would need them. Of any other the parts are kept. */
const boundaryIn = /;[ \t]*boundary[ \t]*=[ \t]*(?:"([^"\\]+)"[ \t]*(?=;|$)|([^\s;"\\()]+)[ \t]*(?=;|$))/i;

/** How long a line is without its end. */
function lengthOf(line: Uint8Array): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === newline || line[end - 1] === carriageReturn)) end--;
  return end;
}

const begins = (line: Uint8Array, boundary: Uint8Array): boolean =>
  line.length >= boundary.length && boundary.every((byte, at) => line[at] === byte);
