/** A file in an archive, piece by piece while it is unpacked. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { headSize } from '../sourceFile';

/**
 * All bytes of an entry. Whoever stops early ends the unpacking.
 * @param onProgress told how much of the archive is read, in packed bytes
 */
export async function* entryPieces(entry: FileEntry, onProgress?: (read: number) => void): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const failed: unknown[] = [];
  const unpacking = entry.getData(writable).catch((error: unknown) => failed.push(error));
  const reader = readable.getReader();
  const share = entry.compressedSize / Math.max(entry.uncompressedSize, 1);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      onProgress?.(next.value.length * share);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await unpacking;
  }
  if (failed.length) throw failed[0];
}

/** Enough of an entry to know it by. */
export async function beginningOf(entry: FileEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(headSize, entry.uncompressedSize));
  let length = 0;
  for await (const piece of entryPieces(entry)) {
    bytes.set(piece.subarray(0, bytes.length - length), length);
    length = Math.min(bytes.length, length + piece.length);
    if (length === bytes.length) break;
  }
  return bytes.subarray(0, length);
}
