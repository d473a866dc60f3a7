import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import type { ImportedFile } from '../../domain/projectFile';
import { Database } from '../../store/database';
import { removedContacts } from '../../store/queries/contacts/removedContacts';
import { exportProject } from '../../store/queries/exportProject';
import type { ContactRecord } from '../../store/records';

const today = '2026-11-24';
const person = { name: 'Anna Nowak', emails: ['anna@budimax.example'] };
const who = { person };

let db: Database;
const run = commandRunner(() => db, today);
const importing = (file: ImportedFile, removed?: 'ask' | 'leave' | 'takeIn') =>
  run('import', { file, ...(removed && { removed }) });
const living = async () => (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
const lists = {
  ...{ tags: [], phones: [], links: [], emails: [], goals: [], needs: [] },
  ...{ touchpoints: [], evidence: [], benefits: [], reminders: [] },
};

/** A backup, then something written, then the removal. */
async function removedAfterBackup(): Promise<{ backup: ImportedFile; row: ContactRecord }> {
  await run('field', { who, field: 'note', text: 'In the backup' });
  await run('touchpoint', { who, note: 'Her roof' });
  const backup = await exportProject(db);
  await run('field', { who, field: 'note', text: 'Since the backup' });
  const [row] = await living();
  await run('remove', { who });
  return { backup, row: row! };
}

beforeEach(() => {
  db = new Database(`import-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a backup does not bring back who was removed since: it asks', async () => {
  const { backup, row } = await removedAfterBackup();
  const { value } = await importing(backup);
  const { id, name } = row;
  expect(value).toEqual({ added: 0, met: 0, removed: [{ table: 'contacts', id, name, on: today }] });
  expect(await living()).toEqual([]);
  expect(await db.contacts.get(id)).toMatchObject({ note: 'Since the backup', deleted: true });
});

test.each([
  ['another id', { id: 'other', emails: person.emails }],
  ['another id and spelling', { id: 'other', emails: ['ANNA@budimax.example'] }],
])('it sees the removed by their identities under %s', async (_, contact) => {
  const { row } = await removedAfterBackup();
  const { value } = await importing({ contacts: [{ ...lists, ...contact, name: 'Anna' }] });
  expect(value).toMatchObject({ added: 0, removed: [{ id: row.id }] });
  expect(await living()).toEqual([]);
});

test('told to leave them, it asks nothing', async () => {
  const { backup } = await removedAfterBackup();
  expect((await importing(backup, 'leave')).value).toEqual({ added: 0, met: 0 });
  expect(await living()).toEqual([]);
});

test('told to take them in, it brings back what was here and loses nothing; undone, they are removed again', async () => {
  const { backup, row } = await removedAfterBackup();
  const { value, change } = await importing(backup, 'takeIn');
  expect(value).toEqual({ added: 1, met: 0 });
  expect(await living()).toMatchObject([{ id: row.id, note: 'Since the backup', keys: row.keys }]);
  const records = (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
  expect(records).toMatchObject([{ note: 'Her roof' }]);
  await run('undo', { change: change as number });
  expect(await living()).toEqual([]);
  expect(await removedContacts(db)).toMatchObject([{ id: row.id }]);
});

test('who was joined into another is known, and the other gets what is new', async () => {
  const { value: kept } = await run('field', { who, field: 'note', text: 'Likes sailing' });
  const inMail = { person: { name: 'Anna Nowak', emails: ['anna@home.example'] } };
  const { value: other } = await run('tag', { who: inMail, add: ['client'] });
  await run('join', { who: { contact: other as string }, into: kept as string });
  const contacts = [{ ...lists, id: other as string, name: 'Anna', emails: [], headline: 'Owner' }];
  expect((await importing({ contacts })).value).toMatchObject({ added: 0, met: 1, removed: [] });
  expect(await living()).toMatchObject([{ id: kept, headline: 'Owner' }]);
});

test('an import that was undone can be done again, also with another file', async () => {
  const contact = { ...lists, id: 'anna', name: 'Anna', emails: [], headline: 'Wrong' };
  const { change } = await importing({ contacts: [contact] });
  await run('undo', { change: change as number });
  await importing({ contacts: [{ ...contact, headline: 'Right', company: 'Budimax' }] });
  expect(await living()).toMatchObject([{ id: 'anna', headline: 'Right', company: 'Budimax' }]);
});

test('an offer that was removed is asked about as well', async () => {
  const offer = { id: 'w', name: 'Windows', sentence: '', trigger: '', audience: [], keywords: [], exceptions: [] };
  const file = { contacts: [], offers: [{ ...offer, pitches: [], proofs: [] }] };
  await importing(file);
  await run('offer', { id: 'w', remove: true });
  expect((await importing(file)).value).toMatchObject({ removed: [{ table: 'offers', id: 'w', on: today }] });
  expect((await db.offers.get('w'))?.deleted).toBe(true);
  await importing(file, 'takeIn');
  expect((await db.offers.get('w'))?.deleted).toBeUndefined();
});

test('one that was removed is brought back at any time, with all that went with it and nothing else', async () => {
  await run('touchpoint', { who, note: 'Taken back before' });
  const [first] = await db.datedRecords.toArray();
  await run('touchpoint', { who, id: first!.id, remove: true });
  await run('touchpoint', { who, note: 'Her roof' });
  const { value: id } = await run('remove', { who });
  expect(await removedContacts(db)).toEqual([{ id, name: 'Anna Nowak', removedOn: today, forgottenOn: '2026-12-24' }]);
  await run('restore', { contact: id as string });
  expect(await living()).toMatchObject([{ id, keys: ['mail:anna@budimax.example'] }]);
  const records = (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
  expect(records).toMatchObject([{ note: 'Her roof' }]);
  expect(await removedContacts(db)).toEqual([]);
  await expect(run('restore', { contact: id as string })).rejects.toThrow('noSuchContact');
});

test('a contact without lists has empty ones', async () => {
  const contacts = [{ id: 'x', name: 'Ewa Lis' }] as unknown as ImportedFile['contacts'];
  expect(await importing({ contacts })).toMatchObject({ value: { added: 1 } });
  expect(await living()).toMatchObject([{ name: 'Ewa Lis', tags: [] }]);
});
