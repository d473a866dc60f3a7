/** A property of a card: its name, its parameters and its value, of all versions alike. */
import { decodedAs, isUtf8, singleByteEncoding } from '../encoding';

export interface CardProperty {
  name: string;
  /** Lower case names; a bare word of version 2.1 ("CELL") is a type. */
  params: ReadonlyMap<string, string>;
  /** As it is written, with its escapes; quoted-printable is decoded. */
  value: string;
}

/** Takes a line apart; null where it is no property. */
export function propertyIn(text: string, charset: string): CardProperty | null {
  const colon = valueStart(text);
  const [head = '', ...params] = colon < 0 ? [] : (text.slice(0, colon).match(/(?:"[^"]*"|[^;"])+|"/g) ?? []);
  const name = /^(?:[\w-]+\.)?([\w-]+)$/.exec(head.trim())?.[1]?.toUpperCase();
  if (!name) return null;
  const byName = paramsIn(params);
  const value = text.slice(colon + 1);
  const encoding = byName.get('encoding')?.toUpperCase();
  if (encoding !== 'QUOTED-PRINTABLE') return { name, params: byName, value };
  const bytes = quotedPrintableBytes(value);
  return { name, params: byName, value: textOf(bytes, byName.get('charset') ?? charset) };
}

/** The encoding of quoted-printable values that name none: the code page of the machine, found by all of them. */
export function charsetOf(lines: readonly { text: string }[]): string {
  const values = lines.filter(({ text }) => /^[^:]*QUOTED-PRINTABLE/i.test(text.slice(0, 100)));
  const parts = values.slice(0, 5000).map(({ text }) => quotedPrintableBytes(text.slice(valueStart(text) + 1)));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length + 1;
  }
  return isUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes);
}

function paramsIn(params: readonly string[]): Map<string, string> {
  const byName = new Map<string, string>();
  const add = (name: string, value: string) => {
    const known = byName.get(name);
    byName.set(name, known ? `${known},${value}` : value);
  };
  for (const param of params) {
    const [, name, value = ''] = /^([\w-]+)=(.*)$/s.exec(param.trim()) ?? [];
    if (name) add(name.toLowerCase(), value.replace(/^"|"$/g, ''));
    else if (/^(quoted-printable|base64|b|8bit|7bit)$/i.test(param.trim())) add('encoding', param.trim());
    else add('type', param.trim());
  }
  return byName;
}

/** The place of the first colon outside of quotes. */
function valueStart(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  return text.indexOf(':');
}

/** Parts at a sign that is not escaped. */
export function partsOf(text: string, sign: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The text of a value, without its escapes. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

function quotedPrintableBytes(value: string): Uint8Array {
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

function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return decodedAs(bytes, charset.toLowerCase()).replace(/\r\n?/g, '\n');
  } catch {
    return decodedAs(bytes, 'utf-8');
  }
}
