/** What is exported comes back by import: nothing of the project's own JSON is lost, and a second time adds nothing. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JsonSchema, matchesSchema } from '../../../test/fixtures/jsonSchema';
import { scaledRuns } from '../../../test/fixtures/longRuns';
import { importFile } from '../../commands/import/importFile';
import {
  benefitKinds,
  channels,
  characters,
  evidenceKinds,
  gainsParts,
  goalKinds,
  goalStates,
  rungs,
  trapKinds,
} from '../../domain/model';
import type { ProjectContact, ProjectFile } from '../../domain/projectFile';
import { isLimit, type LimitName, limitBounds, limitNames, nestedLimits } from '../../domain/ruleNumberBounds';
import { checkProjectFile } from '../../formats/projectJson/projectJson';
import { Database } from '../database';
import { commit } from '../write/commit';
import { exportProject } from './exportProject';
import { readLimits } from './ruleNumbersInUse';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/knownfor.schema.json', import.meta.url), 'utf8'),
) as JsonSchema;
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);
const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { maxLength });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const day = from(['1900-01-01', '2024-02-29', '2026-11-24', '2027-03-01', '9999-12-31']);
const positiveNumber = fc.oneof(fc.nat(99), fc.constant(12.5));
/** Parts that may be missing: a file says nothing rather than nothing much. */
const parts = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[] = []) =>
  fc.record(fields, { requiredKeys: required as never });

const offer = fc.record({
  id: from(['windows', 'doors']),
  name: text,
  sentence: text,
  audience: some(text),
  keywords: some(text),
  exceptions: some(text),
  trigger: text,
  pitches: some(fc.record({ language: from(['pl', 'en'] as const), length: from(['short', 'long'] as const), text })),
  proofs: some(parts({ sentence: text, link: text }, ['sentence'])),
});

const evidence = fc
  .record({ on: day, offer: from(['windows', 'gone']), kind: from(evidenceKinds), rung: from(rungs) })
  .map(({ rung, ...said }) => (said.kind === 'corrected' ? { ...said, rung } : said));

const dismissed = parts(
  {
    kind: from(trapKinds),
    figures: fc.dictionary(from(['touchpoints', 'since']), fc.oneof(fc.nat(9), text)),
    reason: text,
  },
  ['kind', 'figures'],
);

const contact = (id: string): fc.Arbitrary<ProjectContact> =>
  parts(
    {
      id: fc.constant(id),
      name: text,
      headline: text,
      company: text,
      location: text,
      does: text,
      looksFor: text,
      forThem: text,
      forMe: text,
      passOn: text,
      gains: parts(Object.fromEntries(gainsParts.map((part) => [part, text]))).filter(
        (sheet) => !!Object.keys(sheet).length,
      ),
      note: text,
      setAside: fc.constant(true),
      emails: from([[], [`${id}@example.com`], [`${id}@example.com`, `${id}@example.org`]]),
      linkedin: from([{ slug: id }, { urn: `ACoAA${id}` }, { slug: id, urn: `ACoAA${id}` }]),
      phones: fc.uniqueArray(text, { maxLength: 3 }),
      links: fc.uniqueArray(text, { maxLength: 3 }),
      tags: fc.uniqueArray(text, { maxLength: 3 }),
      goals: some(
        parts({ kind: from(goalKinds), state: from(goalStates), wording: text, by: day, offer: text, outcome: text }, [
          'kind',
          'state',
        ]),
      ),
      needs: some(parts({ on: day, offer: text, sentence: text, settled: fc.boolean() }, ['on', 'offer', 'sentence'])),
      touchpoints: some(
        parts(
          {
            on: day,
            channel: from(channels),
            character: from(characters),
            minutes: fc.nat(99),
            note: text,
            event: text,
          },
          ['on', 'channel', 'character'],
        ),
      ),
      evidence: some(evidence),
      benefits: some(
        parts(
          {
            on: day,
            direction: from(['given', 'received'] as const),
            kind: from(benefitKinds),
            amount: positiveNumber,
            currency: text,
            thanked: day,
            event: text,
          },
          ['on', 'direction', 'kind'],
        ),
      ),
      reminders: some(parts({ on: day, text, done: fc.boolean() }, ['on'])),
      circle: fc.constant(true),
      snoozed: day,
      cadence: fc.integer({ min: 2, max: 3650 }),
      dismissed: some(dismissed),
      lastPage: text,
      apart: some(text),
      otherValues: some(fc.record({ field: from(['headline', 'company']), value: text })),
      corrected: some(from(['name', 'headline'])),
      pageValues: parts({ name: text, headline: text }, []),
      knownNames: some(text),
      nameSeen: parts({ name: text, kind: from(['profile', 'mail']), on: day }, ['name', 'kind', 'on']),
      followedOn: day,
      news: parts({ on: day, before: parts({ company: text }, []) }, ['on', 'before']),
    },
    [
      'id',
      'name',
      'emails',
      'phones',
      'links',
      'tags',
      'goals',
      'needs',
      'touchpoints',
      'evidence',
      'benefits',
      'reminders',
    ],
  ) as fc.Arbitrary<ProjectContact>;

const numbers = fc
  .dictionary(from(limitNames), fc.nat(3000), { maxKeys: 4 })
  .map((changed) => Object.fromEntries(Object.entries(changed).filter(([name, n]) => isLimit(name as LimitName, n))));

const file: fc.Arbitrary<ProjectFile> = fc
  .record({
    offers: fc.uniqueArray(offer, { selector: ({ id }) => id, maxLength: 2 }),
    contacts: fc.subarray(['anna', 'jan', 'ola']).chain((ids) => fc.tuple(...ids.map(contact))),
    events: fc.uniqueArray(
      parts(
        {
          name: from(['Fair', 'Śniadanie']),
          on: day,
          cost: positiveNumber,
          hours: positiveNumber,
          next: day,
          expected: some(from(['anna', 'x'])),
        },
        ['name'],
      ),
      { selector: ({ name }) => name, maxLength: 2 },
    ),
    numbers,
    cadences: fc.dictionary(from(['klub', 'builder']), fc.integer({ min: 2, max: 3650 })),
    filters: fc.dictionary(from(['Club', 'Due']), from(['#contacts?tag=club', '#contacts?only=due'])),
    me: fc.dictionary(from(['name', 'firm']), from(['Piotr', 'Okna'])),
  })
  .map(({ numbers: changed, events, cadences, filters, me, ...said }) => ({
    version: 1,
    ...said,
    ...(events.length && { events }),
    ...(Object.keys(changed).length && { limits: nestedLimits(changed) }),
    ...(Object.keys(cadences).length && { cadences }),
    ...(Object.keys(filters).length && { filters }),
    ...(Object.keys(me).length && { me }),
  })) as fc.Arbitrary<ProjectFile>;

let now = 0;
const takeIn = (db: Database, own: ProjectFile) =>
  commit(db, 'import', { now: ++now, today: '2026-11-24' }, (tx) => importFile.change(tx, { file: own }));

/** As JSON says it: order of keys, and of what has no order, aside. */
const ordered = ({ contacts, events, ...own }: ProjectFile) =>
  JSON.parse(
    JSON.stringify({
      ...own,
      contacts: contacts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      events: events?.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    }),
  );

test('taken in and out, and in and out again, it is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (own) => {
      expect(matchesSchema(schema, own)).toBe(true);
      const read = checkProjectFile(JSON.parse(JSON.stringify(own)));
      const db = new Database(`whole-${crypto.randomUUID()}`);
      await takeIn(db, read);
      const once = await exportProject(db);
      expect(ordered(once)).toEqual(ordered(own));
      expect(matchesSchema(schema, JSON.parse(JSON.stringify(once)))).toBe(true);
      await takeIn(db, checkProjectFile(JSON.parse(JSON.stringify(once))));
      expect(ordered(await exportProject(db))).toEqual(ordered(own));
      await db.delete();
    }),
    { numRuns: scaledRuns(60) },
  );
});

test('what is known here stays, what is new comes', async () => {
  const db = new Database(`whole-${crypto.randomUUID()}`);
  const empty = {
    tags: [],
    phones: [],
    links: [],
    goals: [],
    needs: [],
    touchpoints: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
  const [least] = limitBounds('silentDays');
  await takeIn(db, {
    version: 1,
    offers: [],
    contacts: [{ ...empty, id: 'here', name: 'Anna', emails: ['a@example.com'], note: 'mine' }],
    events: [{ name: 'Fair', cost: 5 }],
    limits: { silentDays: 90 },
  });
  await takeIn(db, {
    version: 1,
    offers: [],
    contacts: [{ ...empty, id: 'there', name: 'Anna', emails: ['a@example.com'], note: 'theirs', circle: true }],
    events: [{ name: 'Fair', cost: 7, hours: 2, expected: ['there'] }],
    limits: { silentDays: least, circleSize: 20 },
  });
  const { contacts, events } = await exportProject(db);
  expect(contacts).toMatchObject([{ id: 'here', note: 'mine', circle: true }]);
  expect(events).toEqual([{ name: 'Fair', cost: 5, hours: 2, expected: ['here'] }]);
  expect(await readLimits(db)).toMatchObject({ silentDays: 90, circleSize: 20 });
  await db.delete();
});
