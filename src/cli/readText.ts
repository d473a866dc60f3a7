/** The text of a file that a verb is given. */
import { readFile } from 'node:fs/promises';
import { WrongFile } from '../formats/problems';
import { utf8Text } from '../formats/utf8Text';
import { WrongInput } from './verb';

/**
 * A file's text.
 * @throws WrongInput when it can't be read or is in another encoding than UTF-8
 */
export async function readText(file: string): Promise<string> {
  try {
    return utf8Text(await readFile(file));
  } catch (error) {
    const why =
      error instanceof WrongFile ? error.message : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
    throw new WrongInput(`${file} ${why}`);
  }
}
