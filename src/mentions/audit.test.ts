import { describe, expect, test } from 'vitest';
import type { Contact } from '../domain/model';
import { audit, withUnknownTrade } from './audit';

const offer = { audience: ['builder'], keywords: ['window'], exceptions: [] };
const contact = (id: string, headline: string): Contact => ({
  ...{ id, name: id, headline, emails: [], phones: [], links: [], tags: [] },
  ...{ goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] },
});
const people = [
  contact('ann', 'Builder'),
  contact('bob', 'Builder'),
  contact('cid', 'Builder'),
  contact('dan', 'Cook'),
];
const mine = (id: string, on: string, text: string) => ({ contact: id, on, text, mine: true });
const theirs = (id: string, on: string, text: string) => ({ contact: id, on, text, mine: false });

/** Each with what is known: `told`, `asked`, the number of messages. */
const listed = (...messages: ReturnType<typeof mine>[]) =>
  audit(people, messages, offer).map(({ contact: { name }, told, sought, messages: count, fit }) =>
    [name, told && 'told', sought && 'asked', !fit && 'no fit', count].filter(Boolean).join(' '),
  );

describe('the audit', () => {
  test.each<[string, ReturnType<typeof mine>[], string[]]>([
    ['nobody without a message', [], []],
    ['nobody who does not fit', [mine('dan', '2024-01-01', 'Hello')], []],
    ['whoever fits', [mine('ann', '2024-01-01', 'Hello')], ['ann 1']],
    [
      'the told below',
      [mine('ann', '2024-01-01', 'We make windows.'), mine('bob', '2024-01-01', 'Hello')],
      ['bob 1', 'ann told 1'],
    ],
    [
      'more messages first, then the latest',
      [
        mine('ann', '2024-01-01', 'a'),
        mine('bob', '2024-01-02', 'b'),
        mine('cid', '2023-01-01', 'c'),
        theirs('cid', '2023-01-02', 'd'),
      ],
      ['cid 2', 'bob 1', 'ann 1'],
    ],
    ['their own words tell nobody', [theirs('ann', '2024-01-01', 'We make windows.')], ['ann 1']],
    [
      'whoever asked first, even without a fit',
      [
        mine('ann', '2024-01-01', 'a'),
        mine('ann', '2024-01-02', 'b'),
        theirs('dan', '2024-01-01', 'Do you know anyone who makes windows?'),
      ],
      ['dan asked no fit 1', 'ann 2'],
    ],
  ])('lists %s', (_, messages, names) => expect(listed(...messages)).toEqual(names));

  test('gives the latest sentence in which it was told', () => {
    const [ann] = audit(
      people,
      [mine('ann', '2024-01-01', 'Our windows.'), mine('ann', '2024-02-01', 'Hi. New windows!')],
      offer,
    );
    expect(ann?.told).toEqual({ on: '2024-02-01', sentence: 'New windows!' });
    expect(ann?.last).toBe('2024-02-01');
  });

  test('goes by the sentences that were found when a mail was read, whose text is gone', () => {
    const message = { ...mine('ann', '2024-01-01', ''), sentences: { '': 'We make windows.' } };
    const [ann] = audit(people, [message], offer);
    expect(ann?.told).toEqual({ on: '2024-01-01', sentence: 'We make windows.' });
    expect(audit(people, [{ ...message, sentences: { other: 'x' } }], offer)[0]?.told).toBeNull();
  });

  test.each<[string, string, boolean]>([
    ['a firm that says what it does', 'ann@builders-smith.example', true],
    ['a firm that does not', 'ann@smith.example', false],
    ['where everybody has an address', 'builder@gmail.com', false],
  ])('goes by the domain of an address: %s', (_, address, fits) => {
    const ann = { ...contact('ann', ''), emails: [address] };
    const found = audit([ann], [mine('ann', '2024-01-01', 'Hello')], offer);
    expect(found.map(({ fit }) => fit?.field)).toEqual(fits ? ['domain'] : []);
  });

  test('lists apart those of whom nothing tells, the most written to first', () => {
    const unknown = ['ann', 'bob', 'cid', 'dan'].map((name) => contact(name, ''));
    const messages = [
      mine('ann', '2024-01-01', 'Hello'),
      mine('bob', '2024-01-01', 'Hello'),
      theirs('bob', '2024-01-02', 'Hi'),
      mine('cid', '2024-01-01', 'We make windows.'),
    ];
    const names = (all: Contact[]) => withUnknownTrade(all, messages, offer).map(({ contact: { name } }) => name);
    expect(names(unknown)).toEqual(['bob', 'ann']);
    expect(names(people)).toEqual([]);
  });
});
