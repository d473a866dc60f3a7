/** The lines of an iCalendar file, put together again where they were folded. */

import { decodedAs, decodedText, encodingOf } from '../../encoding';

/** One line as RFC 5545 means it, and where it begins in the file, as an editor counts. */
export interface ContentLine {
  line: number;
  text: string;
}

const LF = 0x0a;
const CR = 0x0d;
const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09;

/** Every line that isn't empty. Unfolding comes before decoding, since programs fold in the middle of a letter. */
export function contentLines(file: Uint8Array, encoding?: string): ContentLine[] {
  const bytes = asUtf8(file);
  const unfolded = new Uint8Array(bytes.length + 1);
  const numbers: number[] = [];
  let size = 0;
  let line = 0;
  for (let at = 0; at < bytes.length; line++) {
    const end = lineEndAfter(bytes, at);
    const isFolded = numbers.length > 0 && isBlank(bytes[at]);
    if (end > at) {
      if (!isFolded) {
        if (numbers.length) unfolded[size++] = LF;
        numbers.push(line + 1);
      }
      const part = bytes.subarray(isFolded ? at + 1 : at, end);
      unfolded.set(part, size);
      size += part.length;
    }
    at = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  if (!numbers.length) return [];
  const whole = unfolded.subarray(0, size);
  const texts = (encoding ? decodedAs(whole, encoding) : decodedText(whole, encodingOf(whole))).split('\n');
  return numbers.map((number, i) => ({ line: number, text: (texts[i] ?? '').replace(/^\uFEFF/, '') }));
}

function lineEndAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** A file in UTF-16 is brought to an encoding in which the ends of lines can be seen. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes.subarray(0, 2000));
  return encoding.name.startsWith('utf-16') ? new TextEncoder().encode(decodedText(bytes, encoding)) : bytes;
}
