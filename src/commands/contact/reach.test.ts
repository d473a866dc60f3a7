/** Putting right where somebody is reached, and by what they are recognised. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { Database } from '../../store/database';

const today = '2026-11-24';
let db: Database;
const run = commandRunner(() => db, today);
const does = (name: 'reach' | 'tag', input: object) => run(name, input as never);
const who = { person: { name: 'Anna Nowak', emails: ['anna@a.pl'], linkedin: { slug: 'anna', urn: 'ACoAAA1' } } };
const anna = async () => (await db.contacts.toArray()).find(({ name }) => name === 'Anna Nowak')!;

beforeEach(async () => {
  db = new Database(`reach-${crypto.randomUUID()}`);
  await does('tag', { who, add: ['x'], remove: [] });
});

test.each<[string, object, string[]]>([
  [
    'another address',
    { list: 'emails', add: 'A.Nowak@B.pl' },
    ['urn:ACoAAA1', 'in:anna', 'mail:anna@a.pl', 'mail:a.nowak@b.pl'],
  ],
  ['an address less', { list: 'emails', remove: 'anna@a.pl' }, ['urn:ACoAAA1', 'in:anna']],
  ['the profile less: its number goes with it', { list: 'linkedin', remove: 'anna' }, ['mail:anna@a.pl']],
  [
    'another profile in its place',
    { list: 'linkedin', add: 'https://pl.linkedin.com/in/anna-n/' },
    ['mail:anna@a.pl', 'in:anna-n'],
  ],
  ['the last part of its address', { list: 'linkedin', add: 'anna-n' }, ['mail:anna@a.pl', 'in:anna-n']],
])('%s', async (_, change, keys) => {
  await does('reach', { who: { contact: (await anna()).id }, ...change });
  expect((await anna()).keys).toEqual(keys);
});

test('without any of them a contact stays, and is nobody on a page', async () => {
  const { id } = await anna();
  await does('reach', { who: { contact: id }, list: 'linkedin', remove: 'anna' });
  await does('reach', { who: { contact: id }, list: 'emails', remove: 'anna@a.pl' });
  expect((await anna()).keys).toEqual([expect.stringMatching(/^capture:/)]);
});

test('phones and links', async () => {
  const contact = (await anna()).id;
  await does('reach', { who: { contact }, list: 'phones', add: '601 234 567' });
  await does('reach', { who: { contact }, list: 'links', add: 'narew.example/o-nas' });
  await does('reach', { who: { contact }, list: 'links', add: 'https://b.example' });
  await does('reach', { who: { contact }, list: 'links', remove: 'https://narew.example/o-nas' });
  expect(await anna()).toMatchObject({ phones: ['601 234 567'], links: ['https://b.example'] });
});

test.each<[string, object, string]>([
  ['no address', { list: 'emails', add: 'anna' }, 'notAnAddress'],
  ['no profile', { list: 'linkedin', add: 'me' }, 'notAProfile'],
  ['what would run is no link', { list: 'links', add: 'javascript:alert(1)' }, 'notALink'],
  ['somebody else’s address', { list: 'emails', add: 'jan@a.pl' }, 'heldByOther'],
])('%s is refused', async (_, change, code) => {
  await does('tag', { who: { person: { name: 'Jan Lis', emails: ['jan@a.pl'] } }, add: ['x'], remove: [] });
  const { id, keys } = await anna();
  await expect(does('reach', { who: { contact: id }, ...change })).rejects.toMatchObject({ code });
  expect((await anna()).keys).toEqual(keys);
});
