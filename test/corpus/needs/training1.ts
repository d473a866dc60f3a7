/** Messages by which the rules of needs were made. */
import type { SoughtTrade } from './trade';

export const knownTrades: SoughtTrade[] = [
  {
    trade: 'printing',
    keywords: ['druk', 'drukarnia', 'wizytówka', 'ulotka', 'printing', 'business card', 'leaflet'],
    exceptions: ['3D printing'],
    asks: [
      'Kto by nam wydrukował wizytówki na targi? Zostały dwa tygodnie.',
      'potrzebuje 500 ulotek a5 na piatek, da sie?',
      'Do you know a decent printing firm near Leeds? Ours closed at Easter.',
      'Quote please: 2,000 leaflets, A5, both sides, delivery to Hull.',
    ],
    not: [
      'Szukamy grafika, który zaprojektuje wizytówki.',
      'Wizytówki doszły wczoraj, są śliczne, dziękujemy!',
      'Do you know how to stop the printing queue from hanging?',
      'We are looking for a venue with room for forty, and the leaflets say half past six.',
      'Nasza drukarnia szuka nowych klientów na katalogi i ulotki, rabat 15% do końca miesiąca.',
    ],
  },
  {
    trade: 'roofs',
    keywords: ['dach', 'rynna', 'dekarz', 'roof', 'roofer', 'gutter'],
    exceptions: ['dach nad głową'],
    asks: [
      'Cieknie nam dach nad salą nr 3. Kogo Pan poleca?',
      'Mam prośbę: znajoma z Wronek szuka dekarza, najlepiej na już.',
      "We've had two roofers round and neither came back with a price. Could you have a look at it?",
      'Looking for somebody to re-felt a flat roof in Otley, about 30 square metres.',
      'zna ktos dobrego dekarza?? pilne, leje sie na strych',
    ],
    not: [
      'Szukamy mieszkania na poddaszu, może być stary dach, byle blisko tramwaju.',
      'Dach już mamy zrobiony, teraz rozglądamy się za kimś od elewacji.',
      'Roofers wanted: full time, van and tools provided, £180 a day.',
      "The roof leaked again last night, I'm so tired of it.",
      'Dziękuję za polecenie dekarza, umówiliśmy się z nim na środę.',
      'Do you need a roofer? We are in your street this week and can check your tiles for free.',
    ],
  },
  {
    trade: 'translations',
    keywords: ['tłumaczenie', 'tłumacz', 'tłumacz przysięgły', 'translation', 'translator', 'interpreter'],
    asks: [
      'Dzień dobry, potrzebuję tłumaczenia aktu urodzenia na niemiecki. Jaki byłby koszt i termin?',
      'Może Pani kogoś polecić do tłumaczeń technicznych z czeskiego? Nasza tłumaczka jest na macierzyńskim.',
      'We need an interpreter for a site visit on 14 May, Polish and Italian. Would you be free?',
      'My cousin is after a sworn translator for her divorce papers, can I give her your number?',
    ],
    not: [
      'Szukam pracy jako tłumacz, mam za sobą cztery lata w wydawnictwie.',
      'Ile kosztuje kurs na tłumacza przysięgłego? Córka się zastanawia.',
      'Nie potrzebujemy tłumacza, Marek świetnie mówi po hiszpańsku.',
      'We are an agency with 3,000 linguists. Looking for a translation partner? Let us quote your next project!',
      'Which translation of The Trial do you recommend? I only know the old one.',
    ],
  },
  {
    trade: 'coaching',
    keywords: ['szkolenie', 'coaching', 'coach', 'training'],
    exceptions: ['training shoes'],
    asks: [
      'Szukamy kogoś, kto przeprowadzi szkolenie z feedbacku dla dwunastu kierowników. Ma Pani wolne terminy w marcu?',
      'HR manager at Brightwater Foods. Hiring managers is easy, growing them is not: looking for ' +
        'leadership training that sticks.',
      'Is coaching something you would take on for a founder who has just lost his partner? He asked me for a name.',
      'W tym roku nikt u nas nie chce prowadzić szkoleń BHP. Kogo by Pan zaprosił?',
    ],
    not: [
      'Szukam sali na szkolenie, dwadzieścia osób, rzutnik, dobra kawa.',
      'W czwartek nie mogę, mam szkolenie. Znasz jakąś dobrą knajpę koło dworca?',
      "I'm looking for a job in training and development, five years at a bank.",
      'If you ever need coaching, my sister swears by hers.',
      'Nasz zespół ma już coacha od stycznia, działa świetnie.',
    ],
  },
  {
    trade: 'websites and IT',
    keywords: ['strona internetowa', 'sklep internetowy', 'aplikacja', 'website', 'web shop', 'IT support'],
    asks: [
      'Kto robi strony internetowe dla fundacji i nie zedrze z nas skóry? Będę wdzięczna za namiary.',
      'Ile kosztowałby prosty sklep internetowy, jakieś 40 produktów?',
      'Our website is from 2009 and looks it. Any chance you could give us a price for a new one?',
      'Anybody know a small firm for IT support? Twelve laptops and one very old server.',
      'Właścicielka szkoły jogi | szukam: strona internetowa, zdjęcia, dobry księgowy',
    ],
    not: [
      'Na naszej stronie internetowej znajdzie Pan wszystkie ceny. Szukamy teraz magazyniera.',
      'Could you send me the price list? I could not find it on your website.',
      'Szukamy programisty do zespołu, będzie rozwijał aplikację mobilną. Umowa o pracę.',
      'We need more photos for the website, the old ones are grainy.',
      'Proszę o przesłanie logo, wrzucimy je na stronę internetową.',
    ],
  },
  {
    trade: 'gardens',
    keywords: ['ogród', 'trawnik', 'żywopłot', 'garden', 'lawn', 'hedge', 'landscaping'],
    exceptions: ['ogród zoologiczny', 'garden party'],
    asks: [
      'Rodzice nie mają już siły do ogrodu. Podjęliby się Państwo opieki od wiosny?',
      'szukam kogos do zywoplotu, 60 m, Suchy Las',
      'Need a hand with a jungle of a garden in Chester. What do you charge per day?',
      "It's not about a cheap man with a mower, we want someone who understands a lawn. Do you take on new places?",
    ],
    not: [
      'Szukamy domu z ogrodem do wynajęcia od września.',
      'Dom z ogrodem sprzedany, uff. Teraz szukamy firmy do przeprowadzki.',
      'The garden looks wonderful, thank you! When does the invoice come?',
      'Looking for volunteers for the school garden on Saturday, bring gloves.',
      'Meble ogrodowe -30%! Szukasz pomysłu na ogród? Zajrzyj do naszego sklepu.',
    ],
  },
  {
    trade: 'photography',
    keywords: ['fotograf', 'sesja zdjęciowa', 'zdjęcie', 'photographer', 'photo', 'photo shoot', 'headshot'],
    asks: [
      'Hej! Bierzemy ślub 12 września i wciąż nie mamy fotografa. Masz wtedy czas?',
      'Poproszę o ofertę: sesja zdjęciowa dla 8 osób, portrety do strony, u nas w biurze.',
      'Would you happen to know a photographer for a christening on the 9th?',
      'headshots for a team of 15, how much roughly?',
    ],
    not: [
      'Prześlij proszę zdjęcia z wczoraj, chcemy je wrzucić na Facebooka.',
      'Fotografa mamy, brakuje nam DJ-a. Znasz kogoś?',
      "I'm a photographer looking for a studio to share in Bristol.",
      'Kto potrzebuje fotografa, skoro każdy ma telefon? ;)',
      'Do you know who took the photo on page four?',
    ],
  },
  {
    trade: 'insurance',
    keywords: ['ubezpieczenie', 'polisa', 'OC', 'insurance', 'insurance broker'],
    asks: [
      'Kończy mi się OC w marcu, możesz sprawdzić, ile by wyszło u Ciebie?',
      'Koleżanka kupuje mieszkanie na kredyt i musi mieć polisę do piątku. Odezwiesz się do niej?',
      'Our insurance broker retired and nobody has taken over. Who do you use?',
      'We would like a quote for public liability insurance, three staff, turnover 210k.',
    ],
    not: [
      'Proszę o przesłanie skanu polisy, leasing się upomina.',
      'Our insurance will pay for the damage, we only need the police report number.',
      'Zmieniłam ubezpieczenie w zeszłym miesiącu i jestem zadowolona.',
      'Praca dla agentów ubezpieczeniowych! Szukasz dodatkowego dochodu? Sprzedawaj polisy z nami.',
    ],
  },
  {
    trade: 'removals',
    keywords: ['przeprowadzka', 'removals', 'mover', 'storage'],
    exceptions: ['cloud storage'],
    asks: [
      'Przenosimy biuro w czerwcu, 25 stanowisk. Zajmujecie się takimi przeprowadzkami?',
      'polecicie ekipe do przeprowadzek wroclaw-poznan?',
      'Mum is moving into a flat and we need removals for one piano and a few boxes. Can you do the 3rd?',
      'Can you put me in touch with a removals firm you trust? The last lot broke a wardrobe.',
    ],
    not: [
      'Po przeprowadzce szukamy przedszkola na Jeżycach.',
      'We are looking for boxes, removals are on the 5th and booked.',
      'Jak poszła przeprowadzka? Opowiadaj!',
      'Maybe one day we will need removals, but not this decade, haha.',
    ],
  },
  {
    trade: 'law',
    keywords: ['adwokat', 'prawnik', 'umowa', 'lawyer', 'solicitor', 'contract'],
    asks: [
      'Mogę prosić o kontakt do adwokata od spraw rodzinnych? Sąsiadka go bardzo potrzebuje.',
      'Trzeba nam umowy z podwykonawcą po angielsku. Weźmie to Pani?',
      'Is there a solicitor in the group who does boundary disputes? I have a client in need.',
    ],
    not: [
      'Proszę podpisać umowę i odesłać skan do środy.',
      'Szukam w umowie punktu o karach i nie widzę.',
      'Our lawyer needs the contract by Monday, could you send it?',
      "I'd recommend a lawyer, but mine is my brother in law, so no.",
    ],
  },
  {
    trade: 'catering',
    keywords: ['catering', 'tort', 'cake', 'buffet'],
    asks: [
      'Robicie torty bezglutenowe? Urodziny mamy w sobotę.',
      'Committee of the rowing club seeks catering for 120 guests on 2 July; quotes by Friday to hello@rowing.example.',
    ],
    not: [
      'Catering mamy ogarnięty, potrzebujemy jeszcze namiotu.',
      'The catering was lovely, could you send the recipe for the beans?',
    ],
  },
  {
    trade: 'electricity',
    keywords: ['elektryk', 'instalacja elektryczna', 'electrician', 'wiring'],
    asks: [
      'Jest na sali elektryk, który robi też fotowoltaikę? Mam dla niego zlecenie.',
      'W starym domu siada instalacja elektryczna, trzeba to zrobić od zera. Ma Pan kogoś zaufanego?',
      "Haven't got an electrician for the Harrogate job yet, fancy it?",
    ],
    not: [
      'Elektryk był, wszystko działa, dzięki za numer.',
      'Szukam elektryka do stałej pracy w naszej firmie, prawo jazdy kat. B.',
    ],
  },
  {
    trade: 'heating',
    keywords: ['pompa ciepła', 'kocioł', 'heat pump', 'boiler', 'plumber', 'hydraulik'],
    asks: [
      'Panie Marku, przekazuję niżej, pani Zofia pyta o pompę ciepła do domu 140 m. Proszę się z nią ' +
        'skontaktować.\n\n' +
        '---------- Forwarded message ---------\nFrom: Zofia\nDate: 3 Nov\nSubject: pytanie\nTo: Olga\n\nDzień dobry',
      'A plumber, a plumber, my kingdom for a plumber! Seriously, who can come and look at the boiler today?',
    ],
    not: [
      'Sąsiad mówił, że ktoś na osiedlu szuka firmy od pomp ciepła, ale to było w zeszłym roku.',
      "We're not looking for a plumber any more, the landlord sorted it.",
      'Jeśli kiedyś będziemy wymieniać kocioł, na pewno się odezwiemy.',
      'Dzięki!\n\nW dniu 3 listopada 2026 09:15 Ewa <ewa@x.example> napisała:\n> Szukam hydraulika, zna Pan kogoś?',
    ],
  },
];
