/** For how long what was removed or done is kept: the user decides, within bounds. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { Database } from '../../store/database';
import { removedContacts } from '../../store/queries/contacts/removedContacts';
import { retentionDays } from '../../store/queries/retentionDays';

let db: Database;
const run = commandRunner(() => db, '2026-11-24');
beforeEach(() => {
  db = new Database(`keep-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a month each, until the user sets something else, and again once it is emptied', async () => {
  expect(await retentionDays(db)).toEqual({ undo: 30, removed: 30 });
  await run('setRetention', { what: 'removed', days: '7' });
  expect(await retentionDays(db)).toEqual({ undo: 30, removed: 7 });
  const who = { person: { name: 'Anna', emails: ['anna@x.example'] } };
  await run('field', { who, field: 'note', text: 'Sails' });
  await run('remove', { who });
  expect(await removedContacts(db)).toMatchObject([{ forgottenOn: '2026-12-01' }]);
  await run('setRetention', { what: 'removed', days: '' });
  expect(await retentionDays(db)).toEqual({ undo: 30, removed: 30 });
});

test.each([['0'], ['-1'], ['2,5'], ['a week'], ['3651']])('%s is no number of days for it', async (days) => {
  await expect(run('setRetention', { what: 'undo', days })).rejects.toThrow('notALimit');
});
