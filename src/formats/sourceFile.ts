/** A file with what looking at it tells, each thing found out once. */

import { findTable } from './csv/table';
import { decodeText } from './encoding';
import type { InputFile, SourceFile } from './format';

/** Makes a file ready to be recognised and read. */
export function sourceFile({ name, bytes }: InputFile, archive?: string, encoding?: string): SourceFile {
  const decoded = once(() => decodeText(bytes, encoding));
  const table = once(() => findTable(decoded().text));
  return {
    name,
    bytes,
    archive,
    get text() {
      return decoded().text;
    },
    get encoding() {
      return decoded().encoding;
    },
    get oddLines() {
      return decoded().oddLines;
    },
    get table() {
      return table();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
