import { describe, expect, test } from 'vitest';
import { windowsOffer } from '../../test/fixtures/relations';
import { threadNeeds } from './threadNeeds';

const windows = { ...windowsOffer, keywords: ['okna', 'windows'] };
const anna = { name: 'Anna Nowak', emails: ['anna@budimax.example'] };
const since = '2026-09-26';
const theirs = (text: string, more: object = {}) => ({ from: 'Anna Nowak', text, mine: false, ...more });
const mine = (text: string) => ({ from: 'Jan Dąb', text, mine: true, date: '2026-11-22' });
const needOf = (messages: ReturnType<typeof theirs>[], subject?: string) =>
  threadNeeds({ messages, subject, person: anna }, [windows], since)[0];

describe('what they ask for in a thread', () => {
  test.each([
    ['their message', [theirs('Szukamy okien.')], undefined, 'Szukamy okien.'],
    ['under their address', [theirs('Szukamy okien.', { from: 'anna@budimax.example' })], undefined, 'Szukamy okien.'],
    [
      'the only one who wrote',
      [theirs('Szukamy okien.', { from: 'A. Nowak' }), mine('Dziękuję')],
      undefined,
      'Szukamy okien.',
    ],
    ['somebody else in the thread', [theirs('Szukamy okien.', { from: 'Ewa' }), theirs('Tak.')], undefined, undefined],
    ['my own message', [mine('Szukamy okien.')], undefined, undefined],
    ['the subject alone', [theirs('Proszę o kontakt.')], 'Szukamy okien do 12 domów', 'Szukamy okien do 12 domów'],
    ['the subject and the text', [theirs('Proszę o wycenę.')], 'Okna do domu', 'Okna do domu Proszę o wycenę.'],
    ['the subject of an answer', [theirs('Proszę o kontakt.')], 'Re: Szukamy okien do 12 domów', undefined],
    ['the subject over my own', [mine('Czy pasuje?'), theirs('Tak.')], 'Szukamy okien', undefined],
    ['a message of today', [theirs('We need windows.', { date: '2026-11-24' })], undefined, 'We need windows.'],
    ['a message that has faded', [theirs('We need windows.', { date: '2026-09-25' })], undefined, undefined],
    [
      'one without a day, long answered',
      [theirs('We need windows.'), ...Array.from({ length: 8 }, () => theirs('Thanks.'))],
      undefined,
      undefined,
    ],
    ['the latest', [theirs('Szukam okien.'), theirs('Kto zrobi okna?')], undefined, 'Kto zrobi okna?'],
  ])('%s', (_, messages, subject, sentence) => expect(needOf(messages, subject)?.sentence).toBe(sentence));
});

describe('a thread that I answered', () => {
  test.each([
    ['says what was told', [theirs('Kto zrobi okna?'), mine('Jasne, robimy okna.')], 'Jasne, robimy okna.'],
    ['in English', [theirs('Who makes windows?'), mine('Sure, we do windows.')], 'Sure, we do windows.'],
    ['with other words', [theirs('Kto zrobi okna?'), mine('Odezwę się jutro.')], undefined],
    ['with a no', [theirs('Kto zrobi okna?'), mine('Nie robimy już okien.')], undefined],
    ['before they asked', [mine('Robimy okna.'), theirs('Kto zrobi okna?')], undefined],
  ])('%s', (_, messages, answer) => expect(needOf(messages)?.answer).toBe(answer));
});

describe('a list of what several people ask for', () => {
  const polish = [
    'Zapytania z tego tygodnia:',
    '1. Jan Kowalski (BudMax) szuka okien do hali.',
    '2. Ewa Lis szuka księgowej.',
    '3. Piotr Wilk: kto poleci prawnika?',
  ].join('\n');
  const english = ['- looking for windows for a hall', '- need an accountant', '- can anybody recommend a lawyer?'];
  test.each([
    ['is nobody’s', polish, undefined],
    ['in English', english.join('\n'), undefined],
    ['has a line of their own', `${polish}\n4. Anna Nowak szuka okien do biura.`, 'Anna Nowak szuka okien do biura.'],
    ['of one asker is theirs', 'Szukam okien:\n- do domu\n- do biura\n- do hali', 'Szukam okien:'],
  ])('%s', (_, text, sentence) => expect(needOf([theirs(text)])?.sentence).toBe(sentence));
});
