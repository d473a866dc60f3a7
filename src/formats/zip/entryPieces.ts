/** A file in an archive, piece by piece while it is unpacked. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { ReadOptions } from '../format';
import { WrongFile } from '../problems';
import { headSize } from '../sourceFile';

/**
 * All bytes of an entry. Whoever stops early ends the unpacking.
 * @param archive the name of the archive
 * @param onProgress told how much of the archive is read, in packed bytes
 * @throws WrongFile when the entry is damaged, or isn't as large as the archive says
 */
export async function* entryPieces(
  entry: FileEntry,
  archive: string,
  onProgress?: ReadOptions['onProgress'],
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let isBroken = false;
  const reader = readable.getReader();
  const unpacking = entry.getData(writable).catch(() => {
    isBroken = true;
    // Whatever was wrong, the unpacker may leave its end of the stream open.
    return reader.cancel().catch(() => undefined);
  });
  const share = entry.compressedSize / Math.max(entry.uncompressedSize, 1);
  let length = 0;
  try {
    for (;;) {
      const next = await reader.read().catch(() => ({ done: true as const, value: undefined }));
      if (next.done) break;
      length += next.value.length;
      if (length > entry.uncompressedSize) throw tooLarge(entry, length, archive);
      onProgress?.(next.value.length * share);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await unpacking;
  }
  if (isBroken || length < entry.uncompressedSize) throw new WrongFile('brokenArchive', {}, { file: archive });
}

/** An archive may say less than it holds. */
function tooLarge({ filename }: FileEntry, length: number, file: string): WrongFile {
  return new WrongFile('tooLarge', { entry: filename, megabytes: Math.ceil(length / 2 ** 20) }, { file });
}

/** Enough of an entry to know it by. */
export async function beginningOf(entry: FileEntry, archive: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(headSize, entry.uncompressedSize));
  let length = 0;
  for await (const piece of entryPieces(entry, archive)) {
    bytes.set(piece.subarray(0, bytes.length - length), length);
    length = Math.min(bytes.length, length + piece.length);
    if (length === bytes.length && length < entry.uncompressedSize) break;
  }
  return bytes.subarray(0, length);
}
