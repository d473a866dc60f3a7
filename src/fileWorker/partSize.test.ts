import { expect, test } from 'vitest';
import { PartSizer } from './partSize';

test.each<[string, (number | undefined)[], number, number]>([
  ['large where nobody saves', [7, 8, 9], 0, 1000],
  ['large where a part brought nothing', [7, undefined, 8], 0, 1000],
  ['small once an entry of somebody else lies between', [7, 9], 0, 100],
  ['small still a while later', [7, 9, 10], 4999, 100],
  ['large again when nothing followed', [7, 9, 10], 5000, 1000],
])('parts are %s', (_, entries, later, records) => {
  const partSizer = new PartSizer();
  for (const entry of entries) partSizer.notePart(entry, 1000);
  expect(partSizer.nextPart(1000 + later).records).toBe(records);
});
