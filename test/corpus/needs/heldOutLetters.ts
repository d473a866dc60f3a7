/** Messages that were held back while most of the rules of needs were made. */
import type { SoughtTrade } from './trade';

export const laterTrades: SoughtTrade[] = [
  {
    trade: 'furniture',
    keywords: ['meble na wymiar', 'mebel', 'stolarz', 'szafa', 'furniture', 'joiner', 'wardrobe'],
    asks: [
      'Czy ktoś z Państwa zna stolarza, który robi schody? Inwestor mnie pyta trzeci raz.',
      'chcemy szafe pod skosy, 3 m. przyjedzie Pan zmierzyc?',
      'I have a client who wants a fitted wardrobe in every bedroom. Is that your sort of job?',
      'Bespoke furniture for a dental surgery: could you price the attached drawing?',
    ],
    not: [
      'Mieszkanie do wynajęcia, meble zostają. Szukam spokojnych lokatorów.',
      'The wardrobe arrived scratched, please call me back.',
      'Szukamy stolarza na etat, warsztat w Swarzędzu, stawka do uzgodnienia.',
      'Furniture makers! Looking for oak at trade prices? We deliver nationwide.',
    ],
  },
  {
    trade: 'fences',
    keywords: ['ogrodzenie', 'brama', 'fence', 'gate'],
    asks: [
      'Pilnie poszukuję kogoś do naprawy bramy przesuwnej, wjazd zablokowany.',
      'Wspólnota zbiera oferty na ogrodzenie placu zabaw, 80 mb, furtka z samozamykaczem.',
      'Who put up your fence? We need one just like it.',
      'Hi, what would 40 metres of fence set me back, posts included?',
    ],
    not: [
      'Proszę wjechać bramą od Polnej i szukać miejsca po lewej.',
      'Sit on the fence as long as you like, but we need an answer by Monday.',
      'Ogrodzenie stoi, teraz kolej na kostkę, ma Pan jakiegoś brukarza?',
      'A neighbour asked whether we need a fence. We do not.',
    ],
  },
  {
    trade: 'marketing',
    keywords: ['marketing', 'reklama', 'kampania', 'social media', 'SEO', 'advertising'],
    asks: [
      'Prowadzimy pensjonat w Szklarskiej i nie umiemy w social media. Znacie kogoś, kto by to ogarnął?',
      'Poszukujemy agencji do kampanii rekrutacyjnej, start w lutym, proszę o portfolio.',
      'Would anybody be able to introduce us to someone good at SEO? Our shop has vanished from Google.',
      'CEO at Dunmore Tea. Open to pitches: advertising for our first US launch.',
    ],
    not: [
      'Szukam pracy w marketingu, chętnie B2B.',
      'Zajmujemy się social media dla hoteli. Szukają Państwo nowych gości? Porozmawiajmy!',
      'Our marketing lady is on leave until the 9th, could you resend the file then?',
      'Reklama w radiu była strzałem w dziesiątkę, polecam każdemu.',
    ],
  },
  {
    trade: 'tax advice',
    keywords: ['doradca podatkowy', 'podatek', 'tax adviser', 'tax return'],
    asks: [
      'Moja mama sprzedała dom po babci i potrzebuje doradcy podatkowego. Mogę ją do Pana skierować?',
      'Pomógłby mi Pan z podatkami za Niemcy? Sama się w tym gubię.',
      'Can anyone suggest a tax adviser who is used to farmers?',
      "tax return for a landlord with two flats, what's your fee?",
    ],
    not: [
      'Od kiedy podatki płaci się w tej gminie przez internet?',
      'I filed my tax return in January for once, feel free to applaud.',
      'Nasz doradca podatkowy twierdzi inaczej, poproszę o podstawę prawną.',
      'Szukam książki o podatkach dla dzieci, coś Pani kojarzy?',
    ],
  },
  {
    trade: 'cleaning',
    keywords: ['sprzątanie', 'firma sprzątająca', 'cleaning', 'cleaner'],
    asks: [
      'Czy sprzątacie też po remoncie? 60 metrów na Grunwaldzie, w przyszły piątek.',
      'firma sprzatajaca biuro rano przed 7, ktos poleca?',
      'Our cleaner quit on Friday and the surgery opens on Monday. Please tell me you know someone.',
      'Seeking a cleaning contractor for two office floors in Cardiff, five evenings a week.',
    ],
    not: [
      'Wiosenne sprzątanie magazynu: oddamy regały, kto potrzebuje?',
      'Looking for an eco friendly cleaning product for stone floors.',
      'Sprzątanie klatek przejęła nowa firma od maja i jest czysto.',
      'We offer office cleaning from £14 an hour. Interested? Reply YES.',
    ],
  },
  {
    trade: 'film',
    keywords: ['film', 'wideo', 'video', 'filming', 'drone'],
    asks: [
      'Na jubileusz firmy marzy nam się krótki film, trzy minuty. Ile to może kosztować?',
      'Kto nagrywał Wam to wideo na stronie? Szukamy ekipy do czegoś podobnego.',
      'Do you do event filming as well? We have a gala on 8 November.',
      'Marketing lead at Fenwick Tools, currently on the lookout for a video crew in the Midlands.',
    ],
    not: [
      'Polecisz jakiś dobry film na piątek?',
      'Could you send the video again? The link has expired.',
      'Szukamy statystów do filmu, płatne od ręki.',
      'Thanks for the drone shots, the client is over the moon.',
    ],
  },
  {
    trade: 'recruitment',
    keywords: ['rekrutacja', 'headhunter', 'recruitment', 'recruiter'],
    asks: [
      'Od pół roku nie możemy znaleźć inżyniera, potrzebujemy kogoś od rekrutacji. Z kim Pan pracował?',
      'Looking for a recruiter who knows food production, any names?',
    ],
    not: [
      'Rekrutacja do przedszkoli rusza w marcu. Szukacie już?',
      'Hi, I am a recruiter looking for a senior buyer for a client in York. Interested?',
      'Szukam nowych wyzwań w rekrutacji, otwarta na oferty.',
    ],
  },
  {
    trade: 'physiotherapy',
    keywords: ['fizjoterapeuta', 'masaż', 'physiotherapist', 'massage'],
    asks: [
      'Tata po udarze wraca w piątek do domu, szukamy fizjoterapeuty z dojazdem.',
      'My back is gone again. Do you have a slot for a massage this week?',
    ],
    not: ['Fotel z masażem do sprzedania, kto chętny?', "I had a massage yesterday and I'm a new person."],
  },
  {
    trade: 'cars',
    keywords: ['mechanik', 'warsztat samochodowy', 'mechanic', 'garage'],
    asks: [
      'Zna Pani uczciwego mechanika na Ratajach? Coś stuka w zawieszeniu.',
      'need a mechanic for an old volvo, who do you go to?',
    ],
    not: [
      'Looking for a house with a garage, ideally detached.',
      'Mechanik oddał auto, wyszło drogo.',
      'Mechanik szuka warsztatu do wynajęcia, najchętniej z podnośnikiem.',
    ],
  },
  {
    trade: 'architecture',
    keywords: ['architekt', 'projekt domu', 'architect', 'interior design'],
    asks: [
      'Kupiliśmy działkę pod Kórnikiem i rozglądamy się za architektem. Weźmie Pan jeszcze jeden dom w tym roku?',
      'Could you recommend somebody for interior design? My sister has bought a shell of a flat.',
      'Nie chodzi o wielki projekt domu, raczej o przeróbkę poddasza, ale potrzebujemy kogoś z uprawnieniami.',
    ],
    not: [
      'Nasz architekt szuka producenta lameli.',
      'The architect loved your tiles and asked for samples.',
      'Szukamy nowych współprac z architektami, prowizja 10%.',
    ],
  },
  {
    trade: 'floors',
    keywords: ['podłoga', 'parkiet', 'cyklinowanie', 'flooring', 'parquet'],
    asks: [
      'Dzien dobry, ile Pan bierze za cyklinowanie 45 m2? Dab, lata 60.',
      'Czy orientujesz się może, kto kładzie parkiet w jodełkę? Zięć pyta.',
      'Could you let us have a price for flooring in the new surgery, roughly 90 square metres?',
      "We haven't found anyone for the parquet yet, would you be interested?",
    ],
    not: [
      'Szukamy sali z ładnym parkietem na pierwszy taniec.',
      'Podłogi ma nam położyć brat, więc z tym jest spokój.',
      "Who needs new flooring when there's a good rug, haha.",
      'The flooring is down at last, now we are after a painter.',
    ],
  },
  {
    trade: 'security',
    keywords: ['alarm', 'monitoring', 'ochrona', 'CCTV', 'burglar alarm'],
    exceptions: ['fałszywy alarm', 'ochrona danych'],
    asks: [
      'Po włamaniu u sąsiadów chcielibyśmy założyć monitoring w sklepie. Proszę o kontakt.',
      'Zarząd Osiedla Bukowego ogłasza konkurs ofert na ochronę obiektu w 2027 r.',
      'We were let down by our alarm firm. Looking for a new one for the burglar alarm and CCTV, any tips?',
      "I'd be grateful for an introduction to somebody who fits CCTV on farms.",
    ],
    not: [
      'Ochrona wpuści Pana od tyłu, proszę szukać windy B.',
      'CCTV operator looking for night shifts in Bolton.',
      'Alarm wył całą noc, oszaleję.',
      'If anybody asks me about a burglar alarm, I will think of you.',
    ],
  },
];
