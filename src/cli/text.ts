/** The text of a file that a verb is given. */
import { readFile } from 'node:fs/promises';
import { WrongInput } from './verb';

/** A file's text; one of another encoding is refused, as its letters would be taken for others. */
export async function readText(file: string): Promise<string> {
  try {
    // The decoder leaves a byte order mark out.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const why =
      error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
    throw new WrongInput(`${file} ${why}`);
  }
}
