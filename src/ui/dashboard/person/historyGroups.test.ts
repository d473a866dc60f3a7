import { expect, test } from 'vitest';
import type { DatedRecord } from '../../../store/records';
import { groupHistory } from './historyGroups';

const now = '2026-11-30';

const record = (id: string, parts: object): DatedRecord =>
  ({ id, contact: 'anna', type: 'touchpoint', channel: 'call', clock: '', ...parts }) as unknown as DatedRecord;
const goal = (id: string, parts: object) => record(id, { type: 'goal', kind: 'sale', state: 'open', ...parts });
const reminder = (id: string, parts: object) => record(id, { type: 'reminder', ...parts });

const cases: [string, DatedRecord[], string[]][] = [
  ['nothing', [], []],
  [
    'years, the latest first',
    [record('a', { on: '2025-03-01' }), record('b', { on: '2026-01-02' }), record('c', { on: '2026-11-30' })],
    ['2026: c b', '2025: a'],
  ],
  [
    'what lies ahead on top, the nearest first, a goal without a day last',
    [
      record('past', { on: '2026-11-29' }),
      goal('someday', {}),
      goal('january', { by: '2027-01-31' }),
      reminder('tomorrow', { on: '2026-12-01' }),
    ],
    ['upcoming: tomorrow january someday', '2026: past'],
  ],
  [
    'what is over lies ahead no more',
    [
      goal('reached', { state: 'reached' }),
      goal('early', { state: 'reached', by: '2027-01-31' }),
      reminder('done', { on: '2026-12-01', done: true }),
    ],
    ['2027: early', '2026: done', 'undated: reached'],
  ],
];

test.each(cases)('%s', (_, records, expected) => {
  const groups = groupHistory(records, now);
  expect(groups.map(({ key, records }) => `${key}: ${records.map(({ id }) => id).join(' ')}`)).toEqual(expected);
});
