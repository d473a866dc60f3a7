import { describe, expect, test } from 'vitest';
import { sameWord } from './inflection';

/** A word and its forms, as a grammar lists them. */
const families: string[] = [
  'okno okna oknu oknem oknie okien oknom oknami oknach',
  'drzwi drzwiami drzwiach drzwiom',
  'kocioł kotła kotły kotłów kotłom',
  'pokój pokoju pokoje pokoi pokojów',
  'rozmowa rozmowy rozmów rozmowę',
  'zwierzę zwierzęcia zwierzęciem zwierzęta zwierząt zwierzętami',
  'imię imienia imiona imion',
  "manicure manicure'u manicure'em",
  'dach dachu dachem dachy dachów dachach dachami',
  'dom domu domem domy domów domach domami',
  'ogród ogrodu ogrodzie ogrody ogrodów ogrodami',
  'sad sadu sadzie sady sadów',
  'stół stołu stole stoły stołów stołach',
  'dzień dnia dniu dniem dni dniach dniami',
  'grudzień grudnia grudniu',
  'ciąg ciągu ciągiem ciągi ciągów',
  'panel panelu panele paneli panelami panelach',
  'kredyt kredytu kredycie kredyty kredytów',
  'projekt projektu projekcie projekty projektów',
  'biznes biznesu biznesie biznesem biznesowi',
  'domek domku domki domków',
  'budowlaniec budowlańca budowlańcy budowlańców',
  'prawnik prawnika prawnikiem prawnicy prawników prawnikom',
  'adwokat adwokata adwokaci adwokatów adwokatem',
  'lekarz lekarza lekarze lekarzy lekarzom',
  'deweloper dewelopera deweloperem deweloperzy deweloperów',
  'doradca doradcy doradcę doradców doradcami',
  'dentysta dentysty dentyście dentystów dentyści',
  'urząd urzędu urzędzie urzędy urzędów',
  'gość gościa goście gościem gości gośćmi',
  'strona strony stronie stronę stroną stron stronami stronach',
  'firma firmy firmie firmę firmą firm firmom',
  'usługa usługi usłudze usługę usług usługami',
  'budowa budowy budowie budowę budów budowach',
  'umowa umowy umowie umów umowami',
  'ręka ręki ręce rękę rąk rękami',
  'mąka mąki mące mąkę',
  'droga drogi drodze dróg drogami',
  'księga księgi księdze ksiąg księgami',
  'blacha blachy blasze blach blachą',
  'lista listy liście listę list',
  'ściana ściany ścianie ścianę ścian',
  'kancelaria kancelarii kancelarię kancelarie kancelariach',
  'kuchnia kuchni kuchnię kuchnie kuchniach',
  'fotografia fotografii fotografię fotografie',
  'fotowoltaika fotowoltaiki fotowoltaice fotowoltaikę fotowoltaiką',
  'praca pracy pracę pracą prace prac',
  'łazienka łazienki łazience łazienkę łazienek',
  'część części częścią częściom częściach',
  'księgowość księgowości księgowością',
  'nieruchomość nieruchomości nieruchomościami',
  'rzecz rzeczy rzeczą rzeczami',
  'miasto miasta mieście miastem miast miastach',
  'krzesło krzesła krześle krzeseł krzesłami',
  'biuro biura biurze biurem biur biurami',
  'auto auta aucie autem aut autami',
  'wesele wesela weselu wesel weselach',
  'ubezpieczenie ubezpieczenia ubezpieczeniem ubezpieczeń ubezpieczeniami ubezpieczamy',
  'tłumaczenie tłumaczenia tłumaczeń tłumaczeniach tłumaczymy',
  'szkolenie szkolenia szkoleń szkoleniami szkolimy',
  'zdjęcie zdjęcia zdjęć zdjęciami zdjęciach',
  'centrum centra centrów centrach',
  'księgowy księgowa księgowego księgowej księgową księgowi księgowych księgowość',
  'internetowy internetowa internetowe internetowego internetowych internetowymi',
  'polski polska polskiego polskiej polskim polscy polskich',
  'projektować projektuję projektujemy projektował projektowanie',
  'sprzątać sprzątam sprzątamy sprzątają sprzątała sprzątanie',
  'czyszczenie czyścimy czyszczę czyści czyszczenia',
  'window windows window’s WINDOWS',
  'company companies company’s',
  'roof roofs rooves roofing',
  'shelf shelves',
  'woman women',
  'foot feet',
  'plan plans planned planning',
  'translate translates translated translating',
  'build builds building built',
  'coach coaches coached coaching coacha coachem',
  'tax taxes',
];

/** Two words that look alike and are none. */
const strangers = `okno okoń|okno oko|okno okienny|dach dachshund|web webinar|strona stronniczy|law lawn|roof roofie
pan panel|dom domyślnie|dom domator|auto autor|auto autyzm|prawo prawda|prawo prawnuk|sad sadza|panel panelista
mieszkanie mieszkam|spotkanie spotkam|cena cenimy|rodzic rodzimy|budowa budyń|kuchnia kuchmistrz|szkolenie szkolny
szkolenie szkoła|cela celnik|kurs kursor|firma firmament|kredyt kredens|księga ksiądz|wesele wesoły|strona strój
plan plant|tax taxi|car cart|news new|coach couch|house horse|build bulb|roof proof|insurance insure|photo phone
domowy domów|zdjęcie zdjąłem|umowa umiem|ręka rękaw|usługa słuchać|praca pralka|biuro burza|ogród grodzić`;

describe('one word', () => {
  test.each(families.map((line) => line.split(' ')))('%s in all its forms', (word, ...forms) => {
    expect(forms.filter((form) => !sameWord(word as string, form))).toEqual([]);
  });
  test.each(families.map((line) => line.split(' ')))('%s typed without diacritics', (word, ...forms) => {
    const plain = (form: string) => form.replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '');
    // What ą hides (ząb, zęby) cannot be told without it.
    const hidden = /^(urzad|rak|ksiag)$/;
    const lost = forms.filter((form) => !hidden.test(plain(form)) && !sameWord(word as string, plain(form)));
    expect(lost).toEqual([]);
  });
});

describe('two words', () => {
  const pairs = strangers.split(/[|\n]/).map((pair) => pair.split(' ') as [string, string]);
  test.each(pairs)('%s is not %s', (a, b) => expect(sameWord(a, b)).toBe(false));
});
