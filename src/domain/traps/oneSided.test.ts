import { describe, expect, test } from 'vitest';
import { givenOn, receivedOn, trapKindsOf } from '../../../test/fixtures/relations';

describe('one-sided: one gives, the other takes', () => {
  const benefits = (gave: number, got: number) => [
    ...Array.from({ length: gave }, () => givenOn('2015-06-01')),
    ...Array.from({ length: got }, () => receivedOn('2026-11-20')),
  ];
  test.each([
    ['two received', benefits(0, 2), undefined],
    ['three received', benefits(0, 3), 'giveBack'],
    ['three given, however long ago', benefits(3, 0), 'ask'],
    ['four received, two given', benefits(2, 4), undefined],
    ['five given, two received', benefits(5, 2), 'ask'],
    ['balanced', benefits(5, 5), undefined],
    ['the third to come', [...benefits(0, 2), receivedOn('2026-11-25')], undefined],
  ])('%s: %s', (_, benefits, step) => expect(trapKindsOf('oneSided', { benefits })?.step).toBe(step));
  test('its figures', () =>
    expect(trapKindsOf('oneSided', { benefits: benefits(1, 4) })?.figures).toEqual({ given: 1, received: 4 }));
});
