import { describe, expect, test } from 'vitest';
import { today, who, windowMaker } from '../../../test/fixtures/windowMaker';
import type { DatedRecord } from '../../store/records';
import type { CommandName } from '../index';

const { run, db, records, onlyRecord, kept } = windowMaker();

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
    expect(await db().contacts.where('keys').equals('mail:jan@example.com').count()).toBe(1);
  },
);

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
    expect(await db().datedRecords.get(advice?.id as string)).toMatchObject({
      state: 'dropped',
      outcome: 'She retired',
    });
    expect(await db().datedRecords.get(sale?.id as string)).toMatchObject({ state: 'open' });
  });
});

test('a reminder that the worker saved while its form was open is the same when the form saves it', async () => {
  await run('reminder', { who, newId: 'typed', on: '2026-12-04', text: 'send the offer' });
  await run('reminder', { who, newId: 'typed', on: '2026-12-05', text: 'send the offer' });
  expect(await records()).toMatchObject([{ id: 'typed', on: '2026-12-05' }]);
});

test('nobody changes another’s reminder by naming it as new', async () => {
  await run('reminder', { who, newId: 'hers', on: '2026-12-04' });
  const other = { person: { name: 'Jan Lis', emails: ['jan@example.com'] } };
  await expect(run('reminder', { who: other, newId: 'hers', on: '2026-12-05' })).rejects.toThrow('noSuchRecord');
});

test('a reminder that was removed while its form was open can be saved again', async () => {
  await run('reminder', { who, newId: 'typed', on: '2026-12-04' });
  await run('reminder', { who, id: 'typed', remove: true });
  await run('reminder', { who, newId: 'typed', on: '2026-12-05' });
  expect(await records()).toMatchObject([{ on: '2026-12-05' }]);
});
