import { readTable } from '../formats/csv/chosenColumns';
import type { ReadTable } from '../formats/format';
import { sourceFile } from '../formats/sourceFile';
import type { ImportSource } from './protocol';

/** The tables in which no column tells who the people are: the user can say. */
export async function tablesWithoutPeople({ files, options }: ImportSource): Promise<ReadTable[]> {
  const all = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { table } = sourceFile({ name: file.name, bytes }, undefined, options);
      return table ? [readTable(file.name, table, [])] : [];
    }),
  );
  return all.flat();
}
