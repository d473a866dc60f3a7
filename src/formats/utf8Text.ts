/** Text of formats that know one encoding only. */
import { WrongFile } from './problems';

/**
 * The text of a file in UTF-8, without a byte order mark.
 * @throws WrongFile for other encodings, since their letters would be taken for others
 */
export function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongFile('notUtf8');
  }
}
