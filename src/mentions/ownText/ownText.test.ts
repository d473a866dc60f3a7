import { describe, expect, test } from 'vitest';
import { findMention } from '../mention';
import { ownText } from './ownText';

const caterer = { keywords: ['catering', 'bufet', 'przyjęcia'] };
const windows = { keywords: ['okno', 'window'] };
const mentions = (text: string) => findMention(caterer, text) !== null;

describe('of the letters around it, only what the sender wrote counts', () => {
  test.each([
    [
      'Hej,\nw sobotę obsługujemy przyjęcie na 100 osób.\n\nPozdrawiam serdecznie,\nAnna\n--\n' +
        'Anna Nowak | Catering Nowak | www.catering.pl',
      true,
    ],
    ['Hej,\ndo soboty!\n\nUściski,\nAnna\n\nCatering Nowak\n500 600 700', false],
    ['Do soboty!\n\nAnna Nowak\nCatering Nowak', false],
    ['Do soboty!\nAnna\n\nWysłane z iPhone’a\n\n> Dnia 3.11.2026 Jan napisał(a):\n> catering?', false],
    [
      'Tak, pasuje.\n\n________________________________\nOd: Jan <j@x.pl>\nWysłane: środa\nDo: Anna\n' +
        'Temat: Catering\n\nJaki catering?',
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

describe("a window-maker's letters", () => {
  test.each([
    [
      'Dzień dobry,\nw nawiązaniu do rozmowy przesyłam ofertę na okna.\n\nZ wyrazami szacunku,\n' +
        'Jan Kowalski\nDyrektor Handlowy | Okna Kowalski\nM: +48 600 100 200',
      true,
    ],
    [
      'Dzień dobry,\nprzesyłam ofertę.\n\nZ wyrazami szacunku,\nJan Kowalski\n' +
        'Dyrektor Handlowy | Okna Kowalski\nM: +48 600 100 200\n\nNasze okna – Twój spokój!',
      false,
    ],
    [
      'Hi Sarah,\n\nThanks for your time.\n\nJan\n\n--\nJan Kowalski\nWindows & Doors\n\nThis e-mail is confidential.',
      false,
    ],
    ['Hi Sarah,\n\nThank you!\n\nBy the way, we make windows.\n\nJan', true],
    ['Thanks! We make windows too.', true],
    ['Best regards from the fair, where our windows won a prize.', true],
    ['Pozdrawiam i przypominam, że robimy okna.', true],
    ['Dzięki, okna wyceniłem.', true],
    ['Super :) okna dowiozę jutro 😀', true],
    ['👋 Robimy okna!', true],
    ['Okna.', true],
    ['okna', true],
    ['OKNA KOWALSKI zaprasza na targi.', true],
    ['Temat: okna\nDzień dobry, jak w temacie.', true],
    ['> okna\n\nTak, okna.', true],
    ['Hej!\n\nW dniu dzisiejszym wysłałem ofertę na okna:\n- dwa małe\n- jedno duże', true],
    ['On Monday I will send:\nwindows, doors.', true],
    ['From: Poznań\nTo: Warszawa\nwe ship windows.', true],
    ['Jan Kowalski <jan@okna.pl> wrote:\n\nokna', false],
    ['On 2 Nov 2026, at 09:14, Sarah wrote:\n\nwindows', false],
    ['-----Wiadomość oryginalna-----\nOd: A\nokna', false],
    ['---- Original message ----\nwindows', false],
    ['W dniu pon., 2 lis 2026 o 09:14 Anna Nowak <anna@x.pl> napisał(a):\n\nokna?', false],
    ['niedziela, 2 listopada 2026 09:14 Anna Nowak <anna@x.pl> pisze:\n\nokna?', false],
    ['Użytkownik Anna Nowak napisał:\n> okna?', false],
    ['Anna Nowak pisze:\n\n> okna?\n\nTak', false],
    ['Tak!\n\nWysłane z telefonu Samsung\n\n-------- Oryginalna wiadomość --------\nOd: Anna\nokna?', false],
    ['Ok.\n\nAnna Nowak <a@x.pl> schrieb am Mo., 2. Nov. 2026, 09:14:\n\nokna?', false],
    ['Ok.\n\nDate: Mon, 2 Nov 2026\nFrom: anna@x.pl\nTo: jan@x.pl\nSubject: windows\n\nwindows?', false],
    ['We make windows\n\nOn Mon, Nov 2, 2026 Sarah wrote:\n> hi', true],
    ['Robimy okna.\n\n-- \nJan', true],
    ['Pozdrawiam,\nJan\n\nPS. Robimy też okna.', true],
    ['Pozdrawiam\nJan\n\nP.s. okna też robimy', true],
    ['Best,\nJan\n\nPS: windows too', true],
    ['Best wishes for the new house! Our windows will suit it.', true],
    ['Regards\nJan K.\nWindow Expert', false],
    ['Cheers,\nJan\nWindow Expert', false],
    ['Cheers Jan', false],
    ['Ciao\nJan\nOkna Kowalski', false],
    ['Jan Kowalski\nOkna Kowalski\ntel. 600 100 200', false],
    ['Do środy.\n\n___\nJan Kowalski, okna i drzwi', false],
    ['Potwierdzam środę.\n\nJan Kowalski\nokna-kowalski.pl\nOkna, drzwi, bramy', false],
    ['Dzięki za zaproszenie! Do usłyszenia\nJan z Okna Kowalski', false],
    ['Ściskam mocno\nMaria\n\nOkna Pod Lipą, tel. 87 111 22 33', false],
    ['Do jutra!\nKasia\n\nOkna od Kasi\nkasia@okna.pl', false],
    ['Drzwi dojadą jutro. Dzięki!\nOkna też.', true],
    ['Zapraszam na okna-kowalski.pl, tam są nasze okna.', true],
    ['Robimy okna\nJan Kowalski\ntel. 600 100 200', true],
    ['Hej Anka,\nkopę lat! Co u Ciebie?\nU mnie dalej okna i drzwi.\nJan', true],
  ])('%j', (text, found) => expect(findMention(windows, text) !== null).toBe(found));
});

test("what is not the sender's own is blanked, so that places stay", () => {
  const text = 'Okna.\r\n> okna?\r\nPisz na jan@okna.pl.\r\n-- \r\nOkna Kowalski';
  const own = ownText(text);
  expect(own).toHaveLength(text.length);
  expect(own.trim().split(/\s+/)).toEqual(['Okna.', 'Pisz', 'na', '.']);
});

describe('a list at the end is no signature', () => {
  test.each([
    ['announced', 'Oferta:\nOkna\nDrzwi\nRolety', 'Okna'],
    ['announced above a blank line', 'Products:\n\nOkna PCV\nDrzwi\n\nPozdrawiam\nJan', 'Okna PCV'],
    ['numbered', 'Usługi:\n1) Okna\n2) Drzwi\n3) Rolety', '1) Okna'],
    ['lettered', 'W pakiecie:\na) drzwi\nb) okna\nc) rolety', 'b) okna'],
    ['lettered with a full stop', 'Zakres:\na. drzwi\nb. okna\nc. rolety', 'b. okna'],
    ['but contact data is', 'Do jutra!\n\nKontakt:\nJan Kowalski\nOkna Kowalski', undefined],
    ['and so is a name with numbers', 'Adres:\nOkna Kowalski\ntel. 600 100 200', undefined],
  ])('%s', (_, text, sentence) => expect(findMention(windows, text)?.sentence).toBe(sentence));
});

describe('what others wrote, in whatever language their program is', () => {
  const theirs = 'Robicie catering?';
  test.each([
    ['Danish', 'Fra: Ewa <e@x.example>\nSendt: 3. november 2026\nTil: Jan\nEmne: Hej'],
    ['Swedish, in bold', '*Från:* Ewa <e@x.example>\n*Skickat:* den 3 november\n*Till:* Jan\n*Ämne:* Hej'],
    ['Slovak', 'Od: Ewa <e@x.example>\nOdoslané: utorok\nKomu: Jan\nPredmet: Ahoj'],
    ['Czech', 'Od: Ewa\nOdesláno: úterý\nKomu: Jan\nPředmět: Ahoj'],
    ['Hungarian', 'Feladó: Ewa\nElküldve: kedd\nCímzett: Jan\nTárgy: Szia'],
    ['Ukrainian', 'Від: Ewa\nНадіслано: вівторок\nКому: Jan\nТема: Привіт'],
    ['Turkish', 'Kimden: Ewa\nGönderildi: Salı\nKime: Jan\nKonu: Merhaba'],
    ['Japanese', '差出人: Ewa\n送信日時: 2026年11月3日\n宛先: Jan\n件名: こんにちは'],
    ['Chinese', '发件人：Ewa\n发送时间：2026年11月3日\n收件人：Jan\n主题：你好'],
    ['Arabic', 'من: Ewa\nتم الإرسال: الثلاثاء\nإلى: Jan\nالموضوع: مرحبا'],
    ['a Norwegian attribution', 'Den tir. 3. nov. 2026 kl. 10:12 skrev Ewa Lis:'],
    ['a Slovak one', 'ut 3. 11. 2026 o 10:12 Ewa Lis napísal(a):'],
    ['a Hungarian one', 'Ewa Lis <e@x.example> ezt írta (időpont: 2026. nov. 3., K, 10:12):'],
    ['a Turkish one', 'Ewa Lis, 3 Kas 2026 Sal, 10:12 tarihinde şunu yazdı:'],
    ['a Chinese one', 'Ewa Lis <e@x.example> 于2026年11月3日周二 10:12写道：'],
    [
      'a Hebrew one, with marks of direction',
      '\u202bבתאריך 3 בנוב׳ 2026 ב-10:12 מאת Ewa <\u202ae@x.example\u202c>:\u202c',
    ],
    ['a line of a ticket system', '##- Please type your reply above this line -##'],
    ['a German one', '-- Bitte antworten Sie oberhalb dieser Zeile --'],
    ['an original message in Italian', '-----Messaggio originale-----'],
  ])('%s', (_, head) => expect(mentions(`Tak, pasuje.\n\n${head}\n\n${theirs}`)).toBe(false));

  test('what is above the head counts', () =>
    expect(mentions(`Robimy catering.\n\nFra: Ewa <e@x.example>\nSendt: i dag\nTil: Jan\n\nHej.`)).toBe(true));
});

describe('a signature in one line', () => {
  test.each([
    ['Do soboty!\n\nAnna Nowak | Catering Nowak | tel. 600 100 200', false],
    ['Do soboty!\n\nAnna Nowak, Catering Nowak, 600 100 200', false],
    ['Do soboty!\n\nAnna Nowak – catering i bufet, www.nowak.example', false],
    ['Do soboty!\n\nAnna Nowak • Catering Nowak', false],
    ['Do soboty!\nCatering Nowak Sp. z o.o.', false],
    ['Do soboty!\n\nCatering i bufet | Anna Nowak | anna@nowak.example', false],
    ['Do soboty!\n\nPozdrawiam, Anna Nowak | Catering i bufet | tel. 600 100 200', false],
    ['Pozdrawiam, do soboty: catering przywieziemy w piątek, tel. 600 100 200', true],
    ['Do soboty!\n\nCatering przywieziemy w piątek, tel. 600 100 200', true],
    ['Do soboty!\n\nPani Anno, catering w piątek, tel. 600 100 200', true],
    ['Anna Nowak | Catering Nowak', true],
  ])('%j', (text, found) => expect(mentions(text)).toBe(found));
});
