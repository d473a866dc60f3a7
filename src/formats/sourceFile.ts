/** A file with what looking at it tells, each thing found out once. */

import { findTable, type Table } from './csv/table';
import { type DecodedText, decodeText } from './encoding';
import type { InputFile, SourceFile } from './format';

/** Makes a file ready to be recognised and read. */
export function sourceFile({ name, bytes }: InputFile, archive?: string, encoding?: string): SourceFile {
  let decoded: DecodedText | undefined;
  let table: Table | null | undefined;
  const text = () => {
    decoded ??= decodeText(bytes, encoding);
    return decoded;
  };
  return {
    name,
    bytes,
    archive,
    get text() {
      return text().text;
    },
    get encoding() {
      return text().encoding;
    },
    get oddLines() {
      return text().oddLines;
    },
    get table() {
      if (table === undefined) table = findTable(text().text);
      return table;
    },
    release() {
      decoded = undefined;
    },
  };
}
