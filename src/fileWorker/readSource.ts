import type { FileContents, LargeFile } from '../formats/format';
import { readFiles } from '../formats/readFiles';
import type { Database } from '../store/database';
import { listOffers } from '../store/queries/listOffers';
import type { ImportSource } from './protocol';

/**
 * What is in the files that the user gave. Messages are looked through for the user's offers; of mails, whose texts are
 * not kept, while they are read.
 */
export async function contentsOf(
  db: Database,
  { files, options }: ImportSource,
  onProgress?: (share: number) => void,
): Promise<FileContents> {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  return readFiles(files.map(slicedFile), {
    ...{ withoutPrivate: true, texts: true, ...options },
    offers: await listOffers(db),
    known: await knownAddresses(db),
    onProgress(bytes) {
      read += bytes;
      onProgress?.(Math.min(1, read / Math.max(all, 1)));
    },
  });
}

/** The addresses of everybody who is here. */
async function knownAddresses(db: Database): Promise<Set<string>> {
  const keys = await db.contacts.where('keys').startsWith(mailKey).keys();
  return new Set(keys.map((key) => String(key).slice(mailKey.length)));
}

const mailKey = 'mail:';

/** A file of the page: the browser reads of it what is asked for. */
const slicedFile = (file: File): LargeFile => ({
  name: file.name,
  size: file.size,
  slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});
