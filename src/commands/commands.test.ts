import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { Database } from '../store/database';
import type { ContactRecord, DatedRecord, OfferRecord } from '../store/records';
import { type CommandName, commands } from './index';

const today = '2026-11-24';
const person = {
  name: 'Anna Nowak',
  headline: 'Building company',
  emails: ['anna@example.com'],
  linkedin: { slug: 'anna-nowak' },
};
const who = { person };

let db: Database;
const run = commandRunner(() => db, today);

const records = async () => (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
const onlyRecord = async () => (await records())[0] as DatedRecord;
const contact = async () => (await db.contacts.toArray())[0] as ContactRecord;
const offers = async () =>
  (await db.offers.orderBy('place').toArray()).filter(({ deleted }) => !deleted) as OfferRecord[];

/** All that is kept, without clocks, ids of the log and what is derived. */
async function kept() {
  const plain = (rows: object[]) =>
    rows.map((row) => {
      const { clocks: _, created: __, ...rest } = row as Record<string, unknown>;
      return JSON.stringify(rest, Object.keys(rest).sort());
    });
  const live = (row: { deleted?: boolean }) => !row.deleted;
  const [c, f, o] = await Promise.all([db.contacts.toArray(), db.datedRecords.toArray(), db.offers.toArray()]);
  return { contacts: plain(c.filter(live)), records: plain(f.filter(live)), offers: plain(o.filter(live)) };
}

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await run('offer', { id: 'windows', name: 'Windows', audience: ['building'], keywords: ['window'] });
  await run('tag', { who, add: ['breakfast'] });
});
afterEach(() => db.delete());

type Case = [sentence: string, name: CommandName, input: object, kept: object];

const added: Case[] = [
  ['a touchpoint is of today unless a day is said', 'touchpoint', { who }, { on: today, channel: 'meeting' }],
  [
    'a touchpoint holds all that is said of it',
    'touchpoint',
    { who, on: '2026-11-03', channel: 'call', character: 'social', minutes: 15, note: 'Her roof', event: 'Breakfast' },
    { on: '2026-11-03', channel: 'call', character: 'social', minutes: 15, note: 'Her roof', event: 'Breakfast' },
  ],
  ['what lies ahead is welcome', 'touchpoint', { who, on: '2027-01-08' }, { on: '2027-01-08' }],
  [
    'an amount is read as Poles type it',
    'benefit',
    { who, direction: 'given', kind: 'tip', amount: '1 234,50 zł' },
    { on: today, direction: 'given', kind: 'tip', amount: 1234.5, currency: 'PLN' },
  ],
  [
    'a benefit needs no amount',
    'benefit',
    { who, direction: 'received', kind: 'referral' },
    { direction: 'received', kind: 'referral' },
  ],
  ['they asked', 'evidence', { who, offer: 'windows', kind: 'asked' }, { kind: 'asked', on: today }],
  [
    'a rung set by hand',
    'evidence',
    { who, offer: 'windows', kind: 'corrected', rung: 'understands' },
    { kind: 'corrected', rung: 'understands' },
  ],
  [
    'a goal',
    'goal',
    { who, kind: 'sale', wording: 'The school' },
    { kind: 'sale', state: 'open', wording: 'The school' },
  ],
  ['a goal for an offer', 'goal', { who, add: true, kind: 'sale', offer: 'windows' }, { offer: 'windows' }],
  [
    'a need is of today unless a day is said',
    'need',
    { who, offer: 'windows', sentence: 'We need windows' },
    { on: today, offer: 'windows', sentence: 'We need windows' },
  ],
  [
    'a reminder',
    'reminder',
    { who, on: '2026-12-01', text: 'Her birthday' },
    { on: '2026-12-01', text: 'Her birthday' },
  ],
];

describe('what happened is kept', () => {
  test.each(added)('%s', async (_, name, input, expected) => {
    await run(name, input as never);
    expect(await onlyRecord()).toMatchObject(expected);
  });

  test.each(added)('and undone: %s', async (_, name, input) => {
    const before = await kept();
    const { change } = await run(name, input as never);
    const after = await kept();
    expect(after).not.toEqual(before);
    const { change: undoing } = await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
    await run('undo', { change: undoing as number });
    expect(await kept()).toEqual(after);
  });
});

test.each(['goal', 'touchpoint', 'told', 'field', 'dismiss'] as const)(
  '%s makes one contact of a stranger',
  async (name) => {
    const stranger = { person: { name: 'Jan Lis', emails: ['jan@example.com'] } };
    const inputs = {
      goal: { kind: 'sale' },
      touchpoint: {},
      told: {},
      field: { field: 'note', text: 'x' },
      dismiss: { kind: 'noGoal' },
    };
    await run(name, { who: stranger, ...inputs[name] } as never);
    expect(await db.contacts.where('keys').equals('mail:jan@example.com').count()).toBe(1);
  },
);

describe('what they ask for on the page is kept once the user acts', () => {
  const needs = [{ on: '2026-11-20', offer: 'windows', sentence: 'Who makes windows?' }];
  const asking = { ...who, needs };
  const kinds = async () => (await records()).map(({ type }) => type).sort();

  test.each([
    ['touchpoint', {}],
    ['goal', { kind: 'sale' }],
    ['evidence', { offer: 'windows', kind: 'asked' }],
  ] as const)('with a %s, and gone with its undo', async (name, input) => {
    const before = await kept();
    const { change } = await run(name, { who: asking, ...input } as never);
    expect(await kinds()).toEqual(['need', name].sort());
    expect((await records()).find(({ type }) => type === 'need')).toMatchObject(needs[0]!);
    await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
  });

  test('once, however often the user acts', async () => {
    await run('touchpoint', { who: asking });
    await run('touchpoint', { who: asking });
    expect(await kinds()).toEqual(['need', 'touchpoint', 'touchpoint']);
  });

  test('of an offer that is gone nothing is kept', async () => {
    await run('touchpoint', { who: { ...who, needs: [{ ...needs[0]!, offer: 'gone' }] } });
    expect(await kinds()).toEqual(['touchpoint']);
  });
});

describe('what was kept is changed and removed', () => {
  const changes: [string, CommandName, object, object, object][] = [
    ['the minutes of a meeting', 'touchpoint', { minutes: 60 }, { minutes: 90 }, { minutes: 90 }],
    ['minutes taken away', 'touchpoint', { minutes: 60 }, { minutes: null }, { minutes: undefined }],
    [
      'an amount taken away',
      'benefit',
      { direction: 'given', kind: 'tip', amount: '5 zł' },
      { amount: '' },
      { amount: undefined, currency: undefined },
    ],
    [
      'an amount without its currency',
      'benefit',
      { direction: 'given', kind: 'tip', amount: '5 zł' },
      { amount: '7' },
      { amount: 7, currency: undefined },
    ],
    [
      'a corrected rung that turns out to be told',
      'evidence',
      { offer: 'windows', kind: 'corrected', rung: 'understands' },
      { kind: 'told' },
      { kind: 'told', rung: undefined },
    ],
    [
      'a goal reached',
      'goal',
      { kind: 'sale' },
      { state: 'reached', outcome: '40 windows' },
      { state: 'reached', outcome: '40 windows' },
    ],
    ['a goal without its day', 'goal', { kind: 'sale', by: '2026-12-01' }, { by: null }, { by: undefined }],
    ['a need settled', 'need', { offer: 'windows', sentence: 'x' }, { settled: true }, { settled: true }],
    ['a reminder done', 'reminder', { on: today }, { done: true }, { done: true }],
    ['a reminder not done after all', 'reminder', { on: today, done: true }, { done: false }, { done: undefined }],
  ];
  test.each(changes)('%s', async (_, name, first, then, expected) => {
    await run(name, { who, ...first } as never);
    const { id } = await onlyRecord();
    const before = await kept();
    const { change } = await run(name, { who, id, ...then } as never);
    const record = await onlyRecord();
    for (const [field, value] of Object.entries(expected)) expect(record[field as keyof DatedRecord]).toEqual(value);
    await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
  });

  test.each(changes)('removed and brought back: %s', async (_, name, first) => {
    await run(name, { who, ...first } as never);
    const before = await kept();
    const { change } = await run(name, { who, id: (await onlyRecord()).id, remove: true } as never);
    expect(await records()).toEqual([]);
    await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
  });

  test('thanks go to all that is owed, and no further', async () => {
    await run('benefit', { who, direction: 'received', kind: 'tip', on: '2026-11-01' });
    await run('benefit', { who, direction: 'received', kind: 'sale', on: '2026-10-01', thanked: '2026-10-02' });
    await run('benefit', { who, direction: 'given', kind: 'tip', on: '2026-11-01' });
    const { change } = await run('thank', { who });
    const thanked = async () =>
      (await records())
        .map((record) => 'thanked' in record && record.thanked)
        .filter(Boolean)
        .sort();
    expect(await thanked()).toEqual(['2026-10-02', today]);
    await run('undo', { change: change as number });
    expect(await thanked()).toEqual(['2026-10-02']);
  });

  test('several goals are open at once, each with its own end', async () => {
    await run('goal', { who, kind: 'sale' });
    await run('goal', { who, add: true, kind: 'advice' });
    await run('goal', { who, wording: 'of the first' });
    const [sale, advice] = (await records()).sort((a, b) => (a.created < b.created ? -1 : 1));
    expect(sale).toMatchObject({ kind: 'sale', wording: 'of the first', state: 'open' });
    await run('goal', { who, id: advice?.id, state: 'dropped', outcome: 'She retired' });
    expect(await db.datedRecords.get(advice?.id as string)).toMatchObject({ state: 'dropped', outcome: 'She retired' });
    expect(await db.datedRecords.get(sale?.id as string)).toMatchObject({ state: 'open' });
  });
});

describe('what is said of a contact', () => {
  const says: [string, CommandName, object, Partial<ContactRecord>][] = [
    ['what they do', 'field', { field: 'does', text: 'Builds houses' }, { does: 'Builds houses' }],
    ['what they look for', 'field', { field: 'looksFor', text: 'An architect' }, { looksFor: 'An architect' }],
    ['a part of the sheet', 'gains', { part: 'skills', text: 'Negotiates' }, { gains: { skills: 'Negotiates' } }],
    ['not relevant', 'setAside', { aside: true }, { setAside: true }],
    [
      'a trap put away',
      'dismiss',
      { kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' },
      { dismissed: [{ kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' }] },
    ],
  ];
  test.each(says)('%s, and undone', async (_, name, input, expected) => {
    const before = await kept();
    const { change } = await run(name, { who, ...input } as never);
    expect(await contact()).toMatchObject(expected);
    await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
  });

  test('one part of the sheet leaves the others', async () => {
    await run('gains', { who, part: 'skills', text: 'Negotiates' });
    await run('gains', { who, part: 'goals', text: 'A second office' });
    await run('gains', { who, part: 'skills', text: ' ' });
    expect((await contact()).gains).toEqual({ goals: 'A second office' });
  });

  test('a trap put away twice is put away once, and comes back when asked', async () => {
    await run('dismiss', { who, kind: 'noGoal', figures: { touchpoints: 2 } });
    await run('dismiss', { who, kind: 'noGoal', figures: { touchpoints: 3 }, reason: 'Still a friend' });
    expect((await contact()).dismissed).toHaveLength(1);
    await run('dismiss', { who, kind: 'noGoal', back: true });
    expect((await contact()).dismissed).toBeUndefined();
  });

  test('set aside, nobody is flagged', async () => {
    expect((await contact()).standing.flagged).toBe(true);
    await run('setAside', { who, aside: true });
    expect((await contact()).standing.flagged).toBe(false);
  });
});

describe('offers', () => {
  test('hold pitches, proofs, exceptions and a trigger', async () => {
    const said = {
      exceptions: ['Windows 11'],
      trigger: 'draughty house',
      pitches: [{ language: 'pl' as const, length: 'short' as const, text: 'Robię okna.' }],
      proofs: [{ sentence: 'The school in Łomża', link: 'https://example.com/school' }],
    };
    await run('offer', { id: 'windows', ...said });
    expect((await offers())[0]).toMatchObject({ name: 'Windows', ...said });
  });

  test('the second can be made the main one, and back', async () => {
    await run('offer', { id: 'doors', name: 'Doors' });
    const { change } = await run('offer', { id: 'doors', place: 0 });
    expect((await offers()).map(({ id }) => id)).toEqual(['doors', 'windows']);
    await run('undo', { change: change as number });
    expect((await offers()).map(({ id }) => id)).toEqual(['windows', 'doors']);
  });

  test('one removed concerns nobody; undone, it does again', async () => {
    const { change } = await run('offer', { id: 'windows', remove: true });
    expect((await contact()).standing).toMatchObject({ concerns: [], flagged: false });
    await run('undo', { change: change as number });
    expect((await contact()).standing).toMatchObject({ concerns: ['windows'], flagged: true });
  });

  test('what is not about the offer becomes an exception, once', async () => {
    const { change } = await run('exception', { offer: 'windows', text: 'Windows 11' });
    await run('exception', { offer: 'windows', text: 'windows 11' });
    expect((await offers())[0]?.exceptions).toEqual(['Windows 11']);
    await run('undo', { change: change as number });
    expect((await offers())[0]?.exceptions).toEqual([]);
  });

  test('a page of the web can add an exception and change nothing else of an offer', () => {
    expect(commands.exception.from).toContain('content');
    expect(commands.offer.from).toEqual(['extension']);
  });
});

describe('bad input is refused with a code, and nothing is written', () => {
  const refused: [string, string, CommandName, object][] = [
    ['a day that is none', 'notADay', 'touchpoint', { on: '2026-02-30' }],
    ['a day before 1900', 'before1900', 'touchpoint', { on: '0026-11-03' }],
    ['negative minutes', 'notMinutes', 'touchpoint', { minutes: -5 }],
    ['minutes that are no number', 'notMinutes', 'touchpoint', { minutes: Number.NaN }],
    ['half a minute', 'notMinutes', 'touchpoint', { minutes: 0.5 }],
    ['minutes of two thousand years', 'notMinutes', 'touchpoint', { minutes: '1000000000' }],
    ['a cadence below none', 'notACadence', 'cadence', { days: '-5' }],
    ['a cadence that is no number', 'notACadence', 'cadence', { days: 'often' }],
    ['a word for an amount', 'notAnAmount', 'benefit', { direction: 'given', kind: 'tip', amount: 'a lot' }],
    ['a negative amount', 'negativeAmount', 'benefit', { direction: 'given', kind: 'tip', amount: '-5 zł' }],
    ['an unknown currency', 'unknownCurrency', 'benefit', { direction: 'given', kind: 'tip', amount: '5 shells' }],
    ['a benefit that says not which way', 'missing', 'benefit', { kind: 'tip' }],
    ['a correction to nothing', 'missing', 'evidence', { offer: 'windows', kind: 'corrected' }],
    ['evidence on nothing', 'missing', 'evidence', { kind: 'told' }],
    ['evidence on an offer that is gone', 'noSuchOffer', 'evidence', { offer: 'doors', kind: 'told' }],
    ['a goal for an offer that is gone', 'noSuchOffer', 'goal', { kind: 'sale', offer: 'doors' }],
    ['a need without a sentence', 'missing', 'need', { offer: 'windows' }],
    ['a need of no offer of yours', 'noSuchOffer', 'need', { offer: 'gone', sentence: 'x' }],
    ['a reminder without a day', 'missing', 'reminder', { text: 'Her birthday' }],
    ['a record that is gone', 'noSuchRecord', 'touchpoint', { id: 'nothing' }],
    ['thanks where none are due', 'nothingOwed', 'thank', {}],
  ];
  test.each(refused)('%s: %s', async (_, code, name, input) => {
    const before = await kept();
    await expect(run(name, { who, ...input } as never)).rejects.toThrow(code);
    expect(await kept()).toEqual(before);
  });

  test('a record of one contact is not changed in the name of another', async () => {
    await run('touchpoint', { who });
    const other = { person: { name: 'Jan Lis', emails: ['jan@example.com'] } };
    const { id } = await onlyRecord();
    await expect(run('touchpoint', { who: other, id, remove: true })).rejects.toThrow('noSuchRecord');
  });

  test('an offer that is gone does not come back by what was still being typed in it', async () => {
    await run('offer', { id: 'windows', remove: true });
    await expect(run('offer', { id: 'windows', name: 'Window' })).rejects.toThrow('noSuchOffer');
  });
});
