/** The diagram of the architecture is what the imports say, and the README's table has every room. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, isTest, readSources } from '../../scripts/lib/check/sources';
import { projectRoot } from '../../scripts/lib/projectRoot';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const inSource = readdirSync(join(projectRoot, 'src'), { withFileTypes: true });
const rooms = inSource.filter((item) => item.isDirectory()).map(({ name }) => name);

/** Which rooms the code of a room imports, types aside. */
const importedRooms = new Map(rooms.map((room) => [room, new Set<string>()]));
for (const file of readSources('src')) {
  if (isTest(file)) continue;
  const room = roomOf(file.path)!;
  for (const { specifier, onlyTypes } of importsOf(file.text)) {
    const other = specifier.startsWith('.') && roomOf(posix.join(posix.dirname(file.path), specifier));
    if (other && other !== room && !onlyTypes) importedRooms.get(room)?.add(other);
  }
}

function roomOf(path: string): string | undefined {
  const [top, room] = path.split('/');
  return top === 'src' ? room : undefined;
}

/** Whether a room reaches another by way of a third. */
const isRoundabout = (from: string, to: string): boolean =>
  [...importedRooms.get(from)!].some(
    (next) => next !== to && (importedRooms.get(next)?.has(to) || isRoundabout(next, to)),
  );

test('the diagram has the lines that the imports draw, those left out that follow from others', () => {
  const lines = [...importedRooms].flatMap(([from, all]) =>
    [...all].filter((to) => !isRoundabout(from, to)).map((to) => `${from} --> ${to}`),
  );
  const drawn = [...read('docs/architecture.md').matchAll(/^ {2}(\w+ --> \w+)$/gm)].map(([, line]) => line);
  expect(drawn.toSorted()).toEqual(lines.toSorted());
});

/** The rooms of the README's table, from the roof down. */
const rows = [...read('README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room!);

test('the README says what every room holds', () => {
  expect(rows.toSorted()).toEqual(rooms.toSorted());
});

test('from the roof down: each room imports from those below it', () => {
  const upwards = rows.flatMap((room, i) =>
    [...importedRooms.get(room)!].filter((other) => rows.indexOf(other) < i).map((other) => `${room} --> ${other}`),
  );
  expect(upwards).toEqual([]);
});
