/** A property of a card: its name, its parameters and its value, of all versions alike. */
import { quotedPrintableBytes, quotedPrintableCharset, textOfBytes } from './quotedPrintable';

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
  return { name, params: byName, value: textOfBytes(bytes, byName.get('charset') ?? charset) };
}

/** The encoding of quoted-printable values that name none, by all lines of a file. */
export function charsetOf(lines: readonly { text: string }[]): string {
  const quoted = lines.filter(({ text }) => /^[^:]*QUOTED-PRINTABLE/i.test(text.slice(0, 100))).slice(0, 5000);
  return quotedPrintableCharset(quoted.map(({ text }) => text.slice(valueStart(text) + 1)));
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
