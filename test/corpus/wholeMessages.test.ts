/** Whole messages as clients write them, and odd keywords: what of them mentions an offer. */
import { describe, expect, test } from 'vitest';
import type { OfferTerms } from '../../src/mentions/keywords';
import { findMention } from '../../src/mentions/mention';

const windows: OfferTerms = { keywords: ['okno', 'window', 'glazing'], exceptions: ['okno czasowe', 'Windows 11'] };

describe('a message mentions the offer in what its sender wrote', () => {
  test.each<[OfferTerms, string, boolean]>([
    // quotes/forwards
    [
      windows,
      'Dzień dobry,\n\ndziękuję.\n\n-----Wiadomość oryginalna-----\nOd: Anna [mailto:a@b.pl]\n' +
        'Wysłano: 2 listopada 2026\nDo: Jan\nTemat: okna\n\nSzukam okien.',
      false,
    ],
    [windows, 'Dziękuję!\r\n\r\nW dniu 2026-11-02 10:12, Anna Nowak napisał(a):\r\n> okna', false],
    [windows, 'Dziękuję!\n\nW dniu pon., 2 lis 2026 o 10:12 Anna Nowak <anna@x.pl>\nnapisał(a):\n\n> okna', false],
    [
      windows,
      'Dziękuję!\n\nWiadomość napisana przez Anna Nowak <a@b.pl> w dniu 2 lis 2026, o godz. 10:12:\n\nSzukam okien',
      false,
    ],
    [windows, 'W dniu wczorajszym pisałem o oknach: cena jest ważna.', true],
    [windows, 'On Monday we fit the windows: two rooms.', true],
    [windows, '| okna cytat\nDziękuję', true],
    [windows, '>> okna\n> > okna\nDziękuję bardzo', false],
    [windows, ' > okna\nok', false],
    [windows, 'Begin forwarded message:\n\nFrom: Anna\nSubject: windows\nDate: 2 Nov\nTo: Jan\n\nwindows', false],
    [windows, 'Początek przekazywanej wiadomości:\n\nOd: Anna\nTemat: okna\n\nokna', false],
    [
      windows,
      'Robimy okna. Zobacz niżej.\n\n---------- Forwarded message ---------\nFrom: a\nDate: b\nSubject: c\nTo: d\n\nx',
      true,
    ],
    [
      windows,
      'Hi,\nthanks.\n\nFrom: Anna Nowak <anna@x.pl>\nDate: Monday, 2 November 2026 at 10:12\n' +
        'To: Jan <jan@x.pl>\nSubject: windows\nwe need windows',
      false,
    ],
    [
      windows,
      'Hi,\nthanks.\n\n*From:* Anna Nowak <anna@x.pl>\n*Sent:* Monday\n*To:* Jan\n*Subject:* windows\n\nwindows',
      false,
    ],
    [windows, 'Anna Nowak <anna@x.pl> schrieb am Mo., 2. Nov. 2026, 10:12:\n\n> windows', false],
    [windows, '2026-11-02 10:12 GMT+01:00 Anna Nowak <anna@x.pl>:\n\n> windows', false],
    [windows, 'poniedziałek, 2 listopada 2026, 10:12, Anna Nowak napisała:\n> okna', false],
    // signatures
    [
      windows,
      'Do jutra!\n\nPozdrawiam serdecznie,\nJan Kowalski\nOkna Kowalski sp. z o.o.\ntel. 600 600 600\n' +
        'Produkujemy okna od 1998 roku.',
      false,
    ],
    [windows, 'Do jutra!\nPozdrawiam, Jan Kowalski, Okna Kowalski', false],
    [windows, 'Do jutra!\npozdr.\nJ.\nokna-kowalski.pl', false],
    [windows, 'Do jutra!\n\nZ wyrazami szacunku\nJan Kowalski\nWłaściciel, Okna Kowalski', false],
    [windows, 'See you!\n\nKind regards\nJohn Smith | Smith Windows | +44 20 1234 5678', false],
    [windows, 'See you!\n\nCheers,\nJohn\nSmith Windows', false],
    [windows, 'See you!\n\nBest,\nJ', false],
    [windows, 'Pozdrawiam znad okna!\n\nJan', true],
    [windows, 'See you tomorrow!\n\n-- \nJohn Smith\nWe make windows', false],
    [windows, 'Jan Kowalski\nOkna Kowalski\ntel. 600600600\nwww.okna.pl', false],
    [windows, 'Best regards from the window factory! We start on Monday.', true],
    [windows, 'Szanowna Pani,\nnasze okna są gotowe.\nZ poważaniem\nJan', true],
    [windows, 'Okna są gotowe. Pozdrawiam, Jan', true],
    [windows, 'Pozdrawiam i do zobaczenia\nJan\n\nPS. Robimy też okna.', true],
    // diacritics
    [{ keywords: ['księgowość'] }, 'Robie ksiegowosc.', true],
    [{ keywords: ['ksiegowosc'] }, 'Prowadzę księgowość.', true],
    [{ keywords: ['łazienka'] }, 'Remont lazienek robimy.', true],
    [{ keywords: ['żaluzja'] }, 'ŻALUZJE montujemy', true],
    [{ keywords: ['façade'] }, 'We clean facades.', true],
    // multiword
    [{ keywords: ['pompa ciepła'] }, 'Montujemy pompy ciepła.', true],
    [{ keywords: ['pompa ciepła'] }, 'Pomp ciepła mamy 20.', true],
    [{ keywords: ['pompa ciepła'] }, 'Ciepła woda i pompa.', false],
    [{ keywords: ['biuro podróży'] }, 'Nasze biuro podróży jest czynne.', true],
    [{ keywords: ['biuro podróży'] }, 'W biurach podróży pracuję od lat.', true],
    [{ keywords: ['kredyt hipoteczny'] }, 'Pomagam w kredytach hipotecznych.', true],
    [{ keywords: ['kredyt hipoteczny'] }, 'Załatwiam kredyty, także hipoteczne.', false],
    [{ keywords: ['social media'] }, 'I run social media for dentists.', true],
    [{ keywords: ['social media'] }, 'Social events and media.', false],
    [{ keywords: ['kitchen design'] }, 'We design kitchens.', true],
    [{ keywords: ['real estate'] }, 'I sell real-estate.', true],
    [{ keywords: ['home staging'] }, 'Zajmuję się home stagingiem.', true],
    [{ keywords: ['e-mail marketing'] }, 'Robimy email marketing.', true],
    [{ keywords: ['B2B'] }, 'We sell B2B.', true],
    [{ keywords: ['RODO'] }, 'Wdrażam RODO.', true],
    [{ keywords: ['C++'] }, 'I write C++ code.', true],
    [{ keywords: ['3D'] }, 'Robimy druk 3D.', true],
    [{ keywords: ['HR'] }, 'I do HR for startups.', true],
    [{ keywords: ['HR'] }, 'hr biznes', true],
    [{ keywords: ['AI'] }, 'We build AI tools.', true],
    [{ keywords: ['PR'] }, 'Robimy PR.', true],
    // star
    [{ keywords: ['okn*'] }, 'Okienko', false],
    [{ keywords: ['okn*'] }, 'oknami', true],
    [{ keywords: ['insur*'] }, 'insurance', true],
    [{ keywords: ['ubezpiecz*'] }, 'Ubezpieczam domy', true],
    [{ keywords: ['web*'] }, 'cobweb', false],
    [{ keywords: ['druk cyfr*'] }, 'Robimy druk cyfrowy.', true],
    [{ keywords: ['*okno'] }, 'okno', true],
    // exceptions inflected and partial
    [windows, 'Mamy okna czasowe i okna drewniane.', true],
    [windows, 'Do okna czasowego zostało 5 minut.', false],
    [windows, 'Windows 11 and windows in the house.', true],
    [windows, 'W oknie czasowym 10–12 zadzwonię.', false],
    [{ keywords: ['window'], exceptions: ['window shopping'] }, 'We went window-shopping.', false],
    // entities
    [windows, 'Robimy&nbsp;okna.', true],
    [windows, '<p>Robimy okna</p>', true],
    [windows, 'Tom &amp; windows', true],
    // questions
    [windows, 'Czy szuka Pan okien?', true],
    [windows, 'Do you know anyone who needs windows?', true],
    [windows, 'Do you sell windows?', false],
    [windows, 'Czy robi Pani okna?', false],
    [windows, 'Kto u Was robi okna?', true],
    // misc
    [windows, '', false],
    [windows, 'okno', true],
    [windows, 'OKNO!!!', true],
    [windows, 'o-k-n-o', false],
    [windows, '🪟 okna 🏠', true],
    [windows, 'Robimy „okna”.', true],
    [windows, 'okna/drzwi', true],
    [windows, 'okna,drzwi', true],
    [windows, '#okna', true],
    [windows, '@okna', true],
    [windows, 'okno.pl', false],
    [windows, 'plik okna.pdf w załączniku', true],
  ])('%j: %s', (offer, text, mentioned) => expect(!!findMention(offer, text)).toBe(mentioned));
});
