/** The build makes one bundle a site from this and that site's readers. */
import { reading } from '../content/reading';
import { world } from '../content/world';
import type { Reader } from '../readers/reader';

export function start(readers: readonly Reader[]): void {
  world.reading ??= reading(readers);
}
