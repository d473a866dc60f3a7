import { expect, test } from 'vitest';
import { markOf } from './marks';

const today = '2026-11-24';
const offers = {
  windows: { rung: 'heard', faded: false, knows: true },
  doors: { rung: 'unaware', faded: false, knows: false },
} as const;

test.each([
  ['knows all that concerns them', { concerns: ['windows'] }, 'knows'],
  ["doesn't know the one that does", { concerns: ['doors'] }, 'unaware'],
  ['knows one of two', { concerns: ['windows', 'doors'] }, 'unaware'],
  ['nothing concerns them', { concerns: [] }, undefined],
  ['something is due today', { concerns: ['windows'], due: today }, 'due'],
  ['something is due tomorrow', { concerns: ['windows'], due: '2026-11-25' }, 'knows'],
  ['something was due last year', { concerns: [], due: '2025-11-25' }, 'due'],
  ['set aside, whatever is due', { concerns: ['doors'], due: today, setAside: true }, undefined],
])('%s', (_, { concerns, ...rest }: { concerns: string[]; due?: string; setAside?: boolean }, mark) =>
  expect(markOf({ standing: { concerns, offers }, ...rest }, today)).toBe(mark),
);
