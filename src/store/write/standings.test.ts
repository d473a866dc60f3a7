/** The stored standing follows every change: step by step it is what it would be computed from scratch. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { scaledRuns } from '../../../test/fixtures/longRuns';
import { type Command, Refused } from '../../commands/command';
import { type CommandName, commands } from '../../commands/index';
import { benefitKinds, channels, characters, evidenceKinds, goalKinds, goalStates, rungs } from '../../domain/model';
import { standing } from '../../domain/relation/standing';
import { Database } from '../database';
import { readLimits } from '../queries/ruleNumbersInUse';
import { contactOf } from '../records';
import { commit } from './commit';
import { catchUpStandings } from './standings';

const days = ['2022-05-05', '2024-02-29', '2025-11-24', '2026-06-01', '2026-11-17', '2026-11-24', '2027-03-01'];
const people = [
  { name: 'Anna Nowak', headline: 'Building company', emails: ['anna@example.com'] },
  { name: 'Jan Lis', headline: 'Dentist', emails: [], linkedin: { slug: 'jan-lis' } },
];

type Doing = [name: CommandName, input: Record<string, unknown>];
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);
const who = from(people).map((person) => ({ person }));
const on = from(days);
const offer = from(['windows', 'doors']);

/** One thing that a user does; which record it changes is chosen when the records are there. */
const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc
    .record({ who, on, channel: from(channels), character: from(characters) })
    .map((said): Doing => ['touchpoint', said]),
  fc.record({ who, on, offer, kind: from(evidenceKinds), rung: from(rungs) }).map((said): Doing => ['evidence', said]),
  fc
    .record({ who, on, kind: from(benefitKinds), direction: from(['given', 'received']) })
    .map((s): Doing => ['benefit', s]),
  fc.record({ who, kind: from([...goalKinds, null]), by: on, offer }).map((said): Doing => ['goal', said]),
  fc.record({ who, state: from(goalStates) }).map((said): Doing => ['goal', said]),
  fc.record({ who, on }).map((said): Doing => ['reminder', said]),
  fc.record({ who, on }).map((said): Doing => ['told', said]),
  fc.record({ who }).map((said): Doing => ['thank', said]),
  fc.record({ who, aside: fc.boolean() }).map((said): Doing => ['setAside', said]),
  fc
    .record({ who, field: from(['does', 'looksFor']), text: from(['', 'doors']) })
    .map((said): Doing => ['field', said]),
  fc.record({ id: offer, audience: from([['building'], ['dentist'], []]) }).map((said): Doing => ['offer', said]),
  fc.record({ id: offer, place: from([0, 1]) }).map((said): Doing => ['offer', said]),
  fc.record({ id: offer, remove: fc.constant(true) }).map((said): Doing => ['offer', said]),
  fc
    .record({ name: from(['fades.heard', 'untoldTouchpoints', 'silentDays'] as const), value: from([1, 3, 400, null]) })
    .map((said): Doing => ['limit', said]),
  fc.record({ change: fc.nat(20) }).map((said): Doing => ['undo', said]),
  fc.record({ nth: fc.nat(9), remove: fc.constant(true) }).map((said): Doing => ['touchpoint', said]),
);

async function step(db: Database, [name, { nth, ...said }]: Doing, today: string, now: number): Promise<void> {
  const input = nth === undefined ? said : await named(db, nth as number, said);
  const { input: schema, change } = commands[name] as unknown as Command;
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) return;
  try {
    await commit(db, name, { now, today }, (tx) => change(tx, parsed.output));
  } catch (error) {
    // What is refused has changed nothing: that is part of what is tested.
    if (!(error instanceof Refused)) throw error;
  }
}

/** Names the nth record that is there. */
async function named(db: Database, nth: number, said: object): Promise<object> {
  const all = (await db.datedRecords.toArray()).filter(({ deleted, type }) => !deleted && type === 'touchpoint');
  const record = all[nth % Math.max(1, all.length)];
  return { ...said, who: { contact: record?.contact }, id: record?.id };
}

async function agrees(db: Database, today: string): Promise<void> {
  const offers = (await db.offers.orderBy('place').toArray()).filter(({ deleted }) => !deleted);
  const contacts = (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
  const numbers = await readLimits(db);
  for (const row of contacts) {
    const records = await db.datedRecords.where('contact').equals(row.id).toArray();
    expect(row.standing).toEqual(standing(contactOf(row, records), offers, today, numbers));
  }
  const { contacts: all, flagged } = (await db.meta.get('counts')) as unknown as { contacts: number; flagged: number };
  expect({ all, flagged }).toEqual({
    all: contacts.length,
    flagged: contacts.filter(({ standing: { flagged } }) => flagged).length,
  });
}

test('a standing stored step by step is the standing computed from scratch, also when days pass in between or turn back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 18 }), from(days.slice(3)), async (all, later) => {
      const db = new Database(`property-${crypto.randomUUID()}`);
      const first = '2026-06-01';
      let now = Date.UTC(2026, 5, 1);
      await step(db, ['offer', { id: 'windows', name: 'Windows', audience: ['building'] }], first, now);
      await step(db, ['tag', { who: { person: people[0] }, add: ['x'] }], first, now);
      for (const [i, one] of all.entries()) {
        const today = i < all.length / 2 ? first : later;
        if (today === later) await catchUpStandings(db, { today });
        now += 1000;
        await step(db, one, today, now);
      }
      const today = all.length > 1 ? later : first;
      await catchUpStandings(db, { today });
      await agrees(db, today);
      // A clock that was wrong is set right: what it made fade has not faded.
      await catchUpStandings(db, { today: first });
      await agrees(db, first);
      await db.delete();
    }),
    { numRuns: scaledRuns(60) },
  );
});
