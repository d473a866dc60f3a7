import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { sentenceToTell, writingPlace } = await import('./writeToContact');

const sentence = 'Okna do domów: 100 % drewna & szkło.';
const body = 'Okna%20do%20dom%C3%B3w%3A%20100%20%25%20drewna%20%26%20szk%C5%82o.';

test.each([
  ['a mail address', ['mail:anna@example.com'], 'mailto:anna@example.com', body],
  ['both: the mail', ['in:anna-nowak', 'mail:anna@example.com'], 'mailto:anna@example.com', body],
  ['an address with signs', ['mail:a+b&c@example.com'], 'mailto:a%2Bb%26c@example.com', body],
  ['LinkedIn alone', ['urn:ACoAA1', 'in:anna-nowak'], 'https://www.linkedin.com/in/anna-nowak/', undefined],
  ['neither', ['capture:1'], undefined, undefined],
])('%s', (_, keys, address, text) =>
  expect(writingPlace({ keys }, sentence)?.url).toBe(address && (text ? `${address}?body=${text}` : address)),
);

test('without a sentence the draft is empty', () =>
  expect(writingPlace({ keys: ['mail:a@example.com'] }, '')?.url).toBe('mailto:a@example.com'));

const offer = (id: string, words: string) => ({
  ...{
    id,
    name: id,
    sentence: words,
    audience: [],
    keywords: [],
    exceptions: [],
    trigger: '',
    pitches: [],
    proofs: [],
  },
});
const offers = [offer('windows', 'We make windows.'), offer('doors', 'We make doors.'), offer('roofs', '')];

test.each([
  ['the offer they don’t know', ['windows', 'doors'], ['windows'], 'We make doors.'],
  ['the first of two', ['windows', 'doors'], [], 'We make windows.'],
  ['all known: the first', ['doors'], ['doors'], 'We make doors.'],
  ['none concerns them: the main one', [], [], 'We make windows.'],
  ['without a sentence: the name', ['roofs'], [], 'roofs'],
])('tells %s', (_, concerns, known, says) => {
  const knowledge = offers.map(({ id }) => [id, { rung: 'unaware', faded: false, knows: known.includes(id) }]);
  const standing = { concerns, offers: Object.fromEntries(knowledge), fits: [], flagged: true, traps: [] };
  expect(sentenceToTell({ standing } as never, offers)).toBe(says);
});
