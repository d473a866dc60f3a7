import { describe, expect, test } from 'vitest';
import type { Contact, Trap } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { type Cadence, dues } from './due';

const today = '2026-11-24';
const nobody: Contact = {
  id: 'a',
  name: 'Anna',
  emails: [],
  phones: [],
  links: [],
  tags: [],
  goals: [],
  needs: [],
  touchpoints: [],
  evidence: [],
  benefits: [],
  reminders: [],
};
const met = (on: string) => ({ on, channel: 'meeting', character: 'both' }) as const;
const unthanked: Trap = { kind: 'unthanked', figures: { benefits: 1, since: '2026-11-01' }, step: 'thank' };
const fading: Trap = { kind: 'fading', figures: { last: '2026-01-10', days: 180 }, step: 'getInTouch' };
const tip = { on: '2026-11-01', direction: 'received', kind: 'tip' } as const;

describe('what is due with somebody', () => {
  test.each<[string, Partial<Contact>, Trap[], Cadence, string[]]>([
    ['nothing', {}, [], {}, []],
    ['a reminder', { reminders: [{ on: today }] }, [], {}, ['reminder 2026-11-24']],
    ['one that is done is not', { reminders: [{ on: today, done: true }] }, [], {}, []],
    ['a reminder in the year 9999', { reminders: [{ on: '9999-12-31' }] }, [], {}, ['reminder 9999-12-31']],
    ['a goal by its day', { goals: [{ kind: 'sale', state: 'open', by: '2026-12-01' }] }, [], {}, ['goal 2026-12-01']],
    ['a reached goal is not', { goals: [{ kind: 'sale', state: 'reached', by: today }] }, [], {}, []],
    ['thanks, a week later', { benefits: [tip] }, [unthanked], {}, ['thanks 2026-11-08']],
    ['one who would recommend, left alone', {}, [fading], {}, ['fading 2026-07-09']],
    ['… but not when put away', {}, [fading], { dismissed: [{ ...fading }] }, []],
    ['… and later when snoozed', {}, [fading], { snoozed: '2026-12-01' }, ['fading 2026-12-01']],
    [
      'every 30 days',
      { touchpoints: [met('2026-11-01'), met('2026-05-01')] },
      [],
      { days: 30 },
      ['cadence 2026-12-01'],
    ],
    ['every 30 days with nobody met yet', {}, [], { days: 30 }, []],
    [
      'a reminder is not snoozed with the rest',
      { reminders: [{ on: today }] },
      [],
      { snoozed: '2027-01-01' },
      ['reminder 2026-11-24'],
    ],
  ])('%s', (_, some, traps, cadence, expected) =>
    expect(
      dues({ ...nobody, ...some }, traps, cadence, today, defaultLimits).map(({ kind, on }) => `${kind} ${on}`),
    ).toEqual(expected),
  );
});
