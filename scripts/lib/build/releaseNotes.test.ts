import { expect, test } from 'vitest';
import { changesOf, missingFields } from './releaseNotes';

const changelog = '# Changelog\n\n## [Unreleased]\n\n- next\n\n## [1.0.0] - 2027-01-01\n\n- first\n';

test.each([
  ['1.0.0', '- first'],
  ['2.0.0', '- next'],
])('the notes of %s', (version, notes) => expect(changesOf(version, changelog)).toBe(notes));

test('long notes end with a whole line', () => {
  const long = `## [1.0.0]\n\n${'- a line of the changelog\n'.repeat(500)}`;
  expect(changesOf('1.0.0', long)).toMatch(/^(- a line of the changelog\n)+…$/);
});

test('what is empty is missing', () => expect(missingFields({ name: '', address: 'a' })).toEqual(['name']));
