import { expect, test } from 'vitest';
import { newId } from './newId';

test('ids come in order, each once, also where a millisecond has more than it can count', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect([...new Set(ids)].sort()).toEqual(ids);
  for (const id of ids.slice(0, 5_000))
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
