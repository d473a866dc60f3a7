import { describe, expect, test } from 'vitest';
import { mention } from './mention';
import { ownWords } from './ownwords';

const caterer = { keywords: ['catering', 'bufet', 'przyjęcia'] };
const mentions = (text: string) => mention(caterer, text) !== null;

describe('of the letters around it, only what the sender wrote counts', () => {
  test.each([
    [
      'Hej,\nw sobotę obsługujemy przyjęcie na 100 osób.\n\nPozdrawiam serdecznie,\nAnna\n--\nAnna Nowak | Catering Nowak | www.catering.pl',
      true,
    ],
    ['Hej,\ndo soboty!\n\nUściski,\nAnna\n\nCatering Nowak\n500 600 700', false],
    ['Do soboty!\n\nAnna Nowak\nCatering Nowak', false],
    ['Do soboty!\nAnna\n\nWysłane z iPhone’a\n\n> Dnia 3.11.2026 Jan napisał(a):\n> catering?', false],
    [
      'Tak, pasuje.\n\n________________________________\nOd: Jan <j@x.pl>\nWysłane: środa\nDo: Anna\nTemat: Catering\n\nJaki catering?',
      false,
    ],
    ['Sure, works.\n\nSent from my iPhone\n\n> On 3 Nov 2026, at 10:00, Jan <j@x.pl> wrote:\n> \n> catering?', false],
    ['FW: see below\n\nVon: Jan\nGesendet: Montag\nAn: Anna\nBetreff: Catering\n\nCatering?', false],
    ['Dzięki, Janku!\n\nA propos: robimy też catering.', true],
    ['2026-11-03 10:00 GMT+01:00 Jan Nowak <j@x.pl>:\n\nCatering?', false],
    ['Super.\n\nwt., 3 lis 2026 o 10:00 Jan Nowak\n<j@x.pl> napisał(a):\n\n> Catering?', false],
    ['Jan Nowak napisał:\n> Catering?\n\nTak.', false],
    ['Am Di., 3. Nov. 2026 um 10:00 Uhr schrieb Jan Nowak <j@x.pl>:\n\ncatering?', false],
    ['Le mar. 3 nov. 2026 à 10:00, Jan <j@x.pl> a écrit :\n\ncatering?', false],
    ['Best,\nAnna\n\nAnna Nowak\nCatering Manager', false],
    ['Hi Jan,\n\nyes, Friday it is.\n\nBest,\nAnna Nowak\nNowak Catering | Events & Weddings\nm: 500 600 700', false],
    ['Z góry dziękuję i pozdrawiam\nAnna Nowak\nNowak Catering', false],
    ['Pozdrawiam i do zobaczenia\nAnna\nNowak Catering', false],
    ['Miłego dnia!\nAnna Nowak\nCatering Nowak', false],
    ['Thanks and regards\nAnna\nCatering Nowak', false],
    ['Thank you,\nAnna Nowak\nOwner, Nowak Catering\n+48 500 600 700', false],
  ])('%j', (text, found) => expect(mentions(text)).toBe(found));
});

test("what is not the sender's own is blanked, so that places stay", () => {
  const text = 'Okna.\r\n> okna?\r\nPisz na jan@okna.pl.\r\n-- \r\nOkna Kowalski';
  const own = ownWords(text);
  expect(own).toHaveLength(text.length);
  expect(own.trim().split(/\s+/)).toEqual(['Okna.', 'Pisz', 'na', '.']);
});
