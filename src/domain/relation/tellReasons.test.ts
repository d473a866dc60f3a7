import { expect, test } from 'vitest';
import { mailOn, makeContact, makeGoal, sampleDay, toldOn, windowsOffer } from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { whyTell } from './tellReasons';

const valuesOf = (parts: Partial<Contact>) =>
  Object.fromEntries(
    whyTell(makeContact(parts), [windowsOffer], sampleDay, defaultLimits).map(({ kind, values }) => [kind, values]),
  );

test.each<[string, Partial<Contact>, ReturnType<typeof valuesOf>]>([
  ['nothing to say', {}, { noFit: {}, recent: { touchpoints: 0, months: 12 } }],
  [
    'a fit, and mails of this year and before',
    { headline: 'Builder', touchpoints: [mailOn('2024-01-01'), mailOn('2026-03-01'), mailOn('2026-11-01')] },
    {
      fit: { offer: 'windows', field: 'headline', term: 'builder', found: 'Builder' },
      recent: { touchpoints: 2, months: 12 },
      latest: { on: '2026-11-01' },
    },
  ],
  [
    'the weightiest open goal, with its day',
    { goals: [makeGoal('advice'), makeGoal('sale', { by: '2026-12-01' }), makeGoal('sale')] },
    {
      noFit: {},
      goalWeighs: { goal: 'sale', by: '2026-12-01', weight: 4 },
      recent: { touchpoints: 0, months: 12 },
    },
  ],
  [
    'told two years ago',
    { evidence: [toldOn('2024-11-01')] },
    { noFit: {}, recent: { touchpoints: 0, months: 12 }, mayHaveForgotten: { offer: 'windows', rung: 'heard' } },
  ],
])('%s', (_, parts, values) => expect(valuesOf(parts)).toEqual(values));
