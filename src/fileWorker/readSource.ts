import type { FileContents } from '../formats/format';
import { readFiles } from '../formats/readFiles';
import type { ImportSource } from './protocol';

/** What is in the files that the user gave. */
export async function contentsOf({ files, options }: ImportSource): Promise<FileContents> {
  const inputs = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  // Messages are looked through for the user's offers. What is marked as private comes in only where the user says so.
  return readFiles(inputs, { withoutPrivate: true, texts: true, ...options });
}
