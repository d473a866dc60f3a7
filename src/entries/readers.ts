/** The build makes one bundle a site from this and that site's readers. */
import { reading } from '../content/reading';
import type { Reader } from '../readers/reader';

export function start(readers: readonly Reader[]): void {
  globalThis.knownForReading ??= reading(readers);
}
