/** A file with what looking at it tells, each thing found out once. */
import { findTable, type Table } from './csv/findTable';
import { decodedParts, decodedPieces, decodedText, type Encoding, encodingOf, encodingOfPieces } from './encoding';
import type { InputFile, LargeFile, ReadOptions, SourceFile } from './format';
import { WrongFile } from './problems';

/** In bytes: enough to know a file by. */
export const headSize = 128 * 1024;
/** In bytes: what is read of a large file at once. */
const pieceSize = 2 * 2 ** 20;

/** A file of which `bytes` are the beginning, and `pieces` give all. */
export interface StreamedFile extends InputFile {
  /** Of the whole, in bytes. */
  size?: number;
  pieces?(onProgress?: ReadOptions['onProgress']): AsyncIterable<Uint8Array>;
  /** Found by looking at all bytes. */
  encoding?: Encoding;
}

type SourceOptions = Pick<ReadOptions, 'encoding' | 'onProgress'>;

/** Makes a file ready to be recognised and read. */
export function sourceFile(file: StreamedFile, archive?: string, options: SourceOptions = {}): SourceFile {
  const { name, bytes, size = bytes.length } = file;
  const { encoding: chosen, onProgress } = options;
  const encoding = once(() => (chosen ? inAll(chosen) : (file.encoding ?? encodingOf(bytes))));
  const head = once(() => decodedText(bytes.subarray(0, headSize), { ...encoding(), oddLines: new Set() }));
  const table = once((): Table | null => findTable(head(), size > headSize));
  const isBeginning = file.pieces !== undefined;
  const parts = () => decodedParts(bytes, encoding());
  const pieces = () => file.pieces?.(onProgress) ?? piecesOf(largeFile({ name, bytes }));
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
    parts,
    isBeginning,
    pieces,
    textPieces: () => (isBeginning ? decodedPieces(pieces(), encoding().name) : partsOf(parts())),
    text: () => decodedText(bytes, encoding()),
    async inKnownEncoding(named) {
      if (!file.pieces || file.encoding) return this;
      const found = named ? inAll(named) : await encodingOfPieces(bytes, file.pieces());
      return sourceFile(found ? { ...file, encoding: found } : await wholeFile(file, onProgress), archive, options);
    },
  };
}

const inAll = (encoding: string): Encoding => ({ name: encoding, oddLines: new Set() });

/** In bytes: more than any list of people has, and less than what memory can't hold. */
const mostInMemory = 1024 * 2 ** 20;

/**
 * The file with all of its bytes in memory.
 * @throws WrongFile where they are too many
 */
export async function wholeFile(file: StreamedFile, onProgress?: ReadOptions['onProgress']): Promise<InputFile> {
  const { name, size = file.bytes.length } = file;
  if (!file.pieces) return file;
  if (size > mostInMemory) throw new WrongFile('hugeFile', { megabytes: Math.ceil(size / 2 ** 20) }, { file: name });
  const bytes = new Uint8Array(size);
  let length = 0;
  for await (const piece of file.pieces(onProgress)) {
    bytes.set(piece, length);
    length += piece.length;
  }
  return { name, bytes: bytes.subarray(0, length) };
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

/** All bytes of a file, piece by piece, of each of which is told how long it is. */
export async function* piecesOf(
  { size, slice }: LargeFile,
  onProgress?: ReadOptions['onProgress'],
): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < size; start += pieceSize) {
    const piece = await slice(start, Math.min(start + pieceSize, size));
    onProgress?.(piece.length);
    yield piece;
  }
}

async function* partsOf(parts: Iterable<string>): AsyncGenerator<string> {
  yield* parts;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
