import { describe, expect, test } from 'vitest';
import { windowsOffer } from '../../../test/fixtures/relations';
import { namesOffer, needsIn } from './wish';

const stairs = {
  ...windowsOffer,
  ...{ id: 'stairs', name: 'Schody drewniane', keywords: ['schody'], exceptions: ['schody ruchome'] },
};

describe('a wish names an offer', () => {
  test.each([
    ['schodów', true],
    ['schodów do domu pod Łodzią', true],
    ['schodow', true],
    ['ruchomych schodów', false],
    ['schodów ruchomych', false],
    ['okien', false],
    ['', false],
  ])('"%s": %s', (wish, names) => expect(namesOffer(wish, stairs)).toBe(names));
});

test('the need holds the words of the note, and none is of a retired offer', () => {
  const retired = { ...stairs, id: 'old', retired: '2026-11-01' };
  expect(needsIn('schodów', [stairs, retired], '2026-11-24', 'Jan Lis, deweloper, szuka schodów')).toEqual([
    { on: '2026-11-24', offer: 'stairs', sentence: 'szuka schodów' },
  ]);
  expect(needsIn('okien', [stairs], '2026-11-24')).toEqual([]);
});
