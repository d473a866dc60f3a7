import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { scaledRuns } from '../../../test/fixtures/longRuns';
import { field } from '../../commands/contact/field';
import type { Day, Id } from '../../domain/model';
import type { ImportedFile } from '../../domain/projectFile';
import { checkStore } from '../check/checkStore';
import { Database } from '../database';
import { removedContacts } from '../queries/contacts/removedContacts';
import { exportProject } from '../queries/exportProject';
import { updateSearchLines } from '../search/searchLines';
import { commit } from '../write/commit';
import { forgetContacts } from './forgetContacts';
import { draftsOfForgotten } from './forgottenDrafts';

const today = '2026-11-24';
/** After all commands of a test. */
const later = (on: Day = today) => ({ now: Date.parse(on) + 80_000_000, today: on });

let db: Database;
const run = commandRunner(() => db, today);
beforeEach(() => {
  db = new Database(`forget-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Everything in every table, as one text. */
async function everything(of: Database): Promise<string> {
  const tables = await Promise.all(of.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_, value) => (value instanceof Uint8Array ? [...value] : value)).toLowerCase();
}

/** Nine letters in a row of any of these that are found in a text. */
const remains = (words: readonly string[], text: string) =>
  words.flatMap((word) => {
    const parts = Array.from({ length: Math.max(0, word.length - 8) }, (_, i) => word.slice(i, i + 9).toLowerCase());
    return parts.filter((part) => text.includes(part));
  });

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 10, maxLength: 16 });

/** Somebody with something typed everywhere, joined with another, changed, undone, drafted, expected, imported. */
async function liveWith(w: string[]): Promise<Id> {
  const who = { person: { name: w[0]!, emails: [`${w[1]}@x.example`], headline: w[2]! } };
  const other = { person: { name: w[3]!, emails: [], linkedin: { slug: w[4]! }, company: w[5]! } };
  const { value: id } = await run('field', { who, field: 'note', text: w[6]! });
  await run('field', { who, field: 'note', text: w[7]! });
  await run('gains', { who, part: 'skills', text: w[8]! });
  await run('tag', { who, add: [w[9]!] });
  await run('touchpoint', { who, note: w[10]!, event: 'Breakfast' });
  const [met] = await db.datedRecords.toArray();
  await run('touchpoint', { who, id: met!.id, note: w[11]! });
  await run('reminder', { who, on: '2026-12-01', text: w[12]! });
  await run('goal', { who, kind: 'sale', wording: w[13]! });
  await run('dismiss', { who, kind: 'noGoal', reason: w[14]! });
  const { value: second } = await run('field', { who: other, field: 'looksFor', text: w[15]! });
  await run('event', { name: 'Breakfast', next: '2026-12-24', expected: [id as Id, second as Id, 'somebody'] });
  const third = { person: { name: 'Somebody', emails: ['else@x.example'] } };
  const { value: apartFrom } = await run('field', { who: third, field: 'note', text: 'Nothing' });
  await run('apart', { who, from: apartFrom as Id });
  await run('join', { who: { contact: second as Id }, into: id as Id });
  const { change } = await run('field', { who, field: 'passOn', text: w[16]! });
  await run('undo', { change: change as number });
  const file = await exportProject(db);
  const imported = file.contacts.filter((one) => one.id === id).map((one) => ({ ...one, location: w[17]! }));
  await run('import', { file: { contacts: imported } });
  const draft = { key: 'draft/s/f', do: 'field', input: { who, field: 'note', text: w[18]! }, at: 1, text: w[18]! };
  await db.drafts.put(draft);
  await db.unsavedDrafts.put({ ...draft, refusal: 'tooLong' });
  await db.formDrafts.put({ key: `form/reminder/${id}/text`, text: w[18]!, at: 1 });
  await updateSearchLines(db);
  return id as Id;
}

test('of somebody forgotten no nine letters in a row remain anywhere, and all else agrees', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { minLength: 19, maxLength: 19 }), fc.boolean(), async (words, isRemoved) => {
      db = new Database(`forget-${crypto.randomUUID()}`);
      const id = await liveWith(words);
      if (isRemoved) await run('remove', { who: { contact: id } });
      expect(remains(words, await everything(db)).length).toBeGreaterThan(18);
      const forgotten = await forgetContacts(db, [id], later());
      expect(forgotten).toBe(2);
      expect(remains(words, await everything(db))).toEqual([]);
      expect(await checkStore(db, today)).toEqual([]);
      expect((await db.contacts.get(id))?.deleted).toBe(true);
      expect((await db.events.get('Breakfast'))?.expected).toEqual(['somebody']);
      await updateSearchLines(db);
      expect(await checkStore(db, today)).toEqual([]);
      await db.delete();
    }),
    { numRuns: scaledRuns(15) },
  );
});

const anna = { person: { name: 'Anna Nowak', emails: ['anna@x.example'] } };
const jan = { person: { name: 'Jan Lis', emails: ['jan@x.example'] } };
const backupThenForget = async (): Promise<{ file: ImportedFile; id: Id }> => {
  const { value: id } = await run('field', { who: anna, field: 'note', text: 'Sails' });
  const file = await exportProject(db);
  await forgetContacts(db, [id as Id], later());
  return { file, id: id as Id };
};

test.each([
  ['as it is', (file: ImportedFile) => file],
  ['under another id', (file: ImportedFile) => ({ contacts: file.contacts.map((one) => ({ ...one, id: 'other' })) })],
  [
    'by the id alone',
    (file: ImportedFile) => ({ contacts: file.contacts.map((one) => ({ ...one, emails: ['a@b.example'] })) }),
  ],
])('an old backup asks first and says when they were forgotten: %s', async (_, change) => {
  const { file } = await backupThenForget();
  const changed = change(file);
  const { value } = await run('import', { file: changed });
  const { id, name } = changed.contacts[0]!;
  const asked = { table: 'contacts', id, name, on: today, isForgotten: true };
  expect(value).toEqual({ added: 0, met: 0, removed: [asked] });
  expect(await everything(db)).not.toContain('sails');
  expect((await run('import', { file: changed, removed: 'takeIn' })).value).toEqual({ added: 1, met: 0 });
  expect((await db.contacts.toArray()).filter(({ deleted }) => !deleted)).toMatchObject([{ name, note: 'Sails' }]);
  expect(await checkStore(db, today)).toEqual([]);
});

test('a name in notes on others stays, and the answer says in whose', async () => {
  const { value: id } = await run('field', { who: anna, field: 'note', text: 'Anna Nowak herself' });
  const ewa = { person: { name: 'Ewa Kot', emails: ['ewa@x.example'] } };
  const { value: first } = await run('field', { who: jan, field: 'note', text: 'Married to ANNA nowak' });
  await run('tag', { who: { person: { name: 'Ola', emails: ['ola@x.example'] } }, add: ['Anna N.'] });
  const [second] = (await run('touchpoint', { who: ewa, note: 'With Anna Nowak at the fair' })).contacts;
  const { value } = await run('forget', { people: [{ id: id as Id, name: 'Anna Nowak' }] });
  const { namedIn } = value as { namedIn: object[] };
  expect(new Set(namedIn)).toEqual(
    new Set([
      { contact: first, name: 'Jan Lis' },
      { contact: second, name: 'Ewa Kot' },
    ]),
  );
  expect((await db.contacts.get(first as Id))?.note).toBe('Married to ANNA nowak');
});

const draft = (key: string, who: object, at = 1) => ({
  ...{ key, do: 'field', at, text: key },
  input: { who, field: 'note', text: key },
});

test('drafts about them go, those too that are kept elsewhere; what is typed later about such a person stays', async () => {
  const { value: id } = await run('field', { who: anna, field: 'note', text: 'Sails' });
  await db.drafts.bulkPut([draft('a', anna), draft('b', { contact: id }), draft('c', jan)]);
  const time = later();
  await forgetContacts(db, [id as Id], time);
  expect((await db.drafts.toArray()).map(({ key }) => key)).toEqual(['c']);
  const elsewhere = [draft('a', anna), draft('b', { contact: id }), draft('c', jan), draft('d', anna, time.now + 1)];
  expect((await draftsOfForgotten(db, elsewhere)).map(({ key }) => key)).toEqual(['a', 'b']);
});

test.each([
  ['of a panel that was open on them', (id: Id) => ({ ...anna, contact: id }), 1],
  ['of a page that knows the contact alone', (id: Id) => ({ contact: id }), 1],
  ['that were typed before', () => anna, -1],
])('words %s do not bring somebody back', async (_, who, ms) => {
  const { value: id } = await run('field', { who: anna, field: 'note', text: 'Sails' });
  const time = later();
  await forgetContacts(db, [id as Id], time);
  const typed = { at: time.now + ms };
  const saving = commit(db, 'field', { ...time, now: time.now + 5, typed }, (tx) =>
    field.change(tx, { who: who(id as Id), field: 'note', text: 'Sails a lot' }),
  );
  await expect(saving).rejects.toThrow('forgotten');
  expect(await everything(db)).not.toContain('sails');
});

test('who is met again after having been forgotten is a new contact', async () => {
  const { value: id } = await run('field', { who: anna, field: 'note', text: 'Sails' });
  await forgetContacts(db, [id as Id], later());
  const time = { now: later().now + 5, today };
  const { value } = await commit(db, 'field', { ...time, typed: { at: time.now } }, (tx) =>
    field.change(tx, { who: anna, field: 'note', text: 'Rows' }),
  );
  expect(value).not.toBe(id);
});

test('the command forgets who was shown, removed or not; under another name, or twice, nobody', async () => {
  const { value: id } = await run('field', { who: anna, field: 'note', text: 'Sails' });
  const { value: other } = await run('field', { who: jan, field: 'note', text: 'Knows Anna Nowak' });
  await run('remove', { who: { contact: id as Id } });
  const people = [{ id: id as Id, name: 'Anna Nowak' }];
  const wrong = [...people, { id: other as Id, name: 'Somebody Else' }];
  await expect(run('forget', { people: wrong })).rejects.toThrow('changedSince');
  expect(await removedContacts(db)).toHaveLength(1);
  const { value, change } = await run('forget', { people });
  expect(value).toEqual({ forgotten: 1, namedIn: [{ contact: other, name: 'Jan Lis' }] });
  expect(change, 'there is no undo').toBeUndefined();
  await expect(run('forget', { people })).rejects.toThrow('noSuchContact');
});

test('nothing that was done to them before can bring anything back', async () => {
  const first = await run('field', { who: anna, field: 'note', text: 'Sails' });
  const second = await run('remove', { who: anna });
  await forgetContacts(db, [first.value as Id], later());
  await run('undo', { change: second.change as number });
  await run('undo', { change: first.change as number });
  expect(await everything(db)).not.toContain('sails');
  expect((await db.contacts.toArray()).filter(({ deleted }) => !deleted)).toEqual([]);
});
