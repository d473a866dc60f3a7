/** Lets the unpacker read an archive piece by piece: the archive of a mailbox has gigabytes. */
import { Reader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { LargeFile } from '../format';

/** An archive as the unpacker asks for it: of the file no more is in memory than that. */
export class SliceReader extends Reader<LargeFile> {
  constructor(private readonly file: LargeFile) {
    super(file);
    this.size = file.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.file.slice(index, Math.min(index + length, this.file.size)) as Promise<Uint8Array<ArrayBuffer>>;
  }
}
