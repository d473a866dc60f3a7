/** Quoted-printable, in which version 2.1 writes values: "=C4=85"; few files name the encoding of its bytes. */
import { decodedAs, isUtf8, singleByteEncoding } from '../encoding';

/** The encoding of values that name none: the code page of the machine that wrote them, found by all of them. */
export function quotedPrintableCharset(values: readonly string[]): string {
  const parts = values.map(quotedPrintableBytes);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length + 1;
  }
  return isUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes);
}

/** The bytes of a value as quoted-printable writes them: "=C4=85". */
export function quotedPrintableBytes(value: string): Uint8Array {
  const text = value.replace(/=\s*$/, '');
  // Letters that should have been encoded and were not are taken as UTF-8.
  const bytes = new TextEncoder().encode(text);
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code =
      bytes[at] === 0x3d ? Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16) : -1;
    if (code >= 0) at += 2;
    decoded[length++] = code >= 0 ? code : (bytes[at] as number);
  }
  return decoded.subarray(0, length);
}

/** The text that quoted-printable bytes stand for; UTF-8 where the encoding is none that is known. */
export function textOfBytes(bytes: Uint8Array, charset: string): string {
  try {
    return decodedAs(bytes, charset.toLowerCase()).replace(/\r\n?/g, '\n');
  } catch {
    return decodedAs(bytes, 'utf-8');
  }
}
