/** What is left of a zip archive that is cut off or damaged: its files by their own headers, as far as they go. */
import type { InputFile } from '../format';

/** In bytes: no file is unpacked further. */
const most = 64 * 2 ** 20;
const headerSize = 30;
const localHeader = 0x04034b50;
/** What can follow a file: another file, the directory, a description of the sizes. */
const signatures = new Set([localHeader, 0x02014b50, 0x08074b50]);

/** A file that was saved; of one that is cut off, whole lines only. */
interface SavedFile extends InputFile {
  isCut: boolean;
}

/** The files whose names are wanted, as far as they can be read. */
export async function salvage(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<SavedFile[]> {
  const saved: SavedFile[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + headerSize < bytes.length; ) {
    if (view.getUint32(at, true) !== localHeader) {
      at++;
      continue;
    }
    const [flags, method] = [view.getUint16(at + 6, true), view.getUint16(at + 8, true)];
    const nameEnd = at + headerSize + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + headerSize, nameEnd));
    const end = nextSignature(view, start);
    const isEncrypted = (flags & 1) !== 0;
    if (isWanted(name) && !isEncrypted && (method === 0 || method === 8)) {
      const packed = bytes.subarray(start, end);
      const file = method === 8 ? await inflated(packed) : { bytes: packed, isCut: end >= bytes.length };
      saved.push({ name, ...file, bytes: file.isCut ? wholeLines(file.bytes) : file.bytes });
    }
    at = Math.max(end, at + headerSize);
  }
  return saved;
}

function nextSignature(view: DataView, from: number): number {
  for (let at = from; at + 4 <= view.byteLength; at++)
    if (view.getUint8(at) === 0x50 && signatures.has(view.getUint32(at, true))) return at;
  return view.byteLength;
}

/** What comes out before the data ends or makes no sense. */
async function inflated(packed: Uint8Array): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done && length < most; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
    }
    isCut = length >= most;
  } catch {
    isCut = true;
  }
  await reader.cancel().catch(() => {});
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, isCut };
}

/** The last line of what is cut off may be half of one. */
const wholeLines = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
