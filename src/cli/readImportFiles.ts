/** Files to import, for verbs of the command line. */
import { type FileHandle, open } from 'node:fs/promises';
import type { FileContents, LargeFile, ReadOptions } from '../formats/format';
import { WrongFile } from '../formats/problems';
import { readFiles } from '../formats/readFiles';
import { WrongInput } from './verb';

/**
 * What is in files that can be imported.
 * @throws WrongInput with the file, the line where there is one, and what is wrong
 */
export async function readImportFiles(names: readonly string[], options: ReadOptions): Promise<FileContents> {
  const files = await openAll(names);
  try {
    return await readFiles(
      files.map(({ file }) => file),
      options,
    );
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error;
    const { file, line, message } = error;
    throw new WrongInput(`${file ?? names.join(', ')}${line ? `, line ${line}` : ''}: ${message}`);
  } finally {
    for (const { handle } of files) await handle.close();
  }
}

interface OpenFile {
  file: LargeFile;
  handle: FileHandle;
}

async function openAll(names: readonly string[]): Promise<OpenFile[]> {
  const all: OpenFile[] = [];
  for (const name of names) {
    try {
      const handle = await open(name);
      all.push({ file: { name, size: (await handle.stat()).size, slice: slicer(handle) }, handle });
      // A folder is opened without a word, and can't be read.
      await handle.read(new Uint8Array(1), 0, 1, 0);
    } catch (error) {
      for (const { handle } of all) await handle.close();
      throw new WrongInput(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
  }
  return all;
}

/** Node reads two gigabytes at once at most, which no caller asks for. */
const slicer =
  (handle: FileHandle): LargeFile['slice'] =>
  async (start, end) => {
    const bytes = new Uint8Array(end - start);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
      if (!bytesRead) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  };
