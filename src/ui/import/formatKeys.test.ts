import { expect, test } from 'vitest';
import { formats } from '../../formats';
import { formatKeys } from './formatKeys';

test('each format has a name for people', () =>
  expect(formats.map(({ name }) => name).filter((name) => !formatKeys[name])).toEqual([]));
