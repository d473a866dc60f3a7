import { expect, test } from 'vitest';
import { type CapturedLine, parseCaptureLine } from './captureLine';

type Case = [line: string, said: Partial<CapturedLine>];
const meeting = { channel: 'meeting' } as const;
const event = { channel: 'event' } as const;

/** What a line says, all of it: a part that is not named here must not be found. */
const say = (about: string, cases: Case[]) =>
  test.each(cases)(`${about}: %s`, (line, said) => expect(parseCaptureLine(line)).toEqual({ ...meeting, ...said }));

say('who', [
  ['Ola', { name: 'Ola' }],
  ['', { name: '' }],
  ['met the caretaker', { name: 'the caretaker' }],
  ['met two people from Acme', { name: 'two people from Acme' }],
  ['met anna nowak at the breakfast', { name: 'Anna Nowak', event: 'breakfast', ...event }],
  ['spotkałem Ewę Zielińską', { name: 'Ewa Zielińska' }],
  ['spotkałam Marek Zawadzkiego', { name: 'Marek Zawadzki' }],
  ['Met with Dr. Alan Grant, dentist', { name: 'Alan Grant', headline: 'dentist' }],
  ['Met Mr Brown, landlord', { name: 'Brown', headline: 'landlord' }],
  ['Rozmowa z panią Marią Dąbrowską, notariusz', { name: 'Maria Dąbrowska', headline: 'notariusz' }],
  ['Spotkanie z p. Nowak, hydraulik', { name: 'Nowak', headline: 'hydraulik' }],
  ['met Anna and Piotr at the fair', { name: 'Anna', event: 'fair', ...event }],
  ['Met the owner of Budimax, Anna Nowak', { name: 'Anna Nowak', headline: 'owner of Budimax', company: 'Budimax' }],
  ['Had lunch with Sarah O’Neil', { name: 'Sarah O’Neil' }],
  ['wczoraj spotkałam się z Tolą Nowak', { name: 'Tola Nowak' }],
  ['Kowalska, Anna', { name: 'Anna Kowalska' }],
  ['met Kowalska, Anna, notary', { name: 'Anna Kowalska', headline: 'notary' }],
  ['LIS EWA, Budimax', { name: 'Ewa Lis', headline: 'Budimax' }],
  ['met Dawid (Dave) Nowak at the fair', { name: 'Dawid Nowak', event: 'fair', ...event }],
  ['met Juan de la Vega', { name: 'Juan de la Vega' }],
  ['Anna i Piotr Lis, architekci', { name: 'Anna Lis', headline: 'architekci' }],
]);

say('a man in another form', [
  ['spotkałem Jacka Malinowskiego', { name: 'Jacek Malinowski' }],
  ['spotkałem jacka malinowskiego', { name: 'Jacek Malinowski' }],
  ['poznałam Pawła Nowaka', { name: 'Paweł Nowak' }],
  ['kawa z Jackiem Malinowskim', { name: 'Jacek Malinowski' }],
  ['kawa z Markiem Kaczmarkiem', { name: 'Marek Kaczmarek' }],
  ['kawa z Tomkiem', { name: 'Tomek' }],
  ['rozmowa z Jerzym Wójcikiem', { name: 'Jerzy Wójcik' }],
  ['telefon od Piotra Lisa', { name: 'Piotr Lis', channel: 'call' }],
  ['spotkałam Antoniego Zająca', { name: 'Antoni Zając' }],
  ['spotkałam Aleksandra Mazura', { name: 'Aleksander Mazur' }],
  ['spotkałem Kamila Nowaka', { name: 'Kamil Nowak' }],
  ['poznałem Jana Kowalskiego', { name: 'Jan Kowalski' }],
  ['Kamila Nowak', { name: 'Kamila Nowak' }],
  ['poznałem Jana', { name: 'Jana' }],
  ['met Leona Lewis', { name: 'Leona Lewis' }],
  ['met Paula Brown', { name: 'Paula Brown' }],
  ['spotkałem Andrzeja Dudę', { name: 'Andrzej Duda' }],
  ['lunch z Krzysztofem Wroną', { name: 'Krzysztof Wrona' }],
  ['poznałem Jana Wolnego', { name: 'Jan Wolny' }],
  ['kawa z Adamem Długim', { name: 'Adam Długi' }],
  ['spotkałem Michała Krawca', { name: 'Michał Krawiec' }],
  ['spotkałam Stefana Dąbka', { name: 'Stefan Dąbek' }],
  ['kawa ze Zbyszkiem Bońkiem', { name: 'Zbyszek Boniek' }],
  ['poznałam Bartłomieja Misia', { name: 'Bartłomiej Miś' }],
  ['rozmowa z Adamem Stępniem', { name: 'Adam Stępień' }],
  ['kawa z Arturem Gołębiem', { name: 'Artur Gołąb' }],
  ['telefon od Macieja Kozła', { name: 'Maciej Kozioł', channel: 'call' }],
]);

say('a woman in another form', [
  ['telefon od Marty Kowalskiej', { name: 'Marta Kowalska', channel: 'call' }],
  ['telefon od pani Zofii Wolnej', { name: 'Zofia Wolna', channel: 'call' }],
  ['mail od Kingi Lis', { name: 'Kinga Lis', channel: 'mail' }],
  ['met Marty McFly', { name: 'Marty McFly' }],
]);

say('how to reach them', [
  [
    'spotkałem Marka Wrońskiego, tel. 601 234 567, Marek@Wronski.pl, deweloper',
    { name: 'Marek Wroński', headline: 'deweloper', phone: '601 234 567', email: 'marek@wronski.pl' },
  ],
  ['Anna Nowak, +48 601-234-567', { name: 'Anna Nowak', phone: '+48 601-234-567' }],
  ['Anna Nowak: 601234567', { name: 'Anna Nowak', phone: '601234567' }],
  ['poznałem Tomka Raka, jego numer to 600700800', { name: 'Tomek Rak', phone: '600700800' }],
  ['Ewa Mak +48601234567 Budimax', { name: 'Ewa Mak', phone: '+48601234567', headline: 'Budimax' }],
  ['Piotr Lis, piotr(at)lis.pl', { name: 'Piotr Lis', email: 'piotr@lis.pl' }],
  [
    'Ewa Mak 22 123 45 67 ewa.mak@firma.com.pl, szuka dachu',
    { name: 'Ewa Mak', phone: '22 123 45 67', email: 'ewa.mak@firma.com.pl', looksFor: 'dachu' },
  ],
  ['Ewa Mak, buduje 12 domów', { name: 'Ewa Mak', headline: 'buduje 12 domów' }],
]);

say('how', [
  ['Called Jan Kowalski', { name: 'Jan Kowalski', channel: 'call' }],
  ['spoke to Lucy on the phone, builder', { name: 'Lucy', headline: 'builder', channel: 'call' }],
  ['zadzwoniłam do Oli Kos', { name: 'Ola Kos', channel: 'call' }],
  ['Call with Ian Steel', { name: 'Ian Steel', channel: 'call' }],
  ['emailed Olga Petrova about the lobby', { name: 'Olga Petrova', channel: 'mail' }],
  ['Mail od Karola Wilka', { name: 'Karol Wilk', channel: 'mail' }],
  ['Texted Sue about parquet', { name: 'Sue', channel: 'mail' }],
  ['pisałem z Ewą na LinkedInie', { name: 'Ewa', channel: 'linkedin' }],
  ['napisałem do Kasi Wójcik', { name: 'Kasia Wójcik', channel: 'mail' }],
  ['messaged Eve on LinkedIn, recruiter', { name: 'Eve', headline: 'recruiter', channel: 'linkedin' }],
  ['Bumped into Kate', { name: 'Kate' }],
  ['Wpadłem na Hanię Wolską', { name: 'Hania Wolska' }],
  ['Zoom with Kim Lee', { name: 'Kim Lee' }],
]);

say('what they are and where they work', [
  ['Piotr Zalewski from Stalbud', { name: 'Piotr Zalewski', company: 'Stalbud' }],
  ['Kim Lee, head of R&D at Lumo', { name: 'Kim Lee', headline: 'head of R&D at Lumo', company: 'Lumo' }],
  ['Kim Lee, head of HR', { name: 'Kim Lee', headline: 'head of HR' }],
  ['Alicja Bąk z firmy Zielony Dach', { name: 'Alicja Bąk', company: 'Zielony Dach' }],
  ['Met Amy - florist - wants a website', { name: 'Amy', headline: 'florist', looksFor: 'website' }],
  ['Jan Kos, szuka: okien', { name: 'Jan Kos', looksFor: 'okien' }],
  ['Jan Kos, architekt, już nie potrzebuje okien', { name: 'Jan Kos', headline: 'architekt' }],
  ["Jan Kos, doesn't need windows, wants a roof", { name: 'Jan Kos', looksFor: 'roof' }],
  [
    'called Jane Doe, architect, call back in a fortnight',
    { name: 'Jane Doe', headline: 'architect', channel: 'call' },
  ],
  ['met Sam last Tuesday, plumber', { name: 'Sam', headline: 'plumber' }],
  [
    'Called Jan Lis, architect at Atelier',
    { name: 'Jan Lis', headline: 'architect at Atelier', company: 'Atelier', channel: 'call' },
  ],
]);

say('where you met', [
  ['Met Priya from Acme at BNI breakfast', { name: 'Priya', company: 'Acme', event: 'BNI breakfast', ...event }],
  [
    'Ran into Paul at Anna’s party. Wants a fence.',
    { name: 'Paul', event: 'Anna’s party', looksFor: 'fence', ...event },
  ],
  ['saw Lee yesterday at the pub, needs a van', { name: 'Lee', event: 'pub', looksFor: 'van', ...event }],
  ['met Ola on Monday at the fair', { name: 'Ola', event: 'fair', ...event }],
  ['Met Joe at 5pm', { name: 'Joe' }],
  ['poznałem Igę na szkoleniu w poniedziałek', { name: 'Iga', event: 'szkoleniu', ...event }],
  ['na targach poznałem Magdę Król', { name: 'Magda Król', event: 'targach', ...event }],
  ['poznałam wczoraj na targach Olgę Wilk', { name: 'Olga Wilk', event: 'targach', ...event }],
  ['Wczoraj na śniadaniu BNI poznałam Renatę Gil', { name: 'Renata Gil', event: 'śniadaniu BNI', ...event }],
  ['Spotkałam dziś w windzie Karolinę Bąk', { name: 'Karolina Bąk', event: 'windzie', ...event }],
  ['Dziś śniadanie BNI: Ewa Mak', { name: 'Ewa Mak', event: 'śniadanie BNI', ...event }],
  ['Anna Lis, poznana na konferencji w Łodzi', { name: 'Anna Lis', event: 'konferencji w Łodzi', ...event }],
]);

say('what they look for', [
  ['Phoned Mark, he’s looking for a bookkeeper', { name: 'Mark', looksFor: 'bookkeeper', channel: 'call' }],
  ['Met Kate, interested in solar panels', { name: 'Kate', looksFor: 'solar panels' }],
  ['Met Ann, would like double glazing', { name: 'Ann', looksFor: 'double glazing' }],
  ['lunch z Beatą, zainteresowana leasingiem', { name: 'Beata', looksFor: 'leasingiem' }],
  ['Ewa Mak pyta o okna', { name: 'Ewa Mak', looksFor: 'okna' }],
  ['Jan Zawadzki (Stalbud) chce halę', { name: 'Jan Zawadzki', headline: 'Stalbud', looksFor: 'halę' }],
  ['Alicja Bąk, zależy jej na szkoleniu', { name: 'Alicja Bąk', looksFor: 'szkoleniu' }],
  ['met Anna, an architect who needs windows', { name: 'Anna', headline: 'architect', looksFor: 'windows' }],
]);

say('the whole of it', [
  ['Kasia Mróz szuka mieszkania i przypomnij mi za 3 dni', { name: 'Kasia Mróz', looksFor: 'mieszkania' }],
  ['kawa z Ewą Lis po konferencji', { name: 'Ewa Lis' }],
  [
    'kawa z Anną Nowak, właścicielką firmy Dachy Nowak',
    { name: 'Anna Nowak', headline: 'właścicielka firmy Dachy Nowak', company: 'Dachy Nowak' },
  ],
  [
    'met Anna, owner of Budimax, at the breakfast, wants windows in May',
    {
      ...{ name: 'Anna', headline: 'owner of Budimax', company: 'Budimax' },
      ...{ event: 'breakfast', looksFor: 'windows in May', ...event },
    },
  ],
  [
    'kawa z Jackiem Malinowskim z Budmaru, szuka okien na maj, przypomnij za 2 tygodnie',
    { name: 'Jacek Malinowski', company: 'Budmaru', looksFor: 'okien na maj' },
  ],
  [
    'poznałam Annę Nowak, właścicielka Budimaxu, na śniadaniu BNI, szuka okien na maj',
    {
      ...{ name: 'Anna Nowak', headline: 'właścicielka Budimaxu' },
      ...{ event: 'śniadaniu BNI', looksFor: 'okien na maj', ...event },
    },
  ],
]);
