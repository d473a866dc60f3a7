/** The build makes one bundle a site from this and that site's readers. */
import { sharedWorld } from '../content/sharedWorld';
import type { Reader } from '../readers/reader';

export function shareReaders(readers: readonly Reader[]): void {
  sharedWorld.readers ??= readers;
}
