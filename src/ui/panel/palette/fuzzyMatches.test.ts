import { expect, test } from 'vitest';
import { fuzzyMatches } from './fuzzyMatches';

const tags = ['breakfast club', 'estates', 'club of builders', 'Śniadanie BNI', 'golf', 'I told them'];

test.each([
  ['the beginning, then a word within', 'club', 'club of builders, breakfast club'],
  ['diacritics or none', 'sniad', 'Śniadanie BNI'],
  ['the first letters of its words', 'cb', 'club of builders'],
  ['letters in their order', 'bkfst', 'breakfast club'],
  ['two letters anywhere are too few', 'gf', ''],
  ['a command', 'itt', 'I told them'],
  ['nothing like it', 'xyz', ''],
  ['nothing typed: all, as they come', '', tags.join(', ')],
])('%s', (_, typed, found) => expect(fuzzyMatches(tags, typed, (tag) => tag).join(', ')).toBe(found));
