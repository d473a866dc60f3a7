/** Whatever is done in whatever order, everything that is stored agrees with everything else. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { scaledRuns } from '../../../test/fixtures/longRuns';
import { Refused } from '../../commands/command';
import { endImport, runningImports } from '../../commands/import/endImport';
import { importFile } from '../../commands/import/importFile';
import { markInterrupted, runJobs } from '../../commands/jobs/runJobs';
import { groupOf, startUndo } from '../../commands/undo/undoInSlices';
import type { ImportedFile } from '../../domain/projectFile';
import { Database } from '../database';
import { exportProject } from '../queries/exportProject';
import { updateSearchLines } from '../search/searchLines';
import { commit } from '../write/commit';
import { checkStore } from './checkStore';

const today = '2026-11-24';
/** Some have identities in common, as a mail address that two profiles show. */
const people = [
  { name: 'Anna Nowak', emails: ['anna@x.example'] },
  { name: 'Anna Nowak', headline: 'Architect', emails: [], linkedin: { slug: 'anna-nowak' } },
  { name: 'Anna N.', emails: ['anna@x.example', 'office@x.example'], linkedin: { slug: 'anna-nowak', urn: 'A1' } },
  { name: 'Jan Lis', emails: ['office@x.example'] },
];

const empty = {
  ...{ tags: [], phones: [], links: [], goals: [], needs: [] },
  ...{ touchpoints: [{ on: today, channel: 'call' as const }], evidence: [], benefits: [], reminders: [] },
};

const index = fc.nat(20);
const person = fc.nat(people.length - 1).map((i) => ({ person: people[i]! }));
const text = fc.constantFrom('Sails', 'Wants windows', '');
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('field'), who: person, field: fc.constantFrom('note', 'does'), text }),
  },
  fc.record({ do: fc.constant('tag'), who: person, add: fc.subarray(['a', 'b']), remove: fc.subarray(['a', 'b']) }),
  fc.record({ do: fc.constant('touchpoint'), who: person, note: text }),
  fc.record({ do: fc.constant('goal'), who: person, kind: fc.constantFrom('sale', null) }),
  fc.record({ do: fc.constant('told'), who: person }),
  fc.record({ do: fc.constant('gains'), who: person, part: fc.constantFrom('skills', 'goals'), text }),
  fc.record({ do: fc.constant('circle'), who: person, isIn: fc.boolean() }),
  fc.record({ do: fc.constant('attendance'), guests: fc.subarray(['anna@x.example', 'new@x.example']) }),
  fc.record({ do: fc.constant('offer'), audience: fc.subarray(['architect', 'sails']) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove'), who: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore'), one: index }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('join'), one: index, into: index }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('undo'), back: fc.nat(8) }) },
  fc.record({ do: fc.constant('backup') }),
  fc.record({ do: fc.constant('import'), removed: fc.constantFrom('ask', 'leave', 'takeIn') }),
  // An import in parts, whose page may die before the last of them; a worker that dies in the middle of an undo.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('parts'), parts: fc.nat(3), dies: fc.boolean() }) },
  fc.record({ do: fc.constant('die'), back: fc.nat(8) }),
  fc.record({ do: fc.constant('forget'), one: index }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T & Record<string, unknown> : never;

/** One sequence on a database of its own. */
class Sequence {
  readonly db = new Database(`random-${crypto.randomUUID()}`);
  private readonly run = commandRunner(() => this.db, today);
  private readonly done: number[] = [];
  private backup: ImportedFile = { contacts: [] };
  private now = Date.parse(today) + 80_000_000;

  async take({ do: name, ...rest }: Step): Promise<void> {
    if (name === 'backup') this.backup = await exportProject(this.db);
    if (name === 'parts') return this.importInParts(rest.parts as number, rest.dies as boolean);
    if (name === 'die') return this.undoAndDie(rest.back as number);
    const input = await this.inputOf(name, rest);
    if (!input) return;
    try {
      const { change } = await this.run(name as 'field', input as never);
      if (change !== undefined) this.done.push(change);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  private async importInParts(parts: number, dies: boolean): Promise<void> {
    const id = crypto.randomUUID();
    for (let part = 0; part <= parts; part++) {
      const state = part === parts && !dies ? 'done' : 'running';
      const contacts = people.slice(part, part + 2).map((one) => ({ ...empty, ...one, id: `f${part}` }));
      const { change } = await commit(this.db, 'import', this.time(), async (tx) => {
        tx.part = id;
        await this.db.imports.put({ id, at: 1, origins: [], people: parts, done: part, state });
        return importFile.change(tx, { file: { contacts }, removed: 'takeIn' });
      });
      if (change !== undefined) this.done.push(change);
    }
    for (const one of await runningImports(this.db)) await endImport(this.db, one, 'interrupted', 1);
    await this.goOn();
  }

  private async undoAndDie(back: number): Promise<void> {
    const change = this.done.at(-1 - back);
    const group = change === undefined ? [] : await groupOf(this.db, change);
    if (group.length) await startUndo(this.db, group, 1);
    // One slice; then another worker begins.
    await runJobs(this.db, () => this.time(), this.now + 1500);
    await markInterrupted(this.db);
    await this.goOn();
    expect((await this.db.jobs.toArray()).every(({ isOver }) => isOver)).toBe(true);
  }

  private readonly goOn = () => runJobs(this.db, () => this.time(), Number.POSITIVE_INFINITY);

  /** After all that was done before, by whatever way. */
  private time(): { now: number; today: string } {
    this.now += 1000;
    return { now: this.now, today };
  }

  private async inputOf(name: string, rest: Record<string, unknown>): Promise<object | undefined> {
    const ids = (await this.db.contacts.toCollection().primaryKeys()).sort();
    const idAt = (at: unknown) => ids[(at as number) % (ids.length || 1)];
    if (name === 'backup') return undefined;
    if (name === 'undo') {
      const change = this.done.at(-1 - (rest.back as number));
      return change === undefined ? undefined : { change };
    }
    if (name === 'restore') return ids.length ? { contact: idAt(rest.one) } : undefined;
    if (name === 'join') return ids.length ? { who: { contact: idAt(rest.one) }, into: idAt(rest.into) } : undefined;
    if (name === 'forget') {
      const row = ids.length ? await this.db.contacts.get(idAt(rest.one) as string) : undefined;
      return row && { people: [{ id: row.id, name: row.name }] };
    }
    if (name === 'import') return { file: this.backup, ...rest };
    if (name === 'offer') return { id: 'w', name: 'Windows', ...rest };
    if (name !== 'attendance') return rest;
    const guests = (rest.guests as string[]).map((email) => ({ name: email, email }));
    return guests.length ? { event: 'Breakfast', on: today, people: guests } : undefined;
  }
}

test('after any sequence of commands the check finds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), async (steps) => {
      const sequence = new Sequence();
      for (const one of steps) {
        await sequence.take(one as Step);
        expect(await checkStore(sequence.db, today), JSON.stringify(one)).toEqual([]);
      }
      await updateSearchLines(sequence.db);
      expect(await checkStore(sequence.db, today)).toEqual([]);
      await sequence.db.delete();
    }),
    { numRuns: scaledRuns(25, 400) },
  );
});
