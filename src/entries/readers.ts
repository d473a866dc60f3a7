/** The build makes one bundle a site from this and that site's readers. */
import { sharedWorld } from '../content/sharedWorld';
import type { Reader } from '../readers/reader';

/** Gives the page controller the readers of the document's site. */
export function shareReaders(readers: readonly Reader[]): void {
  sharedWorld.readers ??= readers;
}
