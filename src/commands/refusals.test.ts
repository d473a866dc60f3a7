import { describe, expect, test } from 'vitest';
import { who, windowMaker } from '../../test/fixtures/windowMaker';
import type { CommandName } from './index';

const { run, onlyRecord, kept } = windowMaker();

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
