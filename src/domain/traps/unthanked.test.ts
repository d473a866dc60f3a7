import { describe, expect, test } from 'vitest';
import { givenOn, receivedOn, sampleDay, trapKindsOf } from '../../../test/fixtures/relations';

describe('unthanked: they did something for you', () => {
  test.each([
    ['six days ago', [receivedOn('2026-11-18')], false],
    ['seven days ago', [receivedOn('2026-11-17')], true],
    ['a year ago, less a day', [receivedOn('2025-11-25')], true],
    ['a year ago', [receivedOn('2025-11-24')], false],
    ['given, not received', [givenOn('2026-11-01')], false],
    ['thanked', [receivedOn('2026-11-01', '2026-11-02')], false],
    ['thanked beforehand', [receivedOn('2026-11-01', '2026-10-31')], false],
    ['thanked today', [receivedOn('2026-11-01', sampleDay)], false],
    ['to be thanked tomorrow', [receivedOn('2026-11-01', '2026-11-25')], true],
    ['one thanked, one not', [receivedOn('2026-11-01', '2026-11-02'), receivedOn('2026-11-03')], true],
  ])('%s: %s', (_, benefits, caught) => expect(!!trapKindsOf('unthanked', { benefits })).toBe(caught));
  test('its figures and its step', () =>
    expect(trapKindsOf('unthanked', { benefits: [receivedOn('2026-10-02'), receivedOn('2026-10-01')] })).toEqual({
      kind: 'unthanked',
      figures: { benefits: 2, since: '2026-10-01' },
      step: 'thank',
    }));
});
