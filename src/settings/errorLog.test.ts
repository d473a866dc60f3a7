import { expect, test } from 'vitest';
import { errorNote, noteError, readNotedErrors } from './errorLog';

const now = Date.parse('2026-11-24T20:05:31Z');

function failed(stack: string, name = 'DataError') {
  return Object.assign(new Error('Key {name: "Anna Nowak"} is not valid'), { name, stack });
}

test.each([
  [
    'Chromium',
    'DataError: Anna Nowak\n    at put (chrome-extension://abcdef/background.js:1:2345)\n    at chrome-extension://abcdef/background.js:1:99',
  ],
  ['Firefox', 'put@moz-extension://1b-2c/background.js:1:2345\nasync*x@moz-extension://1b-2c/background.js:1:99'],
])('of an error of %s the kind and the place are kept, and no word of what it said', (_, stack) => {
  const note = errorNote('command', failed(stack), now);
  expect(note).toEqual({
    ...{ at: '2026-11-24T20:05', where: 'command', name: 'DataError' },
    places: ['background.js:1:2345', 'background.js:1:99'],
  });
});

test.each([
  ['a name that says more', failed('', 'Anna Nowak')],
  ['no error at all', 'Anna Nowak'],
  ['nothing', undefined],
])('%s leaves no word', (_, error) => {
  expect(JSON.stringify(errorNote('worker', error, now))).not.toContain('Anna');
});

test('the newest twenty stay, and a storage that fails stops nothing', async () => {
  let stored: Record<string, unknown> = {};
  const set = async (all: object) => {
    stored = { ...all };
  };
  const storage = { get: async () => stored, set };
  for (let i = 0; i < 25; i++) await noteError(storage, `page ${i}`, failed(''));
  const noted = await readNotedErrors(storage);
  expect(noted.map(({ where }) => where)).toEqual([...Array(20).keys()].map((i) => `page ${24 - i}`));
  const broken = { get: () => Promise.reject(new Error('full')), set: async () => {} };
  await noteError(broken, 'worker', failed(''));
});
