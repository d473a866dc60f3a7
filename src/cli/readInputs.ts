/** Files to import, for verbs of the command line. */
import { readFile } from 'node:fs/promises';
import type { FileContents, InputFile, ReadOptions } from '../formats/format';
import { WrongFile } from '../formats/problems';
import { readFiles } from '../formats/readFiles';
import { WrongInput } from './verb';

/**
 * What is in files that can be imported.
 * @throws WrongInput with the file, the line where there is one, and what is wrong
 */
export async function readInputs(names: readonly string[], options: ReadOptions): Promise<FileContents> {
  const files: InputFile[] = [];
  for (const name of names) files.push({ name, bytes: await bytesOf(name) });
  try {
    return await readFiles(files, options);
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error;
    const { file, line, message } = error;
    throw new WrongInput(`${file ?? names.join(', ')}${line ? `, line ${line}` : ''}: ${message}`);
  }
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new WrongInput(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
