import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import type { Id } from '../../domain/model';
import { Database } from '../../store/database';
import type { ContactRecord } from '../../store/records';

const today = '2026-11-24';
const anna = { person: { name: 'Anna Nowak', emails: ['anna@budimax.example'] } };
const onLinkedIn = { person: { name: 'Anna Nowak', emails: [], linkedin: { slug: 'anna-nowak' } } };

let db: Database;
const run = commandRunner(() => db, today);
const undo = async (change: number | undefined) => run('undo', { change: change as number });
const note = (who: object, text: string) => run('field', { who, field: 'note', text });
const living = async () => (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
const row = async (id: unknown) => (await db.contacts.get(id as Id)) as ContactRecord;

beforeEach(() => {
  db = new Database(`undo-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('undoing what made a contact', () => {
  const guests = { event: 'Breakfast', on: today, people: [{ name: 'Ewa Lis', email: 'ewa@x.example' }] };
  const made = async () => {
    const { change } = await run('attendance', guests);
    return { change, who: { contact: (await living())[0]!.id } };
  };

  test('takes it away where nothing was written since', async () => {
    const { change } = await made();
    await undo(change);
    expect(await living()).toEqual([]);
  });

  test.each<[string, Parameters<typeof run>, Partial<ContactRecord>]>([
    ['a note', ['field', { who: {}, field: 'note', text: 'Wants windows' }], { note: 'Wants windows' }],
    ['a tag', ['tag', { who: {}, add: ['client'] }], { tags: ['client'] }],
    ['a part of the sheet', ['gains', { who: {}, part: 'skills', text: 'Sails' }], { gains: { skills: 'Sails' } }],
    ['a touchpoint', ['touchpoint', { who: {}, note: 'Her roof' }], {}],
    ['a reminder', ['reminder', { who: {}, on: '2026-12-01' }], {}],
    ['an event that expects them', ['event', { name: 'Gala', next: '2027-01-08', expected: [] }], {}],
  ])('leaves it whole and named where there is %s since', async (_, [name, input], expected) => {
    const { change, who } = await made();
    await run(name, { ...(input as object), ...(name === 'event' ? { expected: [who.contact] } : { who }) } as never);
    await undo(change);
    expect(await living()).toMatchObject([{ name: 'Ewa Lis', keys: ['mail:ewa@x.example'], ...expected }]);
    const records = (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
    expect(records.map(({ type }) => type)).toEqual(['touchpoint', 'reminder'].filter((type) => type === name));
  });

  test('takes it away where what was written since was taken back', async () => {
    const { change, who } = await made();
    const second = await note(who, 'Wants windows');
    await undo(second.change);
    await undo(change);
    expect(await living()).toEqual([]);
  });

  test('leaves it where the meeting that it made was described since', async () => {
    const { change, who } = await made();
    const [met] = await db.datedRecords.toArray();
    await run('touchpoint', { who, id: met!.id, note: 'Two hours on roofs' });
    await undo(change);
    expect(await living()).toHaveLength(1);
    expect((await db.datedRecords.toArray()).filter(({ deleted }) => !deleted)).toMatchObject([
      { note: 'Two hours on roofs' },
    ]);
  });
});

describe('undo goes by field', () => {
  test('one after the other, each text is back as it was', async () => {
    const { value: id } = await note(anna, 'a');
    const second = await note(anna, 'b');
    const third = await note(anna, 'c');
    await undo(third.change);
    expect((await row(id)).note).toBe('b');
    await undo(second.change);
    expect((await row(id)).note).toBe('a');
  });

  test('the undone can be done again and undone again', async () => {
    const { value: id } = await note(anna, 'a');
    const second = await note(anna, 'b');
    const undone = await undo(second.change);
    await undo(undone.change);
    expect((await row(id)).note).toBe('b');
    await undo(second.change);
    expect((await row(id)).note).toBe('a');
  });

  test('a text written since stays, also where it says the same', async () => {
    const { value: id } = await note(anna, 'a');
    const second = await note(anna, 'b');
    await note(anna, 'c');
    await note(anna, 'b');
    await undo(second.change);
    expect((await row(id)).note).toBe('b');
  });

  test('a tag taken off and put on again since stays', async () => {
    const { value: id } = await note(anna, 'a');
    const { change } = await run('tag', { who: anna, add: ['client'] });
    await run('tag', { who: anna, remove: ['client'] });
    await run('tag', { who: anna, add: ['client'] });
    await undo(change);
    expect((await row(id)).tags).toEqual(['client']);
  });

  test('of a sheet only the part goes back that was written', async () => {
    const { value: id } = await note(anna, 'a');
    const { change } = await run('gains', { who: anna, part: 'skills', text: 'Negotiates' });
    await run('gains', { who: anna, part: 'goals', text: 'A second office' });
    await undo(change);
    expect((await row(id)).gains).toEqual({ goals: 'A second office' });
  });

  test('of a list only what was added goes back', async () => {
    await run('offer', { id: 'windows', name: 'Windows' });
    const { change } = await run('exception', { offer: 'windows', text: 'Windows 11' });
    await run('exception', { offer: 'windows', text: 'Windows 10' });
    await undo(change);
    expect((await db.offers.get('windows'))?.exceptions).toEqual(['Windows 10']);
  });

  test('removed once more, a contact stays that something was written to after it was brought back', async () => {
    const { value: id } = await note(anna, 'a');
    const removed = await run('remove', { who: anna });
    const back = await undo(removed.change);
    await note(anna, 'written since');
    await undo(back.change);
    expect(await row(id)).toMatchObject({ note: 'written since' });
    expect((await row(id)).deleted).toBeUndefined();
  });
});

describe('an identity belongs to one contact', () => {
  const owners = async (key: string) => (await living()).filter(({ keys }) => keys.includes(key)).map(({ id }) => id);

  test('removed, written anew, the removal undone: it stays with the new one, and the answer says so', async () => {
    const { value: first } = await note(anna, 'first');
    const { change } = await run('remove', { who: anna });
    const { value: second } = await note(anna, 'second');
    const { takenKeys } = await undo(change);
    expect(await owners('mail:anna@budimax.example')).toEqual([second]);
    expect((await row(first)).note).toBe('first');
    expect(takenKeys).toEqual([{ key: 'mail:anna@budimax.example', owner: second, contact: first }]);
  });

  test('undone, written anew, the undoing undone: the same', async () => {
    const { change } = await note(anna, 'first');
    const undone = await undo(change);
    const { value: second } = await note(anna, 'second');
    await undo(undone.change);
    expect(await owners('mail:anna@budimax.example')).toEqual([second]);
    expect((await living()).map((one) => one.note).sort()).toEqual(['first', 'second']);
  });
});

describe('joins form no circle', () => {
  test('A into B, undone, B into A: doing the first again is refused, and nobody is lost', async () => {
    const { value: a } = await note(anna, 'a');
    const { value: b } = await note(onLinkedIn, 'b');
    const first = await run('join', { who: { contact: a as Id }, into: b as Id });
    const undone = await undo(first.change);
    await run('join', { who: { contact: b as Id }, into: a as Id });
    await expect(undo(undone.change)).rejects.toThrow('changedSince');
    expect(await living()).toMatchObject([{ id: a, note: expect.stringMatching(/^.*\ba\n\n.*\bb$/s) }]);
  });

  test('a join is not done again where something was written since to who would go', async () => {
    const { value: a } = await note(anna, 'a');
    const { value: b } = await note(onLinkedIn, 'b');
    const first = await run('join', { who: { contact: a as Id }, into: b as Id });
    const undone = await undo(first.change);
    await note(anna, 'written since');
    await expect(undo(undone.change)).rejects.toThrow('changedSince');
    expect((await row(a)).note).toBe('written since');
  });

  test('a contact in a circle that is stored all the same is asked for without hanging', async () => {
    const { value: a } = await note(anna, 'a');
    const { value: b } = await note(onLinkedIn, 'b');
    await db.contacts.update(a as Id, { joinedInto: b as Id, deleted: true, keys: [] });
    await db.contacts.update(b as Id, { joinedInto: a as Id, deleted: true, keys: [] });
    await expect(note({ contact: a }, 'c')).rejects.toThrow('noSuchContact');
  });
});
