/** A file with what looking at it tells, each thing found out once. */
import { findTable, type Table } from './csv/table';
import { decodedParts, decodedText, type Encoding, encodingOf } from './encoding';
import type { InputFile, SourceFile } from './format';

/** In bytes: enough to know a file by. */
const headSize = 128 * 1024;

/** Makes a file ready to be recognised and read. */
export function sourceFile({ name, bytes }: InputFile, archive?: string, chosen?: string): SourceFile {
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
    text: () => decodedText(bytes, encoding()),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
