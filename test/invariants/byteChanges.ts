/** What discs, mail programs and people do to files, done at random; and what may come of it. */
import { WrongFile } from '../../src/formats/problems';
import { readFiles } from '../../src/formats/readFiles';
import type { Chance } from './pageMutations';

/** A change of a file's bytes. */
type Change = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array;

const at = (bytes: Uint8Array, chance: Chance) => Math.floor(chance() * bytes.length);
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const oddBytes = [0x00, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3a, 0x3b, 0x3d, 0x5c, 0x80, 0xc3, 0xff];

export const byteChanges: Record<string, Change> = {
  'cut off': (bytes, chance) => bytes.slice(0, at(bytes, chance)),
  'begins late': (bytes, chance) => bytes.slice(at(bytes, chance)),
  'a byte is another': (bytes, chance) => {
    const changed = bytes.slice();
    changed[at(bytes, chance)] = oddBytes[Math.floor(chance() * oddBytes.length)]!;
    return changed;
  },
  'a part is gone': (bytes, chance) => {
    const from = at(bytes, chance);
    return joined(bytes.subarray(0, from), bytes.subarray(from + Math.floor(chance() * 40)));
  },
  'a part comes twice': (bytes, chance) => {
    const [from, to] = [at(bytes, chance), at(bytes, chance)].sort((a, b) => a - b) as [number, number];
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "another file's part is in it": (bytes, chance, others) => {
    const other = others[Math.floor(chance() * others.length)]!;
    const from = at(other, chance);
    const place = at(bytes, chance);
    return joined(bytes.subarray(0, place), other.subarray(from, from + 200), bytes.subarray(place));
  },
  'in UTF-16': (bytes) => joined(new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from(textOf(bytes), 'utf16le'))),
  'line ends of another system': (bytes) => new Uint8Array(Buffer.from(textOf(bytes).replace(/\r?\n/g, '\r'))),
  'long line': (bytes, chance) => {
    const place = at(bytes, chance);
    return joined(bytes.subarray(0, place), new Uint8Array(20_000).fill(0x61), bytes.subarray(place));
  },
};

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** What came of it: people, or a refusal in words. Anything else is a defect, and thrown. */
export async function outcomeOf(file: NamedBytes): Promise<'read' | 'refused'> {
  try {
    const { contacts } = await readFiles([file], {
      me: 'jan@wilk.example',
      keepGood: file.bytes.length % 2 === 0,
      now,
    });
    for (const { name, emails } of contacts)
      if (typeof name !== 'string' || !Array.isArray(emails)) throw new Error('a contact without a name');
    return 'read';
  } catch (error) {
    if (error instanceof WrongFile) return 'refused';
    throw error;
  }
}

const now = new Date('2026-11-24T12:00:00Z');
