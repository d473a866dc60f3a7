/** What holds of every message: text without a keyword changes nothing, and none takes long to read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaledRuns } from '../../test/fixtures/longRuns';
import { terminates } from '../../test/fixtures/terminates';
import { findMention } from './mention';

const offer = { keywords: ['okno', 'audyt', 'window', 'training'], exceptions: ['Windows 11'] };

/** Sentences and quotes that hold no keyword; each may stand before or after any other. */
const filler = fc.constantFrom(
  'Dziękuję za spotkanie.',
  'Nie mogę w piątek, ale w sobotę chętnie.',
  'Nie tylko Pani tak myśli.',
  'Unikamy pośpiechu.',
  'Odradzam tę restaurację!',
  'Nie ma sprawy, tylko proszę o telefon.',
  'See you on Monday.',
  'We no longer meet there, it is history.',
  'It has been years since we met.',
  'Never mind the rain: we only walk.',
  '> Kiedy się widzimy?',
  'On Monday I will call you.',
);
const fillers = fc.array(filler, { maxLength: 6 });
const takenBack = [
  'Nie robimy okien.',
  'Audytów unikamy.',
  'Okien już nie montujemy, tylko drzwi.',
  'Windows are history.',
  "It's been years since we did training.",
  'Mam nowy komputer z Windows 11.',
  '> Szukamy okien',
];
const standing = ['Robimy okna.', 'Audytów nie unikamy.', "There's no reason to fear our training.", 'We fit windows.'];
const letter = (before: string[], one: string, after: string[]) => [...before, one, ...after].join('\n\n');

describe('text without a keyword', () => {
  test('mentions nothing', () => {
    fc.assert(
      fc.property(fillers, (texts) => {
        expect(findMention(offer, texts.join('\n\n'))).toBeNull();
      }),
    );
  });

  test('makes no mention of what is taken back', () => {
    fc.assert(
      fc.property(fillers, fc.constantFrom(...takenBack), fillers, (before, one, after) => {
        expect(findMention(offer, letter(before, one, after))).toBeNull();
      }),
      { numRuns: scaledRuns(200) },
    );
  });

  test('hides no mention, and the sentence shown is the one that holds it', () => {
    fc.assert(
      fc.property(fillers, fc.constantFrom(...standing), fillers, (before, one, after) => {
        expect(findMention(offer, letter(before, one, after))?.sentence).toBe(one);
      }),
      { numRuns: scaledRuns(200) },
    );
  });

  test('is never what is shown, whatever stands in a message', () => {
    const word = fc.constantFrom(
      ...'nie okien okna unikamy we window no longer bez . , ? : i z audytem tylko ale > from: od: \n \n\n --'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const found = findMention(offer, words.join(' '));
        expect(found?.sentence ?? 'okna').toMatch(/okien|okna|window|audytem/);
      }),
      { numRuns: scaledRuns(400) },
    );
  });
});

describe('a megabyte made to be slow', () => {
  test.each([
    ['refusals', 'unikamy od z daleka '.repeat(50_000)],
    ['refusals of the keyword', 'Unikamy okien, '.repeat(70_000)],
    ['English refusals', 'we avoid the window '.repeat(50_000)],
    ['years since', `${'years since we did '.repeat(50_000)}window`],
    ['double denials', "there's no window we can't ".repeat(40_000)],
    ['limits', `Nie robimy okien${' bardzo'.repeat(140_000)}`],
    ['rulers', '---\nJan\n'.repeat(120_000)],
    ['one ruler', `${'-'.repeat(1_000_000)}x`],
    ['small print', 'This email\n\n'.repeat(80_000)],
    ['a long small print', `Jan\n\nThis email ${'window '.repeat(140_000)}`],
    ['angle quotes', '>>> a >>>\n'.repeat(100_000)],
    ['farewells', 'Ok. Do jutra, Jan\n'.repeat(55_000)],
    ['last sentences', `a. ${'x'.repeat(1_000_000)}`],
  ])('of %s is answered', (_, text) =>
    expect(terminates('src/mentions/mention.ts', 'findMention', offer, text)).resolves.toBe(true),
  );
});
