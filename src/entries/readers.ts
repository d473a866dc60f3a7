/** The build makes one bundle a site from this and that site's readers. */
import { createPageReader } from '../content/pageReader';
import { sharedWorld } from '../content/sharedWorld';
import type { Reader } from '../readers/reader';

export function startReaders(readers: readonly Reader[]): void {
  sharedWorld.pageReader ??= createPageReader(readers);
}
