import type { FileContents, LargeFile, ReadOptions } from '../formats/format';
import { readFiles } from '../formats/readFiles';
import type { ImportSource } from './protocol';

/**
 * What is in the files that the user gave. Messages are looked through for the user's offers.
 * @param more what else is to be known while mails are read, as their texts are not kept
 */
export function contentsOf(
  { files, options }: ImportSource,
  more: Pick<ReadOptions, 'known' | 'offers' | 'onProgress'> = {},
): Promise<FileContents> {
  // What is marked as private comes in only where the user says so.
  return readFiles(files.map(slicedFile), { withoutPrivate: true, texts: true, ...options, ...more });
}

/** A file of the page: the browser reads of it what is asked for. */
const slicedFile = (file: File): LargeFile => ({
  name: file.name,
  size: file.size,
  slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});
