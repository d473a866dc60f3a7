/** What lists show of a contact without reading its records. */
import { describe, expect, test } from 'vitest';
import {
  judgeContact,
  makeContact,
  makeGoal,
  makeTouchpoint,
  sampleDay,
  windowsOffer,
} from '../../../test/fixtures/relations';
import type { Contact, Summary } from '../model';

const of = (parts: Partial<Contact>) => judgeContact(makeContact(parts), sampleDay, [windowsOffer]).summary;
const got = (on: string, thanked?: string) => ({ on, direction: 'received' as const, kind: 'sale' as const, thanked });

describe('the summary', () => {
  test('is not there where nothing dated counts', () => {
    expect(of({})).toBeUndefined();
    expect(of({ touchpoints: [makeTouchpoint('2026-12-24')] })).toBeUndefined();
  });

  test.each<[string, Partial<Contact>, Partial<Summary>]>([
    [
      'counts touchpoints of both characters in the months of the balance, and knows the latest',
      { touchpoints: [makeTouchpoint('2026-11-01', 'call', 'both'), makeTouchpoint('2020-11-01', 'call', 'social')] },
      { last: '2026-11-01', social: 1, business: 1 },
    ],
    [
      'has the weightiest goal',
      { goals: [makeGoal('advice'), makeGoal('sale', { by: '2027-01-31', wording: 'Zegrze' })] },
      { goal: { kind: 'sale', by: '2027-01-31', wording: 'Zegrze' } },
    ],
    ['has no goal that was reached', { goals: [makeGoal('sale', { state: 'reached' })] }, {}],
    [
      'counts benefits, and knows since when thanks are owed',
      { benefits: [got('2026-11-01'), got('2026-10-01'), got('2026-09-01', '2026-09-02')] },
      { received: 3, given: 0, lastBenefit: '2026-11-01', owed: '2026-10-01' },
    ],
    ['owes no thanks in the first days', { benefits: [got('2026-11-20')] }, { received: 1 }],
    [
      'knows the latest event',
      { touchpoints: [{ on: '2026-10-01', channel: 'event', event: 'Budma' }] },
      { lastEvent: '2026-10-01' },
    ],
    ['says what they ask for', { needs: [{ on: '2026-11-20', offer: 'windows', sentence: 's' }] }, { need: 'windows' }],
    [
      'says how familiar somebody is who fits and was silent for years',
      { headline: 'builder', touchpoints: [makeTouchpoint('2022-11-01'), makeTouchpoint('2021-11-01')] },
      { reconnect: 2 },
    ],
  ])('%s', (_, parts, expected) => expect(of(parts) ?? {}).toMatchObject(expected));

  test.each<[string, Partial<Contact>]>([
    ['silent for less', { headline: 'builder', touchpoints: [makeTouchpoint('2024-11-01')] }],
    ['silent for years, and of no use', { touchpoints: [makeTouchpoint('2022-11-01')] }],
    ['set aside', { headline: 'builder', setAside: true, touchpoints: [makeTouchpoint('2022-11-01')] }],
  ])('nobody is to be found again who was %s', (_, parts) => expect(of(parts)?.reconnect).toBeUndefined());
});
