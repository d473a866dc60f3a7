import { describe, expect, test } from 'vitest';
import { findMention } from './mention';

const offer = { keywords: ['okno', 'window', 'scaffolding'] };

describe('a question after somebody else’s trade says nothing of one’s own', () => {
  test.each([
    ['theirs', 'Do you make windows?'],
    ['their firm’s', 'Czy Pana firma robi okna?'],
    ['their firm’s, familiar', 'Czy wasza firma montuje okna?'],
    ['their people’s', 'Does your architect design windows in-house?'],
    ['their family’s', 'Czy Pana brat nadal montuje okna?'],
    ["their family's firm’s", "Does your husband's firm do windows?"],
    ['their own', 'Do you put up your own scaffolding?'],
    ['whom they know', 'Zna Pan kogoś, kto robi okna?'],
    ['whom they know, in English', 'Do you know anyone who does windows?'],
    ['a man of the trade', 'Zna Pani może dobrego fachowca od okien? Sąsiad szuka.'],
    ['a recommendation', 'Can you recommend somebody for windows?'],
  ])('%s', (_, text) => expect(findMention(offer, text)).toBeNull());
});

describe('a question that offers mentions', () => {
  test.each([
    ['a need', 'Do you need windows?'],
    ['for customers', 'Do you know anyone who needs windows?'],
    ['a need of one’s own', 'Do you need your own scaffolding?'],
    ['a house’s need', 'Does your house need windows?'],
    ['a use', 'Czy przydałyby się Państwu okna?'],
    ['ours beside theirs', 'Czy Pana firma wie, że robimy okna?'],
    ['what they have', 'Czy mają już Państwo okna?'],
  ])('%s', (_, text) => expect(findMention(offer, text)).not.toBeNull());
});
