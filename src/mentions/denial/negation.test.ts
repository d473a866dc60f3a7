import { describe, expect, test } from 'vitest';
import { findMention } from '../mention';

const windows = {
  keywords: ['okno', 'stolarka okienna', 'window', 'glazing', 'drzwi tarasowe'],
  exceptions: ['okno czasowe', 'Windows 10', 'Windows 11'],
};
const mentions = (text: string) => findMention(windows, text) !== null;

describe('the keyword stands', () => {
  test.each([
    'Skończyliśmy montaż okien u Pani sąsiada.',
    'Nie chodzi tylko o okna.',
    'We make windows at no. 5 Main Street.',
    'Come to our window showroom no. 5 any day.',
    'Robimy okna czy nie, zawsze możesz zapytać.',
    'Nie ma lepszych okien w Poznaniu!',
    'Nie ma to jak porządne okna.',
    'Nie da się ukryć, że robimy okna.',
    'Nie każdy wie, że robimy okna.',
    'Nie pamiętam, czy mówiłem, że zajmuję się oknami.',
    'Nie wspomniałem wczoraj o naszych oknach.',
    'Nie bój się pytać o okna.',
    'Niestety nie zdążyłem powiedzieć, że produkujemy okna.',
    'Jeżeli nie znajdą Państwo okien, proszę dać znać.',
    'Nie dość, że robimy okna, to jeszcze drzwi.',
    'Robimy nie tylko drzwi, lecz także okna.',
    'Nie wiedziałem, że szuka Pani okien.',
    'Nie zwlekaj, zamów okna już dziś.',
    'Dlaczego nie zamówić okien u nas?',
    'Bez obaw, okna będą na czas.',
    'Bez problemu wymienimy okna.',
    'Żaden problem, okna mamy na magazynie.',
    'Nic nie stoi na przeszkodzie, żebyśmy zrobili Pani okna.',
    'Nie, dziękuję. Okna mam już wycenione.',
    'There is nothing wrong with your windows.',
    'Nothing beats our windows.',
    'No one makes better windows.',
    'No doubt our windows will fit.',
    'You won’t find better windows.',
    'You can’t go wrong with our windows.',
    'I couldn’t agree more: windows matter.',
    'Not to mention that we make windows.',
    'It’s not that we only make windows.',
    'I forgot to say that we don’t only make doors: windows, too.',
    'Have I not told you we make windows?',
    'Didn’t I tell you about our windows?',
    'Aren’t windows what you were looking for?',
    'Isn’t it time for new windows?',
    'If it is not too much trouble, pass on that we make windows.',
    'Until now you did not know that we make windows.',
    'We don’t just sell windows, we fit them.',
    'Mój szwagier robi okna, ja nie.',
    'Windows Update zawiesił mi pocztę.',
    'Wyrzuciłbym to przez okno.',
    'Nie odpisałem wczoraj, bo montowaliśmy okna.',
    'Nie mogłem odebrać - montowaliśmy okna.',
    'I couldn’t answer as we were fitting windows.',
    'Not today, we are fitting windows.',
    'Dzisiaj nie, montujemy okna.',
    'Nie dzisiaj, bo jadę na montaż okien.',
  ])('%s', (text) => expect(mentions(text)).toBe(true));
});

describe('the keyword is taken back', () => {
  test.each([
    'Okien u nas już Pani nie zamówi, zamknęliśmy produkcję.',
    'Okien już nie produkujemy, tylko drzwi.',
    'Nie jesteśmy producentem okien.',
    'Nie jestem od okien.',
    'Nie mamy nic wspólnego z oknami.',
    'Nigdy nie robiliśmy okien.',
    'Okien nigdy nie robiliśmy.',
    'To nie my robimy okna.',
    'To nie jest oferta na okna.',
    'Firma nie prowadzi już sprzedaży okien.',
    'Nie chodzi o okna, tylko o drzwi.',
    'Nie tyle okna, co drzwi robimy.',
    'Kiedyś robiliśmy okna, teraz już nie.',
    'Robiliśmy okna, ale już nie robimy.',
    'We used to make windows but stopped.',
    'We made windows until 2020, not any more.',
    'Windows? No longer.',
    'Sorry, windows are no longer part of our offer.',
    'We have discontinued our window line.',
    'I am not in the window business.',
    'We are not a window company.',
    'Unfortunately we cannot supply windows at the moment.',
    'We neither make nor fit windows.',
    'None of our people does windows.',
    'Nobody here makes windows any more.',
    'Nikt u nas nie robi okien.',
    'I wish we made windows, but we don’t.',
    'We make doors. No windows.',
    'Robimy drzwi. Bez okien.',
    'Robimy drzwi, nie okna.',
    'Drzwi tak, okna nie.',
    'Windows no, doors yes.',
    'Robimy wszystko oprócz okien.',
    'We do everything except windows.',
    'We do everything but windows.',
    'Mam nowy komputer z Windows 11.',
    'Zaktualizowałem Windowsa 11.',
    'Chętnie opowiem o okienku transferowym.',
  ])('%s', (text) => expect(mentions(text)).toBe(false));
});

const trade = { keywords: ['leasing', 'audyt', 'szkolenie', 'tłumaczenie', 'audit', 'training'] };

describe('a refusal or a goodbye needs no "not", and some denials deny a part only', () => {
  test.each<[string, boolean]>([
    ['Odradzam leasing.', false],
    ['Odradzam pośpiech przy leasingu.', true],
    ['Nie odradzam leasingu, wręcz przeciwnie.', true],
    ['Klienci, którzy odradzali leasing, wracają do nas po roku.', true],
    ['Audytów unikamy.', false],
    ['Podczas audytu unikamy oceniania ludzi.', true],
    ['Firmy unikają audytów, a niepotrzebnie.', true],
    ['Zamiast unikać audytu, warto się przygotować z nami.', true],
    ['Odmówiliśmy szkoleń, nie robimy ich.', false],
    ['Koniec ze szkoleniami, otwieramy kawiarnię.', false],
    ['Na koniec szkolenia dajemy certyfikat.', true],
    ['Rezygnujemy z prezentacji na szkoleniach, wolimy praktykę.', true],
    ["It's been years since we did training.", false],
    ["It's been ten years since we started training people.", true],
    ["It's been a pleasure, and the training is booked.", true],
    ['We avoid training.', false],
    ['We avoid surprises in training.', true],
    ['We refused to skip the audit.', true],
    ["That's the end of our training business.", false],
    ['At the end of the training we hand out certificates.', true],
    ["There's no reason to fear our audit.", true],
    ['Nie tłumaczymy maszynowo.', true],
    ['Nie tłumaczymy obecnie.', false],
    ['Nie tłumaczymy już hurtowo.', false],
  ])('%s', (text, meant) => expect(findMention(trade, text) !== null).toBe(meant));

  test.each<[string, boolean]>([
    ['Z oknami już skończyliśmy, robimy teraz meble.', false],
    ['We are out of the window business.', false],
    ['Nie robimy tanich okien, robimy dobre.', true],
    ['Nie robimy tanich okien, robimy drzwi.', false],
    ['Nie robimy okien z plastiku, tylko z drewna.', true],
    ['Nie robimy okien, tylko drzwi.', false],
    ['We do not make windows ourselves, we only fit them.', true],
    ['We do not make windows ourselves, we outsource them.', false],
  ])('%s', (text, meant) => expect(mentions(text)).toBe(meant));
});

describe('beyond a rule without grammar', () => {
  test.fails.each<[string[], string, boolean]>([
    [['koszula'], 'Koszulom podziękowaliśmy, teraz robimy tylko garsonki.', false],
    [['wiązanka'], 'Za wiązanki pogrzebowe podziękuję.', false],
    [['mediacja'], 'Zawiesiliśmy mediacje do odwołania.', false],
    [['suit'], 'Whatever suits you best.', false],
    [['burglar alarm'], 'We declined to quote for the burglar alarm.', false],
    [['jazda konna'], 'Jazdy konnej nie uczymy z krzesła, od razu siadasz w siodle.', true],
  ])('%s: %s', (keywords, text, meant) => expect(findMention({ keywords }, text) !== null).toBe(meant));
});
