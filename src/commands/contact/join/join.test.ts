import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../../../domain/ruleNumbers';
import { Database } from '../../../store/database';
import { contactView } from '../../../store/queries/contacts/contactView';
import { commit } from '../../../store/write/commit';
import type { Command } from '../../command';
import { type CommandInput, type CommandName, commands } from '../../index';

const today = '2026-11-24';
const onLinkedIn = { name: 'Anna Nowak', headline: 'Owner of Budimax', emails: [], linkedin: { slug: 'anna-nowak' } };
const inMail = { name: 'Anna Nowak', emails: ['anna@budimax.example'] };

let db: Database;
let now = Date.UTC(2026, 10, 24);

function run<N extends CommandName>(name: N, input: CommandInput<N>) {
  const { change } = commands[name] as unknown as Command;
  now += 1000;
  return commit(db, name, { now, today }, (tx) => change(tx, input));
}
const look = (person: typeof onLinkedIn | typeof inMail) =>
  contactView(db, { ...person, role: 'subject' }, today, defaultLimits);
const note = (person: typeof onLinkedIn | typeof inMail, text: string) =>
  run('field', { who: { person }, field: 'note', text });

beforeEach(() => {
  db = new Database(`join-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('somebody of the same name in mail may be the one on LinkedIn', async () => {
  const { value } = await note(onLinkedIn, 'Likes sailing');
  expect((await look(inMail)).twins.map(({ id }) => id)).toEqual([value]);
});

test('two profiles on LinkedIn are two people, whatever they are called', async () => {
  await note(onLinkedIn, 'Likes sailing');
  expect((await look({ ...onLinkedIn, linkedin: { slug: 'anna-nowak-7' } })).twins).toEqual([]);
});

test('joined, a stranger in mail is the contact known from LinkedIn', async () => {
  const { value } = await note(onLinkedIn, 'Likes sailing');
  await run('join', { who: { person: inMail }, into: value as string });
  const seen = await look(inMail);
  expect(seen.id).toBe(value);
  expect(seen.contact.note).toBe('Likes sailing');
  expect(seen.twins).toEqual([]);
});

test('two contacts become one, and nothing that either held is lost', async () => {
  const { value: kept } = await note(onLinkedIn, 'Likes sailing');
  const { value: other } = await note(inMail, 'Wants windows in May');
  await run('tag', { who: { person: inMail, contact: other as string }, add: ['client'], remove: [] });
  await run('touchpoint', { who: { contact: other as string }, on: today });
  await run('join', { who: { contact: other as string }, into: kept as string });
  for (const person of [onLinkedIn, inMail]) {
    const { id, contact } = await look(person);
    expect(id).toBe(kept);
    expect(contact.note).toBe(
      '— Anna Nowak, 2026-11-24\nLikes sailing\n\n— Anna Nowak, 2026-11-24\nWants windows in May',
    );
    expect(contact.tags).toEqual(['client']);
    expect(contact.touchpoints).toHaveLength(1);
  }
});

test('undone, they are two again', async () => {
  const { value: kept } = await note(onLinkedIn, 'Likes sailing');
  const { value: other } = await note(inMail, 'Wants windows in May');
  const { change } = await run('join', { who: { contact: other as string }, into: kept as string });
  await run('undo', { change: change as number });
  expect((await look(inMail)).contact.note).toBe('Wants windows in May');
  expect((await look(onLinkedIn)).contact.note).toBe('Likes sailing');
});

test('whoever of the two was expected at an event, the one that stays is; undone, each as before', async () => {
  const { value: kept } = await note(onLinkedIn, 'Likes sailing');
  const { value: other } = await note(inMail, 'Wants windows in May');
  const [one, gone] = [kept as string, other as string];
  const before = { Breakfast: ['jan', gone], Fair: [gone, one], Dinner: ['jan'] };
  for (const [name, expected] of Object.entries(before)) await run('event', { name, expected });
  const expected = async () =>
    Object.fromEntries((await db.events.toArray()).map(({ id, expected: ids }) => [id, ids]));
  const { change } = await run('join', { who: { contact: gone }, into: one });
  expect(await expected()).toEqual({ Breakfast: ['jan', one], Fair: [one], Dinner: ['jan'] });
  await run('undo', { change: change as number });
  expect(await expected()).toEqual(before);
});

test('somebody else: it is not asked again', async () => {
  const { value } = await note(onLinkedIn, 'Likes sailing');
  await run('apart', { who: { person: inMail }, from: value as string });
  expect((await look(inMail)).twins).toEqual([]);
});

test('what differs is kept beside, and chosen with one command that can be undone', async () => {
  const { value: kept } = await note(onLinkedIn, 'Likes sailing');
  const { value: other } = await note(inMail, 'Wants windows in May');
  const boss = 'Boss of Budimax';
  await db.contacts.update(other as string, { headline: boss });
  await run('circle', { who: { contact: other as string }, isIn: true });
  await run('snooze', { who: { contact: other as string }, until: '2026-12-24' } as never);
  await run('join', { who: { contact: other as string }, into: kept as string });
  const row = async () => (await db.contacts.get(kept as string))!;
  expect(await row()).toMatchObject({ circle: 1, otherValues: [{ field: 'headline', value: boss }] });
  const { change } = await run('otherValue', { who: { contact: kept as string }, field: 'headline', value: boss });
  const beside = [{ field: 'headline', value: onLinkedIn.headline }];
  expect(await row()).toMatchObject({ headline: boss, otherValues: beside });
  await run('undo', { change: change as number });
  expect(await row()).toMatchObject({ headline: onLinkedIn.headline, otherValues: [{ value: boss }] });
});

test('notes that are longer together than what may be typed can be edited', async () => {
  const { value: kept } = await note(onLinkedIn, 'a'.repeat(60_000));
  const { value: other } = await note(inMail, 'b'.repeat(60_000));
  await run('join', { who: { contact: other as string }, into: kept as string });
  const { note: both = '' } = (await db.contacts.get(kept as string))!;
  expect(both.length).toBeGreaterThan(120_002);
  await note(onLinkedIn, `${both} and more`);
  await note(onLinkedIn, both.slice(1));
  await expect(note(onLinkedIn, both + 'c'.repeat(20_000))).rejects.toThrow('tooLong');
  await expect(run('field', { who: { person: inMail }, field: 'does', text: 'c'.repeat(100_001) })).rejects.toThrow(
    'tooLong',
  );
});
