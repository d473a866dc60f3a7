/** A file with what looking at it tells, each thing found out once. */
import { findTable, type Table } from './csv/findTable';
import { decodedParts, decodedText, type Encoding, encodingOf } from './encoding';
import type { InputFile, LargeFile, SourceFile } from './format';

/** In bytes: enough to know a file by. */
export const headSize = 128 * 1024;
/** In bytes: what is read of a large file at once. */
const pieceSize = 2 * 2 ** 20;

/** A file of which `bytes` are the beginning, and `pieces` give all. */
export interface StreamedFile extends InputFile {
  pieces?(): AsyncIterable<Uint8Array>;
}

/** Makes a file ready to be recognised and read. */
export function sourceFile({ name, bytes, pieces }: StreamedFile, archive?: string, chosen?: string): SourceFile {
  const encoding = once((): Encoding => (chosen ? { name: chosen, oddLines: new Set() } : encodingOf(bytes)));
  const head = once(() => decodedText(bytes.subarray(0, headSize), { ...encoding(), oddLines: new Set() }));
  const table = once((): Table | null => findTable(head(), bytes.length > headSize));
  return {
    name,
    bytes,
    archive,
    get encoding() {
      return encoding();
    },
    get head() {
      return head();
    },
    get table() {
      return table();
    },
    parts: () => decodedParts(bytes, encoding()),
    isBeginning: pieces !== undefined,
    pieces: pieces ?? (() => piecesOf(largeFile({ name, bytes }))),
    text: () => decodedText(bytes, encoding()),
  };
}

/** A file whose bytes are in memory, to be read as others are. */
export const largeFile = (input: InputFile | LargeFile): LargeFile =>
  'slice' in input
    ? input
    : {
        name: input.name,
        size: input.bytes.length,
        slice: async (start, end) => input.bytes.subarray(start, end),
      };

/** All bytes of a file, piece by piece. */
export async function* piecesOf({ size, slice }: LargeFile): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < size; start += pieceSize) yield await slice(start, Math.min(start + pieceSize, size));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
