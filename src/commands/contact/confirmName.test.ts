/** A page that can't be read: whoever its address names is known by it, or asked for by name. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../../domain/ruleNumbers';
import { Database } from '../../store/database';
import { contactView } from '../../store/queries/contacts/contactView';
import { commit } from '../../store/write/commit';
import { confirmName } from './confirmName';
import { field } from './field';

const today = '2026-11-24';
const linkedin = { slug: 'annanowak' };
/** As the address has her, and as her page does. */
const guess = { name: 'Annanowak', emails: [], linkedin, byAddress: true as const };
const read = { name: 'Anna Nowak', emails: [], linkedin };
let db: Database;

const change = <T>(act: Parameters<typeof commit<T>>[3]) => commit(db, 'x', { now: Date.now(), today }, act);
const note = (person: typeof read, text: string) =>
  change((tx) => field.change(tx, { who: { person }, field: 'note', text }));
const confirm = (name: string) =>
  change((tx) => confirmName.change(tx, { who: { person: guess }, name, isConfirmed: true }));
const look = (person: object) => contactView(db, { role: 'subject', ...person } as never, today, defaultLimits);

beforeEach(() => {
  db = new Database(`confirmName-${crypto.randomUUID()}`);
});

test('a contact is known by the address, whatever the slug makes of the name', async () => {
  await note(read, 'about Anna');
  expect((await look(guess)).contact).toMatchObject({ name: 'Anna Nowak', note: 'about Anna' });
  await note(guess, 'more of her');
  expect((await look(read)).contact).toMatchObject({ name: 'Anna Nowak', note: 'more of her' });
});

test('nobody becomes a contact by a guessed name', async () => {
  expect((await look(guess)).isGuess).toBe(true);
  await expect(note(guess, 'x')).rejects.toThrow('inDoubt');
  expect(await db.contacts.count()).toBe(0);
});

test('the name that is confirmed is kept, and is the user’s own', async () => {
  await confirm('Anna Nowak-Lis');
  expect(await db.contacts.toArray()).toMatchObject([
    { name: 'Anna Nowak-Lis', corrected: ['name'], keys: ['in:annanowak'] },
  ]);
  expect(await look(guess)).toMatchObject({ contact: { name: 'Anna Nowak-Lis' } });
  expect((await look(guess)).isGuess).toBe(undefined);
});

test('once the page can be read, another name than the confirmed one is asked about', async () => {
  await confirm('Sonia Elsner');
  expect((await look(read)).doubt?.name).toBe('Sonia Elsner');
});
