/** The lines of an iCalendar file, put together again where they were folded. */

/** One line as RFC 5545 means it, and where it begins in the file, as an editor counts. */
export interface ContentLine {
  line: number;
  text: string;
}

const LF = 0x0a;
const CR = 0x0d;
const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09;

/**
 * Every line that isn't empty. Unfolding comes before decoding, since programs fold in the middle of a letter. Text
 * that isn't UTF-8 is taken for the code page of Windows, unless most of the file is UTF-8 and a line is broken.
 */
export function contentLines(file: Uint8Array): ContentLine[] {
  const bytes = asUtf8(file);
  const unfolded = new Uint8Array(bytes.length + 1);
  const numbers: number[] = [];
  let size = 0;
  let line = 0;
  for (let at = 0; at < bytes.length; line++) {
    const end = lineEnd(bytes, at);
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
  const texts = decoded(unfolded.subarray(0, size));
  return numbers.map((number, i) => ({ line: number, text: (texts[i] ?? '').replace(/^\uFEFF/, '') }));
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** Some programs save in UTF-16, which its byte order mark tells. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const name = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return name ? new TextEncoder().encode(new TextDecoder(name).decode(bytes)) : bytes;
}

function decoded(bytes: Uint8Array): string[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  } catch {
    return decodedByLine(bytes);
  }
}

function decodedByLine(bytes: Uint8Array): string[] {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let utf8 = 0;
  let other = 0;
  const lines = linesOf(bytes).map((line) => {
    try {
      const text = strict.decode(line);
      if (text.length < line.length) utf8++;
      return text;
    } catch {
      other++;
      return line;
    }
  });
  const loose = new TextDecoder(utf8 > other ? 'utf-8' : 'windows-1250');
  return lines.map((line) => (typeof line === 'string' ? line : loose.decode(line)));
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  lines.push(bytes.subarray(from));
  return lines;
}
