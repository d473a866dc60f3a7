/** Refusals, goodbyes, half denials and letters in trades that the other tables do not hold. */
import { describe, expect, test } from 'vitest';
import { findMention } from '../../src/mentions/mention';

interface Trade {
  trade: string;
  keywords: string[];
  exceptions?: string[];
  mentions?: string[];
  not?: string[];
}

const trades: Trade[] = [
  {
    trade: 'boilers',
    keywords: ['kocioł', 'ogrzewanie', 'boiler', 'plumbing'],
    mentions: [
      'Kotłów gazowych mamy na stanie pięć.',
      'Interesuje Panią wymiana kotła na nowy?',
      'Naszym kotłom ufają trzy spółdzielnie.',
      'Nie montujemy kotłów na węgiel, tylko gazowe.',
      "There's no reason to worry about the boiler, we'll have it done by Friday.",
      "We don't do cheap boilers, we do good ones.",
    ],
    not: [
      'Od ogrzewania trzymamy się z daleka.',
      'Ogrzewania unikamy jak ognia, robimy tylko wodę.',
      'We stay away from plumbing these days.',
      "Plumbing is beyond us, I'm afraid.",
    ],
  },
  {
    trade: 'removals',
    keywords: ['przeprowadzka', 'removals', 'storage', 'van hire'],
    exceptions: ['cloud storage'],
    mentions: ['Zamiast robić przeprowadzkę samemu, proszę zadzwonić do nas.', "We don't charge extra for storage."],
    not: [
      'Przeprowadzkom mówimy „nie".',
      'Wyrzekliśmy się przeprowadzek już w 2019.',
      'Odpuściliśmy przeprowadzki, za dużo kontuzji.',
      'We got out of removals last year.',
      "We've dropped van hire altogether.",
      'We only do deliveries now, removals are history.',
    ],
  },
  {
    trade: 'a band',
    keywords: ['koncert'],
    mentions: ['Nie gramy koncertów za darmo.'],
  },
  {
    trade: 'a tailor',
    keywords: ['alterations'],
    mentions: ['Alterations? Not a problem.'],
  },
  {
    trade: 'an optician',
    keywords: ['optyk', 'glasses', 'optician'],
    exceptions: ['rose-tinted glasses'],
    mentions: ["We'd never sell you glasses you don't need."],
    not: ['Is your wife an optician?', 'I failed to become an optician.'],
  },
  {
    trade: 'yoga',
    keywords: ['joga', 'trening personalny', 'karnet', 'zajęcia grupowe', 'yoga', 'personal training'],
    mentions: ['Nie każdy lubi jogę, ale na moich zajęciach zmienia zdanie.', "I haven't given up teaching yoga."],
    not: [
      'Sprzedaży karnetów zaprzestaliśmy w marcu.',
      "It's been ages since I taught yoga.",
      'The days when I did personal training are over.',
      "I'm no personal training guru.",
    ],
  },
  {
    trade: 'lifts',
    keywords: ['winda', 'podnośnik', 'schody ruchome', 'lift', 'elevator', 'escalator'],
    exceptions: ['give a lift'],
    mentions: ['Nie oferujemy schodów, jedynie windy.', 'Nie ma budynku, w którym nie zmieścilibyśmy windy.'],
    not: [
      'Schody ruchome zostawiamy konkurencji.',
      'Podnośników się wystrzegamy.',
      'We walked away from the lift business.',
      "Escalators are somebody else's job.",
    ],
  },
  {
    trade: 'alarms and locks',
    keywords: ['alarm', 'monitoring', 'zamek', 'CCTV', 'lock', 'burglar alarm'],
    exceptions: ['fałszywy alarm', 'lock in'],
    mentions: ["You'll never need another burglar alarm."],
    not: [
      'Z monitoringiem dajemy sobie spokój.',
      'Monitoringu zaniechaliśmy.',
      'CCTV is what we do worst, so we quit doing it.',
      "Nothing to do with locks, I'm afraid: we are bakers.",
    ],
  },
  {
    trade: 'bathrooms',
    keywords: ['płytka', 'bathroom'],
    mentions: ['Nie kładę płytek krzywo.', "I can't do your bathroom before May."],
    not: ['We have moved on from bathrooms to kitchens.'],
  },
  {
    trade: 'a language school',
    keywords: ['kurs języka', 'angielski', 'lekcja', 'lektor*', 'lesson', 'tutor*'],
    mentions: [
      'Kursów języka niemieckiego nie mamy dużo, ale za to dobre.',
      'Nie udzielam lekcji przez internet, tylko na żywo.',
      'Nie brak nam lektorów.',
    ],
    not: [
      'Rzuciłam lekcje, zostałam w korporacji.',
      'Angielskiego w ofercie brak.',
      'Do you teach lessons on Saturdays?',
      'We lack tutors, so we have closed.',
    ],
  },
  {
    trade: 'a florist',
    keywords: ['kwiat', 'florystka', 'flower', 'florist'],
    mentions: ['Żadne kwiaty nie stoją tak długo jak nasze.'],
    not: ['The florist two doors down is not us.', "We're out of the flower trade."],
  },
  {
    trade: 'freight',
    keywords: ['paleta', 'spedycja', 'fracht', 'przesyłka', 'spedytor', 'freight', 'forwarding', 'pallet'],
    exceptions: ['email forwarding', 'mail forwarding'],
    mentions: [
      'Przesyłek nie gubimy.',
      "We've never lost a pallet.",
      'Hardly a week without a pallet to Oslo.',
      'No more waiting for freight: we leave daily.',
    ],
    not: [
      'Ze spedycji się wypisaliśmy.',
      'Do spedycji nie wracamy.',
      'Fracht? Dziękujemy, nie.',
      'Spedytorem byłem kiedyś, dziś uczę w szkole.',
      'Freight forwarding used to be our thing.',
      'We ceased our freight service.',
      'Freight is off the table.',
    ],
  },
  {
    trade: 'chimneys',
    keywords: ['komin*', 'chimney', 'fireplace', 'stove'],
    mentions: [
      'Nie wchodzimy na komin w deszczu.',
      'Nie sposób nie lubić kominka.',
      "You can't get enough of our fireplaces.",
      "I'm not saying your stove is old, but we have newer ones.",
    ],
    not: [
      'Od czyszczenia kominów się wymigujemy.',
      "I've had enough of chimneys.",
      "Chimneys aren't us.",
      'Do you sweep chimneys?',
      'Stoves: discontinued.',
    ],
  },
  {
    trade: 'debt collection',
    keywords: ['windykacja', 'przeterminowana faktura', 'debt collection'],
    mentions: ['Windykacji nie prowadzimy groźbami, lecz rozmową.'],
    not: [
      'Windykacji mamy dość.',
      'Windykacja u nas to przeszłość.',
      'Z windykacją mi nie po drodze.',
      'We steer clear of debt collection.',
      'I quit debt collection in May.',
      'Count us out when it comes to debt collection.',
    ],
  },
  {
    trade: 'therapy',
    keywords: ['terapia', 'mediacja', 'counselling', 'mediator', 'mediation'],
    exceptions: ['retail therapy'],
    mentions: ['Nie wstydź się terapii.', 'Nie wstydzimy się terapii.', "There's no shame in counselling."],
    not: ['Odchodzę od mediacji.', 'I decided against becoming a mediator.', "Sorry, I'm retired from counselling."],
  },
  {
    trade: 'a painter',
    keywords: ['malarz', 'malowanie', 'tapeta', 'painting', 'painter', 'wallpaper'],
    exceptions: ['desktop wallpaper', 'oil painting'],
    mentions: [
      'Nie mam nic przeciwko tapetom, chętnie położę.',
      'Nic nie mam przeciwko tapetom.',
      "We don't paint over wallpaper, we strip it first.",
    ],
    not: [
      'Tapety? Odmawiamy.',
      'I draw the line at wallpaper.',
      'Wallpaper is a no-go.',
      'We paint houses, wallpaper not included.',
    ],
  },
  {
    trade: 'letters',
    keywords: ['okno', 'window', 'kitchen'],
    exceptions: ['Windows 11'],
    mentions: ['Robimy okna.\n\nThis email is confidential and intended for the recipient only.'],
    not: [
      'Thanks, see you.\n\nJan Kowalski\nSales Director\n\nKowalski Windows & Doors Ltd\n' +
        '12 High Street, Leeds\nT: 0113 496 0000\nwww.kowalski.co.uk\n\n' +
        'Please consider the environment before printing this email.',
      'Do jutra,\nJan\n\n---\nOkna Kowalski – okna na lata\ntel. 600 100 200',
      'Do jutra,\nJan\n___\nOkna Kowalski – okna na lata',
      'Serdeczności\nJan\nOkna Kowalski',
      'Trzymaj się!\nJan z Okien Kowalski',
      'See attached.\n\n>>> Ewa <e@x.pl> 3.11.2026 10:12 >>>\nKitchen?',
      'Hi Ewa! All is well. Best, Jan, Lis Kitchens',
      'Hej!\n\nUzyskaj aplikację Outlook dla systemu Android\n\nokna',
      'Ściskam\nJan\nOkna Kowalski',
      'Rgds, Jan\nKowalski Windows',
      'BR\nJan\nKowalski Windows',
    ],
  },
  {
    trade: 'drones',
    keywords: ['dron', 'drone'],
    mentions: ['Zamiast rusztowania proponujemy drona.', "We won't fly the drone in strong wind."],
  },
  {
    trade: 'bicycles',
    keywords: ['rower', 'bike*', 'bicycle repair'],
    mentions: [
      'Nie ma roweru, którego byśmy nie naprawili.',
      "We're not the cheapest bicycle repair in town, but the fastest.",
    ],
    not: ['I no longer do bicycle repair.'],
  },
  {
    trade: 'a driving school',
    keywords: ['jazda doszkalająca', 'nauka jazdy', 'instruktor', 'driving lesson', 'driving school', 'instructor'],
    mentions: ['Nobody fails at our driving school.', 'No driving lesson is wasted with us.'],
    not: ['Czy Pani uczy nauki jazdy?', 'We sold the driving school business in June.'],
  },
  {
    trade: 'a nursery',
    keywords: ['żłobek', 'childcare', 'nanny'],
    not: ['Żłobek? Nie u nas.', 'Childcare? Nope.', 'I can recommend no nanny, sadly.', 'Are you the nanny?'],
  },
  {
    trade: 'pottery',
    keywords: ['ceramika', 'kubek', 'pottery'],
    mentions: ['Kubków nie robię maszynowo, każdy toczę ręcznie.'],
    not: [
      'Ceramiki zaprzestałam.',
      'Od ceramiki odeszłam do malarstwa.',
      'My pottery days are over.',
      "I'm through with pottery.",
    ],
  },
  {
    trade: 'saunas',
    keywords: ['sauna', 'hot tub', 'steam room'],
    mentions: [
      'Saun nie budujemy z sosny, tylko z cedru.',
      'Nie budujemy saun z sosny, tylko z cedru.',
      "You haven't lived until you've tried our hot tub.",
      "We don't build steam rooms out of tin, only out of cedar.",
    ],
    not: ['Steam rooms we leave to the competition.'],
  },
  {
    trade: 'podcasts',
    keywords: ['nagrywanie'],
    mentions: ['Nie nagrywamy byle czego.', 'Nie nagrywamy na telefon, mamy studio.'],
  },
  {
    trade: 'make-up',
    keywords: ['makijaż', 'manicure', 'kosmetyczka', 'make-up', 'nails'],
    exceptions: ['lash out'],
    mentions: [
      "Manicure'u bez terminu nie zrobię, zapraszam na czwartek.",
      'Nie zrobię Pani makijażu w środę, ale w czwartek chętnie.',
      "I don't do nails badly, promise.",
    ],
    not: ['Kosmetyczką byłam kiedyś, dziś prowadzę hotel.', 'Count me out for make-up, I only do hair.'],
  },
  {
    trade: 'pest control',
    keywords: ['szczur', 'pluskwa', 'pest control'],
    mentions: ['Pluskwom nie dajemy szans.'],
    not: ['Z wyścigu szczurów wypisałem się dawno.', "We've nothing to do with pest control."],
  },
  {
    trade: 'a hotel',
    keywords: ['pokój', 'room'],
    mentions: ['Pokoi wolnych w sierpniu jest kilka.', "You couldn't find a quieter room in York."],
  },
  {
    trade: 'grants',
    keywords: ['dotacja', 'fundusze unijne', 'grant', 'grant application', 'EU funding'],
    not: [
      'Dotacjami zajmował się poprzedni zespół, my już nie.',
      'W dotacje się nie bawimy.',
      "I'd steer clear of EU funding if I were you.",
      'Grants were never our thing.',
    ],
  },
  {
    trade: 'marquees',
    keywords: ['namiot', 'marquee'],
    mentions: ['Rain? Not under our marquee.'],
    not: ['Namioty odpadają, wiatr.', 'Marquee hire: no longer offered.'],
  },
  {
    trade: 'leasing',
    keywords: ['leasing', 'faktoring', 'leasing*', 'factoring'],
    mentions: ["I'd never advise against leasing."],
    not: [
      'Odradzam leasing.',
      'Szczerze mówiąc, leasingu w tej sytuacji odradzam.',
      'We turned our back on factoring.',
      "I'd advise against leasing right now.",
    ],
  },
  {
    trade: 'cranes',
    keywords: ['crane', 'crane hire'],
    exceptions: ['paper crane'],
    not: ["It's years since we hired out a crane."],
  },
  {
    trade: 'a speech therapist',
    keywords: ['wada wymowy', 'stammer'],
    mentions: ['Nie leczę wad wymowy tabletkami.', 'Nobody should be ashamed of a stammer.'],
  },
  {
    trade: 'paving',
    keywords: ['podjazd', 'driveway'],
    mentions: ["I can't think of a driveway we haven't fixed.", "There isn't a driveway we can't fix."],
    not: ['Podjazdów zaniechaliśmy, za mało ludzi.', 'Driveways are out of the question until we find staff.'],
  },
  {
    trade: 'cheese',
    keywords: ['cheese'],
    exceptions: ['say cheese'],
    not: ["Cheese isn't on our list any more."],
  },
  {
    trade: 'translations',
    keywords: ['tłumaczenie', 'tłumacz przysięgły', 'translation'],
    mentions: [
      'Nie tłumaczymy maszynowo.',
      "There's no reason to fear our translation fees.",
      "I don't do translations by machine.",
    ],
    not: [
      "It's been ages since I did a translation.",
      "Translations aren't done here any more.",
      'We refuse translations from this client.',
      'Odmówiliśmy tłumaczenia tej książki.',
    ],
  },
  {
    trade: 'a garden centre',
    keywords: ['choinka', 'trawa z rolki', 'nawóz', 'Christmas tree', 'seedling'],
    mentions: [
      'Nie sprzedajemy choinek ciętych w lesie na dziko, tylko z własnej szkółki.',
      "We never sell a Christmas tree that's already dropping its needles.",
    ],
    not: ["Seedlings? None left, and we won't grow any more.", "Christmas trees aren't really our thing."],
  },
  {
    trade: 'a watchmaker',
    keywords: ['zegarek', 'naprawa zegarków', 'zegar', 'watch repair', 'watchmaker'],
    mentions: ['Zegarków nie wyrzucamy, zegarki naprawiamy.'],
    not: ["I'm no watchmaker, sorry."],
  },
  {
    trade: 'terraces',
    keywords: ['taras', 'decking'],
    not: ['Tarasy nas nie interesują.', 'We laid decking once and swore never again.'],
  },
  {
    trade: 'career advice',
    keywords: ['doradztwo zawodowe', 'CV', 'rozmowa kwalifikacyjna', 'CV writing', 'interview coaching'],
    mentions: [
      'Rozmów kwalifikacyjnych nie trzeba się bać.',
      'Nie piszę CV za nikogo, uczę je pisać.',
      'Nobody leaves my interview coaching without a plan.',
    ],
    not: ['Doradztwo zawodowe? Dawno skończyłam.'],
  },
  {
    trade: 'appliances',
    keywords: ['sprzęt AGD', 'pralka', 'fridge'],
    mentions: ["I don't repair fridges that are older than I am."],
    not: ['Dałem sobie spokój z pralkami.', 'Mam po dziurki w nosie pralek.', "I'm fed up with fridges."],
  },
  {
    trade: 'a notary',
    keywords: ['notariusz', 'notary'],
    mentions: ['Nie jestem zwykłym notariuszem, przyjeżdżam do domu.', "I'm not your usual notary: I come to you."],
  },
  {
    trade: 'a brewery',
    keywords: ['piwo', 'browar', 'beer', 'brewery'],
    exceptions: ['small beer'],
    mentions: [
      'Kto nie pił naszego piwa, ten nie był w Cieszynie.',
      "You can't buy our beer in supermarkets, only here.",
    ],
    not: ['We gave the brewery up in spring.'],
  },
  {
    trade: 'sundry trades',
    keywords: ['remont', 'catering', 'renovation'],
    mentions: [
      "I can't recommend our catering enough.",
      "Couldn't be happier with the catering we did.",
      'Neither rain nor snow stops our catering.',
    ],
    not: ['Remontów zaprzestaliśmy.', "We have nothing against catering, we just don't do it."],
  },
  {
    trade: 'ceilings',
    keywords: ['poddasze'],
    not: ['Czy zajmują się Państwo poddaszami?'],
  },
  {
    trade: 'a dietitian',
    keywords: ['dietetyk', 'dieta', 'dietitian'],
    exceptions: ['information diet'],
    mentions: ['Nie wierzę w diety cud, układam rozsądne.', 'Zamiast głodówki proponuję dietę.'],
  },
  {
    trade: '3D printing',
    keywords: ['prototyp', 'prototype'],
    mentions: ['Nie robimy prototypów na jutro, potrzebujemy tygodnia.'],
    not: ['Prototypów unikamy, wolimy serie.'],
  },
  {
    trade: 'a tutor',
    keywords: ['tuition'],
    not: ['I quit tuition for good.'],
  },
  {
    trade: 'lamps',
    keywords: ['lampa', 'żyrandol', 'lamp'],
    mentions: ['Nie montujemy cudzych lamp, tylko własne.'],
    not: ['Lamp nie robimy, a żyrandoli tym bardziej.'],
  },
  {
    trade: 'curtains',
    keywords: ['curtain', 'curtain rail'],
    mentions: ["We don't charge for measuring your curtains."],
    not: ['Curtains? Sorry, no.'],
  },
  {
    trade: 'yachts',
    keywords: ['yacht', 'sailing trip'],
    mentions: [
      "You haven't seen the Baltic until you've been on our yacht.",
      "We've never had an accident on a sailing trip.",
      'No sailing trip is the same.',
      "We don't take smokers on our yacht.",
    ],
  },
  {
    trade: 'photo books',
    keywords: ['fotoksiążka', 'album', 'ramka', 'print*'],
    not: [
      'Z fotoksiążkami daliśmy sobie spokój.',
      "We've cut albums from our range.",
      'Albums are gone from our price list.',
    ],
  },
  {
    trade: 'payroll',
    keywords: ['kadry', 'lista płac', 'payroll', 'HR outsourcing', 'payslip'],
    not: [
      'Obsługi kadr się nie podejmujemy.',
      'Kadry zostawiamy innym.',
      'I know nothing about payroll.',
      "We've taken payroll off our list.",
      'HR outsourcing was what we did before.',
    ],
  },
  {
    trade: 'incidental denials',
    keywords: ['okno', 'szkolenie', 'audyt', 'strona internetowa', 'window', 'training', 'audit', 'website |'],
    mentions: [
      'Nie odpuszczamy szkoleń nawet w wakacje.',
      'We quit smoking during the audit.',
      'Nobody should go without training.',
      'Not a single window leaked.',
      'Not one of our windows leaked.',
      "I can't believe how good the windows look.",
      "I can't thank you enough for the audit order.",
      'Nie ma dnia, żebyśmy nie robili audytu.',
      'Nie pogniewam się, jeśli poleci Pan nasze szkolenia.',
      'Nie szkodzi, okna poczekają.',
      'Nie mogłem odebrać, prowadziłem szkolenie.',
      'Żałuję, że nie zdążyłem opowiedzieć o szkoleniach.',
      'Nie wysłałem jeszcze oferty na okna, będzie jutro.',
      'Nie dostałem odpowiedzi w sprawie audytu.',
      "I haven't sent the window quote yet, sorry.",
      "I didn't get your answer about the audit.",
      "We haven't met since the training.",
      "I don't think you've seen our website.",
    ],
    not: ['Strony internetowe nie są dla nas.', 'Ze stronami internetowymi się pożegnaliśmy.'],
  },
  {
    trade: 'a roofer',
    keywords: ['dach', 'rynna', 'wycena', 'roof', 'gutter', 'quote |'],
    mentions: [
      'Przepraszam, że nie oddzwoniłem, byłem na dachu.',
      'Nie mam przy sobie wyceny, wyślę wieczorem.',
      'Nie ma pośpiechu z rynnami, zima daleko.',
      'Nie widzę przeszkód, dach zrobimy w maju.',
      'Nie przeszkadza nam deszcz, dach skończymy w piątek.',
      'Nie sądziłem, że dach pójdzie tak szybko.',
      'Klient nie zapłacił za dach.',
      'Ekipa nie przyszła, dach czeka.',
      "You won't believe how much the new roof saves.",
      "The client didn't pay for the roof.",
      "There's no rush with the roof.",
      "We weren't able to finish the roof, rain.",
      'No news about the quote yet.',
    ],
    not: ['Nie, dachów nie kryjemy.', "Sorry, we're not roofers, so no roof from us.", "Gutters we don't touch."],
  },
];

describe.each(trades)('letters of $trade', ({ keywords, exceptions = [], mentions = [], not = [] }) => {
  const holds = (text: string) => findMention({ keywords, exceptions }, text) !== null;
  test.each(mentions)('%j mentions', (text) => expect(holds(text)).toBe(true));
  test.each(not)('%j does not', (text) => expect(holds(text)).toBe(false));
});
