import { describe, expect, test } from 'vitest';
import type { Trap } from '../model';
import { isDismissed } from './dismissed';

const trap: Trap = { kind: 'noGoal', figures: { touchpoints: 3, since: '2026-03-03' }, step: 'setGoal' };

describe('a trap that was put away', () => {
  test.each([
    ['stays away as it was', { kind: 'noGoal', figures: { since: '2026-03-03', touchpoints: 3 } }, true],
    ['is back once a figure is another', { kind: 'noGoal', figures: { touchpoints: 2, since: '2026-03-03' } }, false],
    ['is back once a figure is new', { kind: 'noGoal', figures: { touchpoints: 3 } }, false],
    ['takes no other trap along', { kind: 'untold', figures: { touchpoints: 3, since: '2026-03-03' } }, false],
  ] as const)('%s', (_, dismissed, away) => expect(isDismissed(trap, [dismissed])).toBe(away));
});
