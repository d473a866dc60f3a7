/**
 * A zip of a folder: what the stores and Firefox's profile take. Written here: no program has to be installed for it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

interface ZipEntry {
  name: Buffer;
  crc: number;
  size: number;
  compressed: Buffer;
  offset: number;
}

/**
 * Zips files of a folder, ordered by name and without times: the same files give the same bytes.
 * @param paths which, below the folder; all without it
 */
export function zip(folder: string, paths = filesIn(folder)): Buffer {
  const chunks: Buffer[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const path of paths.toSorted()) {
    const entry = { ...entryOf(folder, path), offset };
    const header = Buffer.concat([uints(0x04034b50), sharedFields(entry), entry.name]);
    chunks.push(header, entry.compressed);
    offset += header.length + entry.compressed.length;
    entries.push(entry);
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  return Buffer.concat([...chunks, directory, directoryEnd(entries.length, directory.length, offset)]);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)));
}

function entryOf(folder: string, path: string): Omit<ZipEntry, 'offset'> {
  const content = readFileSync(join(folder, path));
  const name = Buffer.from(path.split(sep).join('/'));
  return { name, crc: crc32(content), size: content.length, compressed: deflateRawSync(content, { level: 9 }) };
}

/** The fields that are the same before a file and in the directory: version, UTF-8 names, deflate, 1980-01-01. */
function sharedFields({ crc, compressed, size, name }: ZipEntry): Buffer {
  return Buffer.concat([shorts(20, 0x0800, 8, 0, 0x0021), uints(crc, compressed.length, size), shorts(name.length, 0)]);
}

function directoryEntry(entry: ZipEntry): Buffer {
  const rest = Buffer.concat([shorts(0, 0, 0), uints(0, entry.offset)]);
  return Buffer.concat([uints(0x02014b50), shorts(20), sharedFields(entry), rest, entry.name]);
}

function directoryEnd(count: number, length: number, offset: number): Buffer {
  return Buffer.concat([uints(0x06054b50), shorts(0, 0, count, count), uints(length, offset), shorts(0)]);
}

function shorts(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from([value & 0xff, value >> 8])));
}

function uints(...values: number[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      const four = Buffer.alloc(4);
      four.writeUInt32LE(value >>> 0);
      return four;
    }),
  );
}
