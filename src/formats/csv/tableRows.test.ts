import { expect, test } from 'vitest';
import { sourceFile } from '../sourceFile';
import type { Table } from './findTable';
import { eachTableRowInPieces } from './tableRows';

test('rows are given while the file is read: at most a megabyte of it waits', async () => {
  const row = `Ewa Lis,${'x'.repeat(90)}\n`;
  const piece = new TextEncoder().encode(row.repeat(600));
  let given = 0;
  let waiting = 0;
  const pieces = async function* () {
    // The last time counts: before, all was looked at for its encoding.
    waiting = 0;
    yield new TextEncoder().encode('Name,Note\n');
    for (let read = 0; read < 300; read++) {
      waiting = Math.max(waiting, read * piece.length - given * row.length);
      yield piece;
    }
  };
  const bytes = new TextEncoder().encode(`Name,Note\n${row}`);
  const size = 300 * piece.length;
  const file = await sourceFile({ name: 'people.csv', bytes, size, pieces }).inKnownEncoding();
  const skipped = await eachTableRowInPieces(file, file.table as Table, () => given++);
  expect([given, skipped]).toEqual([300 * 600, []]);
  expect(size).toBeGreaterThan(10 * 2 ** 20);
  expect(waiting).toBeLessThan(2 ** 20);
});
