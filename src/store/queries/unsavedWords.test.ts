import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { Database } from '../database';
import { unsavedWords, unsavedWordsAbout } from './unsavedWords';

let db: Database;
const run = commandRunner(() => db, '2026-11-24');
const anna = { name: 'Anna', emails: ['anna@a.example'], role: 'subject' as const };
const bea = { name: 'Bea', emails: ['bea@b.example'], role: 'subject' as const };
const words = (key: string, who: object, at = 1) =>
  db.unsavedDrafts.put({
    key,
    do: 'field',
    input: { who, field: 'note', text: key },
    at,
    text: key,
    refusal: 'tooLong',
  });

beforeEach(() => {
  db = new Database(`unsaved-${crypto.randomUUID()}`);
});

test('about somebody who was removed they name whom to bring back', async () => {
  const { value: contact } = await run('field', { who: { person: anna }, field: 'note', text: 'a' });
  await run('remove', { who: { contact: contact as string } });
  await words('draft/s/note', { contact });
  expect(await unsavedWords(db)).toMatchObject([{ name: 'Anna', removedContact: contact, text: 'draft/s/note' }]);
});

test('a page learns of those about the person on it, and of no others', async () => {
  const { value: contact } = await run('field', { who: { person: anna }, field: 'note', text: 'a' });
  await words('draft/s/by-contact', { contact });
  await words('draft/s/by-person', { person: anna }, 2);
  await words('draft/s/other', { person: bea });
  await words('draft/s/broken', { person: 7 });
  const about = async (person: typeof anna) => (await unsavedWordsAbout(db, person)).map(({ key }) => key);
  expect(await about(anna)).toEqual(['draft/s/by-contact', 'draft/s/by-person']);
  expect(await about(bea)).toEqual(['draft/s/other']);
});

test('what is about nobody is shown too', async () => {
  await db.unsavedDrafts.put({ key: 'draft/s/offer', do: 'offer', input: null, at: 1, text: 'x', refusal: 'invalid' });
  expect(await unsavedWords(db)).toMatchObject([{ text: 'x' }]);
});
