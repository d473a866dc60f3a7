import { describe, expect, test } from 'vitest';
import { patternRuns } from '../../../test/fixtures/patternRuns';
import { terminates } from '../../../test/fixtures/terminates';
import { keywordFinder } from '../keywords';
import { findNeed } from './need';
import { passagesOf } from './passage';

const windows = { keywords: ['okno', 'window', 'glazing'], exceptions: ['Windows 11'] };
const translation = { keywords: ['tłumaczenie', 'umowa'] };

describe('a need is shown by', () => {
  test.each([
    ['the sentence with the keyword', 'Dzień dobry! Szukam kogoś od okien. Pozdrawiam', 'Szukam kogoś od okien.'],
    ['the two that belong together', 'Dach jest. Zostały okna. Zna Pan kogoś?', 'Zostały okna. Zna Pan kogoś?'],
    ['the two, the other way round', 'Polecicie kogoś? Chodzi o okna.', 'Polecicie kogoś? Chodzi o okna.'],
    ['one line, where it was wrapped', 'We need\nsomebody for the windows.', 'We need somebody for the windows.'],
  ])('%s', (_, text, sentence) =>
    expect(findNeed(windows, text)).toMatchObject({ sentence, keyword: expect.any(String) }),
  );
});

describe("only the sender's own words count", () => {
  const need = 'Szukam kogoś od okien.';
  test.each([
    ['a quote', `Dziękuję.\n\n> ${need}`, false],
    ['a forwarded mail', `Dziękuję.\n\n----- Wiadomość oryginalna -----\n${need}`, false],
    ['a signature', 'Zna Pan dekarza?\n\n-- \nJan\nOkna i drzwi', false],
    ['a subject line', 'Temat: Szukam okien\n\nDziękuję za spotkanie.', false],
    ['an exception', 'We need somebody for Windows 11.', false],
    ['a quote below a need', `${need}\n\n> Dzień dobry`, true],
  ])('%s: %s', (_, text, asks) => expect(findNeed(windows, text) !== null).toBe(asks));
});

describe('a slip of the fingers', () => {
  test.each([
    ['Szukm kogoś od okien.', true],
    ['potrzeboje wyceny okien', true],
    ['Can anyone reccomend a window firm?', true],
    ['Szukałam okien, już mam.', false],
  ])('%s: %s', (text, asks) => expect(findNeed(windows, text) !== null).toBe(asks));
});

test('the keyword may be the verb of the question', () => {
  expect(findNeed(translation, 'Czy tłumaczycie z niemieckiego?')?.keyword).toBe('tłumaczenie');
});

describe('a message of 100 kB', () => {
  const fill = (part: string) => part.repeat(Math.ceil(100_000 / part.length));
  const long: [name: string, text: string][] = [
    ['keywords without a stop', fill('okna ')],
    ['requests without a stop', `${fill('szukam kogos dobrego do ')}okien`],
    ['needs that are denied', fill('Nie szukamy nikogo do okien. ')],
    ['English requests', `${fill('looking for somebody good who can ')}window`],
    ['adjectives', `szukam ${fill('dobrego ')}okna`],
    ['half a question', fill('who could you recommend for the windows, ')],
    ['a list', `szukamy: ${fill('ab, ')}okna`],
    ['spaces', `szukam${' '.repeat(100_000)}okna`],
  ];
  test.each(long)('of %s is answered', (_, text) =>
    expect(terminates('src/mentions/needs/need.ts', 'findNeed', windows, text)).resolves.toBe(true),
  );

  test.each(long)('of %s is looked at three times over at most', (_, text) => {
    const { own, found } = keywordFinder(windows)(text);
    const seen = passagesOf(own, found).map(({ here, before, after }) => here.length + before.length + after.length);
    expect(seen.reduce((sum, length) => sum + length, 0)).toBeLessThan(3 * text.length);
  });
});

describe('a long message costs no more than its first keywords', () => {
  test.each([
    ['in sentences', 'A room of the house has big windows that nobody has opened for years. '],
    ['without a stop', 'okna '],
  ])('%s', (_, part) => {
    const runs = (times: number) => patternRuns(() => findNeed(windows, part.repeat(times)));
    expect(runs(2000)).toBeLessThan(1.1 * runs(400));
  });
});
