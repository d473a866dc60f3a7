import { expect, test } from 'vitest';
import { fold } from '../../../language/folding';
import type { ContactRecord } from '../../../store/records';
import { likelyContact } from './likelyContact';

const known = (id: string, company?: string, headline?: string, name = 'Anna Nowak') =>
  ({ id, name, nameKey: fold(name), company, headline }) as ContactRecord;
const narew = known('narew', 'Narew Development', 'Owner');
const erbud = known('erbud', 'Erbud');
const firmless = known('firmless');
const ask = undefined;

test.each([
  ['nothing but her name', [narew], {}, 'narew'],
  ['a role of hers', [narew], { headline: 'owner' }, 'narew'],
  ['her firm', [narew], { company: 'Narew' }, 'narew'],
  ['another firm', [narew], { company: 'Budimaxu' }, ask],
  ['another firm behind a comma', [narew], { headline: 'Skanska Polska' }, ask],
  ['another firm after a role', [narew], { headline: 'prezeska Fundacji Dom' }, ask],
  ['a firm, where hers is not known', [firmless], { company: 'Skanska' }, 'firmless'],
  ['the firm of one of two', [narew, erbud], { headline: 'Erbud' }, 'erbud'],
  ['nothing, of two', [narew, erbud], {}, ask],
])('of a known name the line says %s', (_, similar, said, id) =>
  expect(likelyContact(similar, { name: 'Anna Nowak', ...said })).toBe(id),
);

test('somebody new is new', () => expect(likelyContact([], { name: 'Anna Nowak' })).toBe(''));
