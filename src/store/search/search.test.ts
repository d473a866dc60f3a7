import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';
import type { Contact } from '../../domain/model';
import { Database } from '../database';
import { commit } from '../write/commit';
import { searchContacts } from './search';
import { updateSearchLines } from './searchLines';
import { typoDistance } from './typos';

const setting = { now: 0, today: '2026-11-24' };
let count = 0;

const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };

/** A database with some people, and a way to do commands on it. */
async function book(people: (Partial<Contact> & { name: string })[]) {
  const db = new Database(`search-${++count}`);
  const save = (name: string, input: object) =>
    commit(db, name, { ...setting, now: Date.now() }, (tx) =>
      (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
    );
  const act = async (name: string, input: object) => {
    const written = await save(name, input);
    await updateSearchLines(db);
    return written;
  };
  const contacts = people.map((one, i) => ({ id: `c${i}`, emails: [`p${i}@x.example`], ...lists, ...one }));
  await act('import', { file: { contacts } });
  const names = async (words: string) => (await searchContacts(db, words, 20)).map(({ name }) => name);
  return { db, act, save, names };
}

const people = [
  { name: 'Anna Kowalska', company: 'Budimax', headline: 'Właścicielka', tags: ['śniadanie'] },
  { name: 'Żaneta Wójcik', headline: 'Architekt', looksFor: 'okna na maj' },
  { name: 'Jan Nowak', company: 'Kowalska i Synowie', note: 'Poznany w Łodzi, lubi żagle' },
  { name: 'Piotr Zalewski', headline: 'Windows 11 expert', phones: ['+48 601 234 567'], location: 'Białystok' },
];

test.each([
  ['the beginning of a name', 'ann', ['Anna Kowalska']],
  ['a name before a company of that name', 'kowalska', ['Anna Kowalska', 'Jan Nowak']],
  ['diacritics or none', 'zaneta wojcik', ['Żaneta Wójcik']],
  ['several words in any order', 'budimax anna', ['Anna Kowalska']],
  ['a tag', 'śniadanie', ['Anna Kowalska']],
  ['a note', 'zagle', ['Jan Nowak']],
  ['what they look for', 'okna maj', ['Żaneta Wójcik']],
  ['an address', 'p2@x.example', ['Jan Nowak']],
  ['a phone as it is written', '601 234 567', ['Piotr Zalewski']],
  ['a phone as one number', '601234567', ['Piotr Zalewski']],
  ['a place', 'bialystok', ['Piotr Zalewski']],
  ['two letters swapped', 'kowlaska anna', ['Anna Kowalska']],
  ['a letter missing', 'zalwski', ['Piotr Zalewski']],
  ['a letter too many, the word not finished', 'arrchit', ['Żaneta Wójcik']],
  ['typos in both words', 'pioter zalewksi', ['Piotr Zalewski']],
  ['a firm as one says it', 'w Budimaxie', ['Anna Kowalska']],
  ['a name as one says it', 'od Zalewskiego', ['Piotr Zalewski']],
  ['two words as one says them', 'Anną Kowalską', ['Anna Kowalska']],
  ['a short name as one says it', 'o Żanecie', ['Żaneta Wójcik']],
  ['nobody', 'xyzzy', []],
  ['only spaces', '  ', []],
])('%s', async (_, words, expected) => expect(await (await book(people)).names(words)).toEqual(expected));

test('what is written is found at once, what is taken back no longer', async () => {
  const { act, names } = await book(people);
  const { change } = await act('field', { who: { contact: 'c1' }, field: 'note', text: 'Ma psa Burka' });
  expect(await names('burka')).toEqual(['Żaneta Wójcik']);
  await act('undo', { change });
  expect(await names('burka')).toEqual([]);
  await act('tag', { who: { contact: 'c3' }, add: ['klub'], remove: [] });
  expect(await names('klub')).toEqual(['Piotr Zalewski']);
});

test('what was saved by a worker that was killed before it updated the lines is found once another worker does', async () => {
  const { db, save, names } = await book(people);
  await save('field', { who: { contact: 'c1' }, field: 'note', text: 'Ma psa Burka' });
  await save('import', {
    file: { contacts: [{ id: 'ewa', name: 'Ewa Burkat', emails: ['ewa@x.example'], ...lists }] },
  });
  expect(await names('burka')).toEqual([]);
  await updateSearchLines(db);
  expect((await names('burka')).sort()).toEqual(['Ewa Burkat', 'Żaneta Wójcik']);
  const before = await db.searchLines.toArray();
  await updateSearchLines(db);
  expect(await db.searchLines.toArray()).toEqual(before);
});

test('two who are joined are found as one', async () => {
  const { act, names } = await book(people);
  await act('join', { who: { contact: 'c2' }, into: 'c0' });
  expect(await names('zagle')).toEqual(['Anna Kowalska']);
  expect(await names('nowak')).toEqual([]);
});

test('each of many is found, and a save rewrites one block', async () => {
  const many = Array.from({ length: 1200 }, (_, i) => ({ name: `Person number${i}x` }));
  const { db, act, names } = await book(many);
  expect(await db.searchLines.count()).toBe(15);
  expect(await names('number777x')).toEqual(['Person number777x']);
  const before = (await db.searchLines.toArray()).map(({ rev }) => rev);
  await act('field', { who: { contact: 'c777' }, field: 'note', text: 'z'.repeat(30_000) });
  const after = (await db.searchLines.toArray()).map(({ rev }) => rev);
  expect(after.filter((rev, i) => rev !== before[i])).toHaveLength(1);
  expect(await names('zzzzzzzz')).toEqual(['Person number777x']);
});

test('a single search forgives a typo in the last of many, too', async () => {
  const many = Array.from({ length: 1600 }, (_, i) => ({ name: `Person number${i}x` }));
  const { names } = await book([...many, { name: 'Zofia Malinowska' }]);
  expect(await names('malinwoska')).toEqual(['Zofia Malinowska']);
});

test.each([
  ['kowalska', 'kowalska', 0],
  ['kowlaska', 'kowalska', 1],
  ['kowal', 'kowalska', 0],
  ['kowl', 'kowalska', 1],
  ['kxwxlska', 'kowalska', 2],
  ['abcdefgh', 'kowalska', 3],
])('from "%s" to "%s" are %i typos', (typed, word, far) => expect(typoDistance(typed, word, 2)).toBe(far));

test('the log is followed once, however many ask at the same time', async () => {
  const { db, save } = await book(people);
  await save('import', { file: { contacts: [{ id: 'new', name: 'Ewa Mak', emails: ['ewa@mak.example'], ...lists }] } });
  const reading = vi.spyOn(db.contacts, 'bulkGet');
  await Promise.all([updateSearchLines(db), updateSearchLines(db), updateSearchLines(db)]);
  expect(reading).toHaveBeenCalledTimes(1);
});

test('the blocks of many are asked for at once: the answers to one question each would come together', async () => {
  const { db, save } = await book(people);
  const more = Array.from({ length: 300 }, (_, i) => ({ id: `m${i}`, name: `Osoba ${i}`, emails: [], ...lists }));
  await save('import', { file: { contacts: more } });
  const questions = (['getAllKeys', 'openKeyCursor'] as const).map((name) => vi.spyOn(IDBIndex.prototype, name));
  await updateSearchLines(db);
  expect(questions.flatMap(({ mock }) => mock.calls).length).toBeLessThan(5);
  vi.restoreAllMocks();
});

test.each(['-', '\u2010', '\u2011', '\u2013', '\u2212', '\u00ad', '\ufe63'])(
  'a name with the hyphen %j is found with and without it',
  async (hyphen) => {
    const { names } = await book([{ name: `Anna${hyphen}Maria Nowak` }, { name: 'Þóra Jónsdóttir' }]);
    for (const typed of ['annamaria', 'anna-maria', 'anna\u2011maria', 'anna maria nowak'])
      expect(await names(typed)).toEqual([`Anna${hyphen}Maria Nowak`]);
    expect(await names('thora')).toEqual(['Þóra Jónsdóttir']);
  },
);
