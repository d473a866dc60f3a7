/**
 * Text out of bytes whose encoding nobody names: found by looking at them. Libraries that guess are wrong on short
 * Polish texts, and TextDecoder knows all encodings that matter here.
 */

/** What encoding bytes are in, and what is to be known of it. */
export interface Encoding {
  name: string;
  /** Lines, counted from 1, that are in another encoding than the rest: their letters may be wrong. */
  oddLines: ReadonlySet<number>;
  /** The encoding of those lines. */
  ofOddLines?: string;
}

const none: ReadonlySet<number> = new Set();
const utf8: Encoding = { name: 'utf-8', oddLines: none };

/** The encoding that bytes seem to be in. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = encodingByMark(bytes);
  if (marked) return { name: marked, oddLines: none };
  if (isUtf8(bytes)) return utf8;
  const { good, badLines } = countSequences(bytes);
  const other = singleByteEncoding(bytes);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // A file of UTF-8 into which lines of another encoding were pasted.
  if (hasMark || (good > 0 && badLines.size <= good)) return { name: 'utf-8', oddLines: badLines, ofOddLines: other };
  return { name: other, oddLines: none };
}

/**
 * The encoding of bytes that come piece by piece, where a mark at their beginning tells it or all of them are UTF-8;
 * undefined where it has to be told by the letters, for which all bytes have to be looked at together.
 */
export async function encodingOfPieces(
  beginning: Uint8Array,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Encoding | undefined> {
  const marked = encodingByMark(beginning);
  if (marked) return { name: marked, oddLines: none };
  const check = new Utf8Check();
  for await (const piece of pieces) if (!check.take(piece)) return undefined;
  return check.end() ? utf8 : undefined;
}

/** In bytes: what is decoded at once. */
const partSize = 4 * 2 ** 20;

/** The text of bytes, part by part: a large file need not be in memory twice. Lines end with `\n`. */
export function* decodedParts(bytes: Uint8Array, { name, oddLines, ofOddLines }: Encoding): Generator<string> {
  if (ofOddLines) {
    yield decodedLines(bytes, oddLines, ofOddLines);
    return;
  }
  const decoder = new PieceDecoder(name);
  for (let start = 0; start < bytes.length; start += partSize)
    yield decoder.take(bytes.subarray(start, start + partSize));
  yield decoder.end();
}

/** The same of bytes that come piece by piece. */
export async function* decodedPieces(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new PieceDecoder(encoding);
  for await (const piece of pieces) yield decoder.take(piece);
  yield decoder.end();
}

/** Decodes bytes piece by piece; letters and line ends may be cut in two. */
class PieceDecoder {
  private readonly decoder: TextDecoder;
  /** The first half of what may be a CRLF. */
  private held = '';

  constructor(private readonly encoding: string) {
    this.decoder = new TextDecoder(encoding);
  }

  take(piece: Uint8Array): string {
    const text = this.held + withSigns(this.decoder.decode(piece, { stream: true }), this.encoding);
    this.held = text.endsWith('\r') ? '\r' : '';
    return evenLines(this.held ? text.slice(0, -1) : text);
  }

  end(): string {
    return evenLines(this.held + withSigns(this.decoder.decode(), this.encoding));
  }
}

/** The text of bytes without a byte order mark; lines end with `\n`. */
export const decodedText = (bytes: Uint8Array, encoding: Encoding): string =>
  [...decodedParts(bytes, encoding)].join('');

/** Whether all of it is well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  const check = new Utf8Check();
  for (let start = 0; start < bytes.length; start += partSize)
    if (!check.take(bytes.subarray(start, start + partSize))) return false;
  return check.end();
}

/** Whether pieces together are well-formed UTF-8, as far as they have come. */
class Utf8Check {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  take = (piece: Uint8Array): boolean => this.isGood(() => this.decoder.decode(piece, { stream: true }));
  end = (): boolean => this.isGood(() => this.decoder.decode());

  private isGood(decode: () => string): boolean {
    try {
      decode();
      return true;
    } catch {
      return false;
    }
  }
}

/** What windows-1252 has at 0x80 to 0x9f; Node gives control characters there. */
const signs1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in an encoding that is known. */
export function decodedAs(bytes: Uint8Array, encoding: string): string {
  return withSigns(new TextDecoder(encoding).decode(bytes), encoding);
}

const withSigns = (text: string, encoding: string): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (sign) => signs1252[sign.charCodeAt(0) - 0x80] as string)
    : text;

/** Files joined by hand mix line ends, and each of them is one line to an editor. */
const evenLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** UTF-16 shows itself by its mark, or by the zero bytes beside Latin letters. UTF-8 with a mark may still be mixed. */
function encodingByMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 2000) & ~1;
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 5 && even < odd / 10) return 'utf-16le';
  if (even > looked / 5 && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** Decodes line by line: most in UTF-8, the odd ones in the other encoding. */
function decodedLines(bytes: Uint8Array, oddLines: ReadonlySet<number>, other: string): string {
  const lines: string[] = [];
  for (let start = 0, line = 1; start <= bytes.length; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
    lines.push(decodedAs(bytes.subarray(start, end), oddLines.has(line) ? other : 'utf-8'));
    start = end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
  }
  return lines.join('\n');
}

/** How many letters are well-formed UTF-8 of several bytes, and the lines that hold bytes that are not. */
function countSequences(bytes: Uint8Array): { good: number; badLines: Set<number> } {
  const badLines = new Set<number>();
  let good = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) line++;
    const length = sequenceLength(bytes, at);
    if (length === 0) badLines.add(line);
    else if (length > 1) good++;
    at += length || 1;
  }
  return { good, badLines };
}

/** The length of the UTF-8 sequence at a place, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** ą ś ź Ą Ś Ź where windows-1250 has them: ą is no letter in the other encodings. */
const windowsOnly = new Set([0xb9, 0xa5, 0x9c, 0x9f, 0x8c, 0x8f]);
/** ą ś ź Ą Ś Ź where ISO-8859-2 has them: no letters in the other encodings, but Ľ. */
const isoOnly = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);
/** ł ż Ł Ż in both: ³ ¿ £ ¯ in windows-1252. */
const polishOnly = new Set([0xb3, 0xbf, 0xa3, 0xaf]);
/** ć ę ń Ć Ę Ń in both: æ ê ñ Æ Ê Ñ in windows-1252. */
const polishOrWestern = new Set([0xe6, 0xea, 0xf1, 0xc6, 0xca, 0xd1]);
/** ń ć ś ź and their capitals, which never stand before a vowel in Polish: ni, ci, si, zi is written. */
const beforeConsonant = new Set([0xf1, 0xd1, 0xe6, 0xc6, 0x9c, 0x8c, 0x9f]);
/** Letters that Polish has none of, mostly of German, French and Spanish: ä ö ü ß é è à â î ç å ø and their kin. */
const western = new Set([
  0xe4, 0xf6, 0xfc, 0xdf, 0xe9, 0xe8, 0xe0, 0xe2, 0xee, 0xe7, 0xe5, 0xf8, 0xc4, 0xd6, 0xdc, 0xc9, 0xc8, 0xc0, 0xe1,
  0xed, 0xfa, 0xec, 0xf2, 0xf9, 0xf4, 0xfb, 0xeb, 0xef, 0xc1, 0xcd, 0xda, 0xd8, 0xc5, 0xf5, 0xe3,
]);
const vowels = new Set([...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)));

/** Which encoding of a byte a letter fits: a byte beside a letter speaks for those that have a letter there. */
export function singleByteEncoding(bytes: Uint8Array): string {
  const score = { windows: 0, iso: 0, polish: 0, either: 0, western: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || !isBesideLetter(bytes, at)) continue;
    if (beforeConsonant.has(byte) && vowels.has(bytes[at + 1] ?? 0)) score.western++;
    else if (windowsOnly.has(byte)) score.windows++;
    else if (isoOnly.has(byte)) score.iso++;
    else if (polishOnly.has(byte)) score.polish++;
    else if (polishOrWestern.has(byte)) score.either++;
    else if (western.has(byte)) score.western++;
  }
  const { windows, iso, polish, either } = score;
  if (iso > windows && iso + polish + either >= score.western) return 'iso-8859-2';
  // One letter that only Polish has outweighs some of a neighbour's names.
  const isPolish = 4 * (windows + polish) + either >= Math.max(1, score.western);
  return isPolish ? 'windows-1250' : 'windows-1252';
}

function isBesideLetter(bytes: Uint8Array, at: number): boolean {
  return isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]);
}

const isLetter = (byte = 0): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
