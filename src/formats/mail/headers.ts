/** The headers of a message. */
import { addressParser, decodeWords } from 'postal-mime';
import { decodedText, encodingOf } from '../encoding';

/** In bytes: headers of a real message are some kilobytes. */
const mostOfHeaders = 128 * 1024;
/** Addresses: nobody writes to more by hand. */
const mostAddresses = 1000;

/** A person as a header names them; the address in lower case, the name as it is written. */
export interface MailPerson {
  address: string;
  name: string;
}

/** The headers at the beginning of a message, unfolded; asked for by their names in lower case. */
export class MailHeaders {
  private readonly values = new Map<string, string[]>();

  constructor(bytes: Uint8Array) {
    const part = bytes.subarray(0, Math.min(headerEnd(bytes), mostOfHeaders));
    // Without a name for it, letters are in whatever encoding the sender's machine had.
    const text = decodedText(part, encodingOf(part)).replace(/\n[ \t]+/g, ' ');
    for (const line of text.split('\n')) {
      const colon = line.indexOf(':');
      if (colon <= 0) continue;
      const name = line.slice(0, colon).trim().toLowerCase();
      const known = this.values.get(name);
      const value = line.slice(colon + 1).trim();
      if (known) known.push(value);
      else this.values.set(name, [value]);
    }
  }

  /** The first header of that name, as it is written. */
  first = (name: string): string => this.values.get(name)?.[0] ?? '';

  has = (name: string): boolean => this.values.has(name);

  /** Its text, with words of other encodings decoded. */
  text = (name: string): string => decodeWords(this.first(name));

  /** The people of all headers of that name. */
  people = (name: string): MailPerson[] => (this.values.get(name) ?? []).flatMap(peopleIn);
}

function peopleIn(value: string): MailPerson[] {
  return addressParser(value.slice(0, mostOfHeaders), { flatten: true })
    .slice(0, mostAddresses)
    .flatMap(({ name, address = '' }) => {
      const plain = address
        .trim()
        .replace(/^['"<]+|['">]+$/g, '')
        .toLowerCase();
      return /^[^\s@]+@[^\s@]+$/.test(plain) ? [{ address: plain, name: name?.trim() ?? '' }] : [];
    });
}

/** The place of the empty line below the headers. */
function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 1;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 1;
  }
  return bytes.length;
}
