/** One address or slug, two people: until the user has answered, nothing is written to either. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../../domain/ruleNumbers';
import { Database } from '../../store/database';
import { contactView } from '../../store/queries/contacts/contactView';
import { commit } from '../../store/write/commit';
import { field } from './field';
import { identify } from './identify';

const today = '2026-11-24';
const office = ['biuro@a.example'];
const anna = { name: 'Anna Nowak', emails: office };
const marek = { name: 'Marek Wilk', emails: office };
let db: Database;

const change = <T>(act: Parameters<typeof commit<T>>[3]) => commit(db, 'x', { now: Date.now(), today }, act);
const note = (person: object, text: string) =>
  change((tx) => field.change(tx, { who: { person: person as typeof anna }, field: 'note', text }));
const answer = (person: object, same: boolean) =>
  change((tx) => identify.change(tx, { who: { person: person as typeof anna }, same }));
const look = (person: object) => contactView(db, { role: 'subject', ...person } as never, today, defaultLimits);

beforeEach(() => {
  db = new Database(`identify-${crypto.randomUUID()}`);
});

test('another name under one address: nothing stored is shown, and nothing is written', async () => {
  await note(anna, 'about Anna');
  const view = await look(marek);
  expect(view).toMatchObject({ doubt: { name: 'Anna Nowak' }, contact: { name: 'Marek Wilk' }, twins: [] });
  expect([view.id, view.contact.note]).toEqual([undefined, undefined]);
  await expect(note(marek, 'about Marek')).rejects.toThrow('inDoubt');
  expect(await db.contacts.toArray()).toMatchObject([{ note: 'about Anna' }]);
});

test('the same: known by both names from then on', async () => {
  await note(anna, 'about Anna');
  await answer(marek, true);
  expect((await look(marek)).contact.note).toBe('about Anna');
  expect((await look(anna)).contact.note).toBe('about Anna');
});

test('somebody else: two contacts share the address, each known by the name', async () => {
  await note(anna, 'about Anna');
  await answer(marek, false);
  expect((await look(marek)).doubt).toBeUndefined();
  expect(await db.contacts.count()).toBe(1);
  await note(marek, 'about Marek');
  expect((await look(anna)).contact).toMatchObject({ note: 'about Anna', emails: office });
  expect((await look(marek)).contact).toMatchObject({ note: 'about Marek', emails: office });
  expect((await look({ name: 'Ewa Lis', emails: office })).doubt?.name).toBe('Anna Nowak');
});

const [urnA, urnB] = ['ACoAACm6rgUBNTU0NDA5', 'ACoAACm7rgUBNTU0NDA5'];
const slugOf = (urn: string, name = 'Anna Nowak') => ({ name, emails: [], linkedin: { slug: 'anna', urn } });

test('another member under a known slug: asked, and not fused', async () => {
  await note(slugOf(urnA), 'about the first');
  expect((await look(slugOf(urnB))).doubt?.name).toBe('Anna Nowak');
  await expect(note(slugOf(urnB, 'Anna Kowal'), 'x')).rejects.toThrow('inDoubt');
  await answer(slugOf(urnB), false);
  await note(slugOf(urnB), 'about the second');
  expect((await look(slugOf(urnB))).contact.note).toBe('about the second');
  expect((await look({ name: 'Anna Nowak', emails: [], linkedin: { urn: urnA } })).contact.note).toBe(
    'about the first',
  );
});

test('another number of the same: known by both', async () => {
  await note(slugOf(urnA), 'about Anna');
  await answer(slugOf(urnB), true);
  expect((await look(slugOf(urnB))).contact.note).toBe('about Anna');
});

test('nothing is to be answered where nothing is in doubt', async () => {
  await note(anna, 'x');
  await expect(answer(anna, true)).rejects.toThrow('noSuchContact');
});
