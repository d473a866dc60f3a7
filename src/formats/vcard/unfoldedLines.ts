/** The lines of a vCard file, unfolded: as bytes first, since a fold may cut through the bytes of a letter. */
import { decodedText, type Encoding, encodingOf } from '../encoding';
import type { ReadOptions, SourceFile } from '../format';

/** A line as the standard means it, with the line of the file on which it begins. */
export interface CardLine {
  text: string;
  line: number;
  /** In another encoding than the rest of the file. */
  isOdd: boolean;
}

/** Pictures and sounds are of no use here, and make most of a file. */
const media = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;
const quotedPrintable = /^[^:]*QUOTED-PRINTABLE/i;
const [space, tab, newline, equals] = [0x20, 0x09, 0x0a, 0x3d];

/** The lines of a file, without pictures. */
export function unfoldedLines(file: SourceFile, { encoding }: ReadOptions): CardLine[] {
  const isUtf16 = file.encoding.name.startsWith('utf-16');
  const { unfolded, lines } = unfold(isUtf16 ? new TextEncoder().encode(file.text()) : file.bytes);
  const found: Encoding = encoding && !isUtf16 ? { name: encoding, oddLines: new Set() } : encodingOf(unfolded);
  const { oddLines } = found;
  return decodedText(unfolded, found)
    .split('\n')
    .map((part, at) => ({ text: part, line: lines[at] ?? 0, isOdd: oddLines.has(at + 1) }));
}

/** Joins folded lines; tells for each that is left where it begins. */
function unfold(bytes: Uint8Array): { unfolded: Uint8Array; lines: number[] } {
  const unfolded = new Uint8Array(bytes.length + 1);
  const lines: number[] = [];
  let length = 0;
  let line = 0;
  let begin = { isMedia: false, isQuoted: false };
  for (let start = 0; start < bytes.length; ) {
    line++;
    const { end, next } = lineAt(bytes, start);
    const isFolded = bytes[start] === space || bytes[start] === tab;
    const isSoft = begin.isQuoted && unfolded[length - 1] === equals;
    if (lines.length && isSoft) {
      length--;
      length += copy(bytes, start, end, unfolded, length);
    } else if (lines.length && isFolded) {
      if (!begin.isMedia) length += copy(bytes, start + 1, end, unfolded, length);
    } else {
      if (lines.length) unfolded[length++] = newline;
      lines.push(line);
      const head = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 100)));
      begin = { isMedia: media.test(head), isQuoted: quotedPrintable.test(head) };
      if (!begin.isMedia) length += copy(bytes, start, end, unfolded, length);
    }
    start = next;
  }
  return { unfolded: unfolded.subarray(0, length), lines };
}

/** Where a line ends, and the next begins: after CRLF, LF, or CR alone. */
function lineAt(bytes: Uint8Array, start: number): { end: number; next: number } {
  let end = start;
  while (end < bytes.length && bytes[end] !== newline && bytes[end] !== 0x0d) end++;
  return { end, next: end + (bytes[end] === 0x0d && bytes[end + 1] === newline ? 2 : 1) };
}

function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  to.set(from.subarray(start, end), at);
  return end - start;
}
