import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Database } from '../../store/database';
import { contactNews } from '../../store/queries/news';
import { commit } from '../../store/write/commit';
import { correct } from './correct';
import { newsRead } from './newsRead';

const today = '2026-11-24';
let db: Database;
let id: string;

const change = <T>(name: string, act: Parameters<typeof commit<T>>[3]) =>
  commit(db, name, { now: Date.now(), today }, act);
const write = (field: 'name' | 'headline' | 'company', text: string) =>
  change('correct', (tx) => correct.change(tx, { who: { contact: id }, field, text }));
const stored = () => db.contacts.get(id);

beforeEach(async () => {
  db = new Database(`correct-${crypto.randomUUID()}`);
  const row = { name: 'Anna Nowak', company: 'Arka', keys: ['in:anna'], tags: [] };
  id = (await change('import', (tx) => tx.add('contacts', row))).value;
});

test('renames, finds them by the new name, and knows the old one still', async () => {
  await write('name', 'Ania z targów');
  expect(await stored()).toMatchObject({
    ...{ name: 'Ania z targów', nameKey: 'ania z targow', knownNames: ['Anna Nowak'] },
    ...{ corrected: ['name'], pageValues: { name: 'Anna Nowak' } },
  });
});

test('typed letter by letter, only the name of before is known', async () => {
  for (const text of ['A', 'An', 'Ania']) await write('name', text);
  expect((await stored())?.knownNames).toEqual(['Anna Nowak']);
});

test('nobody is without a name; an empty one brings back that of the page', async () => {
  await expect(write('name', '')).rejects.toThrow('missing');
  await write('name', 'Ania');
  await write('name', '');
  const row = await stored();
  expect(row?.name).toBe('Anna Nowak');
  expect(row?.corrected).toBeUndefined();
});

test('the page’s own value takes a correction back', async () => {
  await write('company', 'Arka sp. z o.o.');
  expect(await stored()).toMatchObject({ company: 'Arka sp. z o.o.', pageValues: { company: 'Arka' } });
  await write('company', 'Arka');
  expect((await stored())?.corrected).toBeUndefined();
});

test('a headline that nobody knew can be written', async () => {
  await write('headline', 'architect');
  expect(await stored()).toMatchObject({ headline: 'architect', corrected: ['headline'] });
});

test('news is listed until it is seen', async () => {
  const news = { on: today, before: { company: 'Baza' } };
  await change('follow', (tx) => tx.set('contacts', id, { news }));
  expect(await contactNews(db, today, 5)).toMatchObject([
    { contact: { id }, news: { on: today, changes: [{ field: 'company', before: 'Baza', now: 'Arka' }] } },
  ]);
  await change('newsRead', (tx) => newsRead.change(tx, { who: { contact: id } }));
  expect(await contactNews(db, today, 5)).toEqual([]);
});
