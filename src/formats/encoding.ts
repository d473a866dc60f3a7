/**
 * Text out of bytes whose encoding nobody names: found by looking at them. Libraries that guess are wrong on short
 * Polish texts, and TextDecoder knows all encodings that matter here.
 */

/** A decoded text; lines end with `\n`, a byte order mark is gone. */
export interface DecodedText {
  text: string;
  encoding: string;
  /** Lines, counted from 1, that are in another encoding than the rest: their letters may be wrong. */
  oddLines: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** Decodes bytes in the encoding named, or in the one they seem to be in. */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const named = encoding ?? encodingByMark(bytes);
  if (named) return plain(bytes, named);
  try {
    return {
      text: evenLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
      encoding: 'utf-8',
      oddLines: none,
    };
  } catch {
    return notUtf8(bytes);
  }
}

const plain = (bytes: Uint8Array, encoding: string): DecodedText => ({
  text: evenLines(new TextDecoder(encoding).decode(bytes)),
  encoding,
  oddLines: none,
});

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

/** A file of another encoding, or one of UTF-8 into which lines of another were pasted. */
function notUtf8(bytes: Uint8Array): DecodedText {
  const { good, badLines } = countSequences(bytes);
  const other = singleByteEncoding(bytes);
  if (good === 0 || badLines.size > good) return plain(bytes, other);
  const lines: string[] = [];
  const utf8 = new TextDecoder('utf-8');
  const single = new TextDecoder(other);
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
    lines.push((badLines.has(line) ? single : utf8).decode(bytes.subarray(start, end)));
    start = end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
  }
  return { text: lines.join('\n'), encoding: 'utf-8', oddLines: badLines };
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

/** The letters ą ś ź Ą Ś Ź, by which windows-1250 and ISO-8859-2 differ: ą ś ź are ¹ œ Ÿ in windows-1252. */
const polishWindows = new Set([0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f]);
const polishIso = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);
/** ł ż ć ę ń ó and their capitals: the same place in both, and in windows-1252 ³ ¿ æ ê ñ ó. */
const polishCommon = new Set([0xb3, 0xbf, 0xe6, 0xea, 0xf1, 0xa3, 0xaf, 0xc6, 0xca, 0xd1]);
/** Letters of Western Europe that Polish has none of: ä ö ü ß é è à â î ç ñ å ø and their capitals. */
const western = new Set([
  0xe4, 0xf6, 0xfc, 0xdf, 0xe9, 0xe8, 0xe0, 0xe2, 0xee, 0xe7, 0xe5, 0xf8, 0xc4, 0xd6, 0xdc, 0xc9, 0xc8, 0xc0, 0xe1,
  0xed, 0xfa, 0xec, 0xf2, 0xf9, 0xf4, 0xfb, 0xeb, 0xef, 0xc1, 0xcd, 0xda, 0xd8, 0xc5, 0xf5, 0xe3,
]);

/** Which encoding of a byte a letter fits: a byte beside a letter speaks for those that have a letter there. */
export function singleByteEncoding(bytes: Uint8Array): string {
  const score = { windows: 0, iso: 0, common: 0, western: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || !isBesideLetter(bytes, at)) continue;
    if (polishWindows.has(byte)) score.windows++;
    if (polishIso.has(byte)) score.iso++;
    if (polishCommon.has(byte)) score.common++;
    if (western.has(byte)) score.western++;
  }
  if (score.iso > score.windows && score.iso + score.common >= score.western) return 'iso-8859-2';
  return score.windows + score.common >= Math.max(1, score.western) ? 'windows-1250' : 'windows-1252';
}

function isBesideLetter(bytes: Uint8Array, at: number): boolean {
  return isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]);
}

const isLetter = (byte = 0): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
