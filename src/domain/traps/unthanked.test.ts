import { describe, expect, test } from 'vitest';
import { given, now, received, trapped } from '../examples';

describe('unthanked: they did something for you', () => {
  test.each([
    ['six days ago', [received('2026-11-18')], false],
    ['seven days ago', [received('2026-11-17')], true],
    ['a year ago, less a day', [received('2025-11-25')], true],
    ['a year ago', [received('2025-11-24')], false],
    ['given, not received', [given('2026-11-01')], false],
    ['thanked', [received('2026-11-01', '2026-11-02')], false],
    ['thanked beforehand', [received('2026-11-01', '2026-10-31')], false],
    ['thanked today', [received('2026-11-01', now)], false],
    ['to be thanked tomorrow', [received('2026-11-01', '2026-11-25')], true],
    ['one thanked, one not', [received('2026-11-01', '2026-11-02'), received('2026-11-03')], true],
  ])('%s: %s', (_, benefits, caught) => expect(!!trapped('unthanked', { benefits })).toBe(caught));
  test('its figures and its step', () =>
    expect(trapped('unthanked', { benefits: [received('2026-10-02'), received('2026-10-01')] })).toEqual({
      kind: 'unthanked',
      figures: { benefits: 2, since: '2026-10-01' },
      step: 'thank',
    }));
});
