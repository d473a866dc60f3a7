import { describe, expect, test } from 'vitest';
import { borders, crossedBorders } from './borders';

const rooms = {
  entries: { imports: ['ui'] },
  'ui/panel': { imports: ['ui/shared', 'domain/days'], types: ['store'], packages: ['preact'] },
  'ui/popup': { imports: ['ui/shared'] },
  'ui/shared': {},
  store: { imports: ['domain'], packageTypes: ['dexie'] },
  domain: {},
};

/** A file in each of the rooms, one of which imports something. */
const tree = (path: string, text: string) => [
  { path: `src/${path}`, text },
  ...['entries', 'ui/panel', 'ui/popup', 'ui/shared', 'store', 'domain'].map((room) => ({
    path: `src/${room}/other.ts`,
    text: '',
  })),
];

describe('an import', () => {
  test.each([
    ['of its own room', 'store/a.ts', "import { b } from './b';", true],
    ['down an arrow', 'store/a.ts', "import { b } from '../domain/b';", true],
    ['up an arrow', 'domain/a.ts', "import { b } from '../store/b';", false],
    ['up an arrow, of types only', 'domain/a.ts', "import type { B } from '../store/b';", false],
    ['of types where types are allowed', 'ui/panel/a.ts', "import type { B } from '../../store/b';", true],
    ['of more where types are allowed', 'ui/panel/a.ts', "import { b } from '../../store/b';", false],
    ['of one file that is allowed', 'ui/panel/a.ts', "import { b } from '../../domain/days';", true],
    ['of a file beside it', 'ui/panel/a.ts', "import { b } from '../../domain/limits';", false],
    ['of another surface', 'ui/popup/a.ts', "import { b } from '../panel/b';", false],
    ['of a surface by an entry', 'entries/a.ts', "import { b } from '../ui/panel/b';", true],
    ['on demand', 'domain/a.ts', "const b = await import('../store/b');", false],
    ['of a package that is allowed', 'ui/panel/a.tsx', "import { h } from 'preact';", true],
    ['of a part of it', 'ui/panel/a.tsx', "import { useState } from 'preact/hooks';", true],
    ['of a package with a like name', 'ui/panel/a.tsx', "import { h } from 'preact-router';", false],
    ['of a package of which types are allowed', 'store/a.ts', "import type { Table } from 'dexie';", true],
    ['of more of it', 'store/a.ts', "import { Dexie } from 'dexie';", false],
    ['by a test', 'domain/a.test.ts', "import { b } from '../store/b';", true],
  ])('%s', (_, path, text, isFine) => {
    expect(crossedBorders(tree(path, text), rooms, [])).toHaveLength(isFine ? 0 : 1);
  });
});

const up = "import { b } from '../store/b';";
const exception = { file: 'domain/a.ts', imports: 'store/b', why: 'tried here' };

test('an exception lets one import through', () =>
  expect(crossedBorders(tree('domain/a.ts', up), rooms, [exception])).toEqual([]));

test('an exception that nothing needs is named', () =>
  expect(crossedBorders(tree('domain/a.ts', ''), rooms, [exception])).toEqual([
    'nothing needs the exception for src/domain/a.ts, which imports store/b',
  ]));

test('a room without a border is named', () =>
  expect(crossedBorders(tree('attic/a.ts', ''), rooms, [])).toEqual([
    'src/attic/a.ts is in a room without borders: name it in scripts/lib/check/borders.ts',
  ]));

test('a border of a room that is not there is named', () =>
  expect(crossedBorders(tree('store/a.ts', ''), { ...rooms, attic: {} }, [])).toEqual([
    'the border of attic guards a room that does not exist',
  ]));

test('every arrow of the project runs down the list of rooms', () => {
  const names = Object.keys(borders);
  const heightOf = (place: string) => {
    const first = names.findIndex((name) => place === name || place.startsWith(`${name}/`));
    return first >= 0 ? first : names.findIndex((name) => name.startsWith(`${place}/`));
  };
  const upward = names.flatMap((room, height) => {
    const { imports = [], types = [] } = borders[room]!;
    return [...imports, ...types].filter((to) => heightOf(to) <= height).map((to) => `${room} → ${to}`);
  });
  expect(upward).toEqual([]);
});
