import { expect, test } from 'vitest';
import type { Offer, Pitch } from '../../../domain/model';
import type { Person } from '../../../readers/reader';
import { letterOf } from './letter';

const person = (name: string, more: Partial<Person> = {}): Person => ({ name, emails: [], role: 'subject', ...more });
const offer = (sentence: string, pitches: Pitch[] = []) =>
  ({ id: 'a', name: 'Windows', sentence, pitches }) as unknown as Offer;
const anna = person('Anna Nowak', { linkedin: { slug: 'anna' } });
const english: Pitch = { language: 'en', length: 'short', text: 'I make windows.\n' };
const polish: Pitch = { language: 'pl', length: 'long', text: 'Robię okna.' };

test.each([
  ['the pitch as it is', offer('Windows', [english]), 'en', { greeting: '', body: 'I make windows.' }],
  ['the pitch in the message’s language', offer('', [english, polish]), 'pl', { greeting: '', body: 'Robię okna.' }],
  ['nothing is written', offer('  '), 'en', undefined],
] as const)('%s', (_, given, language, letter) => expect(letterOf(given, language, anna)).toEqual(letter));

test('a sentence alone becomes a letter', () => {
  expect(letterOf(offer('I make wooden windows'), 'en', anna)).toEqual({
    greeting: 'Hi Anna,',
    body: 'By the way, I never told you what I do. I make wooden windows.\n\nIf you hear of somebody who needs it, please think of me.',
  });
  const polishLetter = letterOf(offer('Robię okna!'), 'pl', anna);
  expect(polishLetter?.greeting).toBe('Dzień dobry,');
  expect(polishLetter?.body).toContain('czym się zajmuję. Robię okna!\n\n');
});
