import { describe, expect, test } from 'vitest';
import { eventOn, givenOn, mailOn, makeContact, receivedOn, sampleDay } from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { eventVerdicts, type NetworkEvent } from './eventVerdict';

const at = (name: string, on: string) => ({ ...eventOn(on), event: name });
const verdicts = (events: NetworkEvent[], ...contacts: Contact[]) =>
  eventVerdicts(events, contacts, sampleDay, defaultLimits);

const breakfast = { name: 'Breakfast', on: '2026-03-01', cost: 100, hours: 4 };
const fair = { name: 'Fair', on: '2026-05-01', cost: 1000, hours: 10 };
const anna = makeContact({
  id: 'anna',
  touchpoints: [at('Breakfast', '2026-03-01'), at('Fair', '2026-05-01')],
  benefits: [{ ...receivedOn('2026-06-01'), amount: 900, currency: 'PLN' }, givenOn('2026-06-02')],
});

describe('what came of an event', () => {
  test('benefits count where the relation began, and their price is money and hours', () =>
    expect(verdicts([breakfast, fair], anna)).toEqual([
      {
        name: 'Breakfast',
        met: ['anna'],
        metFirst: ['anna'],
        given: 1,
        received: 1,
        amounts: { PLN: 900 },
        price: 500,
        yield: 4,
        others: 0,
        verdict: 'better',
      },
      {
        name: 'Fair',
        met: ['anna'],
        metFirst: [],
        given: 0,
        received: 0,
        amounts: {},
        price: 2000,
        yield: 0,
        others: 4,
        verdict: 'worse',
      },
    ]));

  test.each([
    [
      'one that names its event counts there',
      [at('Breakfast', '2026-03-01')],
      { ...receivedOn('2026-06-01'), event: 'Fair' },
      [0, 1],
    ],
    [
      'met before, elsewhere: of no event',
      [mailOn('2026-01-01'), at('Fair', '2026-05-01')],
      receivedOn('2026-06-01'),
      [0, 0],
    ],
    ['one to come', [at('Fair', '2026-05-01')], receivedOn('2026-11-25'), [0, 0]],
    [
      'met first on the day of a mail',
      [mailOn('2026-05-01'), at('Fair', '2026-05-01')],
      receivedOn('2026-06-01'),
      [0, 1],
    ],
  ])('%s', (_, touchpoints, benefit, expected) =>
    expect(
      verdicts([breakfast, fair], makeContact({ touchpoints, benefits: [benefit] })).map(({ received }) => received),
    ).toEqual(expected),
  );

  test('one alone, or one that cost nothing, is compared with none', () => {
    expect(verdicts([breakfast], anna)[0]?.verdict).toBe('noComparison');
    expect(verdicts([{ name: 'Breakfast' }, fair], anna)[0]).toMatchObject({ price: 0, verdict: 'noComparison' });
  });
  test('one to come has no verdict yet', () => expect(verdicts([{ ...fair, on: '2026-11-25' }], anna)).toEqual([]));
  test('alike is alike', () =>
    expect(verdicts([breakfast, { ...breakfast, name: 'Lunch' }]).map(({ verdict }) => verdict)).toEqual([
      'same',
      'same',
    ]));
});
