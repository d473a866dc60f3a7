import { describe, expect, test } from 'vitest';
import { eachGoodRow, eachRow, type Row } from './rows';

function rowsOf(text: string, { keepGood = false, parts = [text] }: { keepGood?: boolean; parts?: string[] } = {}) {
  const rows: Row[] = [];
  const open: number[] = [];
  const take = (row: Row) => rows.push(row);
  if (keepGood) eachGoodRow(text, ',', take, (line) => open.push(line));
  else eachRow(parts, ',', take, (line) => open.push(line));
  return {
    rows: rows.filter(({ cells }) => cells.join('')).map(({ line, cells }) => `${line}: ${cells.join('|')}`),
    open,
  };
}

describe('rows with their lines', () => {
  test.each<[string, string, string[]]>([
    ['plain', 'a,b\nc,d', ['1: a|b', '2: c|d']],
    ['an empty line counts', 'a\n\nb\n', ['1: a', '3: b']],
    ['a line break in a cell', 'a,"b\nc"\nd,e', ['1: a|b\nc', '3: d|e']],
    ['doubled quotes', '"a ""b""",c', ['1: a "b"|c']],
    ['a quote inside a plain cell', 'a "b" c,d', ['1: a "b" c|d']],
    ['quotes inside a quoted cell that closes on its line', '"a "b" c",d\ne,f', ['1: a "b" c|d', '2: e|f']],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual({ rows, open: [] });
    expect(rowsOf(text, { keepGood: true })).toEqual({ rows, open: [] });
    // Cut anywhere, it is the same.
    expect(rowsOf(text, { parts: [...text] })).toEqual({ rows, open: [] });
  });

  test.each<[string, string, number[], string[]]>([
    ['never closed', 'a,b\n"c,d\ne,f', [2], ['1: a|b', '3: e|f']],
    ['closed in the middle of a later cell', 'a,b\n"c,d\ne,"f"\ng,h', [2], ['1: a|b', '3: e|f', '4: g|h']],
    ['in the second line of a row', 'a,"b\nc","d\ne,f', [2], ['2: c|"d', '3: e|f']],
    ['in each line', '"a\n"b\nc', [1], ['3: c']],
  ])('a quote that opens: %s', (_, text, [line], left) => {
    expect(rowsOf(text).open[0]).toBe(line);
    expect(rowsOf(text, { keepGood: true }).rows.at(-1)).toBe(left.at(-1));
  });

  test('a large text of open quotes is read in one go', () => {
    const text = 'x,"a\n'.repeat(200_000);
    expect(rowsOf(text, { keepGood: true }).open.length).toBeGreaterThan(100_000);
  });
});
