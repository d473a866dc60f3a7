/** Everyday messages in three trades, judged before the rules met them. */
import type { SoughtTrade } from './trade';

export const everydayTrades: SoughtTrade[] = [
  {
    trade: 'windows',
    keywords: ['okno', 'stolarka okienna', 'drzwi tarasowe', 'window', 'glazing'],
    asks: [
      'Dzień dobry, budujemy dom pod Nowym Targiem i do końca miesiąca musimy wybrać kogoś od okien. Czy ' +
        'mógłby Pan przyjechać na pomiar?',
      'Cześć, masz namiar na jakąś sensowną ekipę od okien? Teściowie wymieniają w całym domu.',
      'Prosimy o przesłanie oferty na dostawę i montaż 24 okien PCV do budynku przy ul. Lipowej. Termin ' +
        'składania ofert: 12 grudnia.',
      'Facet od okien nam zniknął z zaliczką. Znasz kogoś, kto to dokończy?',
      'Hi Jan, our architect says we need new windows on the north side before the insulation goes on. What ' +
        'would something like that cost us?',
      "Do you happen to know who did the glazing at the new library? I'd love an introduction, we have a " +
        'similar atrium to do.',
      'Anybody got a recommendation for sash window restoration in Kraków? Two quotes so far, both silly.',
      'polecicie kogos od drzwi tarasowych? najlepiej slask, pilne',
      'Czy mógłby mi Pan przesłać ofertę na wymianę trzech okien w bloku na Ursynowie?',
      "My neighbour is replacing all his windows and asked me who I'd recommend. Interested?",
      'Deweloper z Gdyni szuka dostawcy stolarki okiennej na 80 mieszkań, dać mu Twój numer?',
    ],
    not: [
      'Szukamy lokalu na biuro, najlepiej z dużymi oknami i parkingiem. Słyszałeś o czymś?',
      'Okna mamy już zamówione, teraz rozglądamy się za kimś do elewacji.',
      'Jesteśmy producentem okien aluminiowych i szukamy przedstawicieli handlowych na południu Polski.',
      'Dziękuję za polecenie, okna wstawione, wszystko gra. Jakby ktoś pytał, też będę Pana polecał.',
      'Can you close the window in the meeting room when you leave? The alarm went off again.',
      "We're looking for a two-week window in March for the audit. Does the second half suit you?",
      "If we ever build again, I'll certainly ask you about the windows.",
      'Nowa kolekcja rolet okiennych! Zamów bezpłatną wycenę do końca tygodnia. Wypisz się z newslettera.',
      'Widziałem Waszą reklamę okien, ładna. Kto Wam robił grafikę?',
      'Potrzebuję zdjęć okien z zeszłego tygodnia do odbioru, podeślesz?',
      'We have a window of about an hour on Friday, would that work for a call?',
      'Pani od okien już była, jest umowa, ruszamy w marcu.',
      'Looking for someone to clean the windows of our showroom twice a month.',
    ],
  },
  {
    trade: 'books and payroll',
    keywords: [
      'księgowa',
      'księgowość',
      'biuro rachunkowe',
      'kadry i płace',
      'accountant',
      'accounting',
      'bookkeeper',
      'bookkeeping',
      'payroll',
    ],
    asks: [
      'Od stycznia przechodzimy na pełną księgowość i potrzebujemy biura, które nas przez to przeprowadzi. ' +
        'Możemy się zdzwonić?',
      'Żona zakłada działalność i pyta, ile bierze Pan za prowadzenie księgowości przy trzydziestu fakturach ' +
        'miesięcznie.',
      'Nie mamy jeszcze nikogo do kadr i płac, a od marca zatrudniamy pięć osób. Podejmie się Pan?',
      'Our bookkeeper retires in April. Could you take us on, or tell me who might?',
      'Quick one: a friend with three restaurants is desperate for a decent accountant. May I pass on your number?',
      'Szwagierka otwiera salon fryzjerski i szuka księgowej, która ogarnia kasy fiskalne. Podasz jej swój cennik?',
      'Who does your bookkeeping? Ours has become impossible to reach.',
      'Biuro rachunkowe pilnie poszukiwane, najlepiej Rzeszów, JDG z VAT.',
    ],
    not: [
      'Moja księgowa mówi, że faktura powinna być z listopada. Możesz poprawić?',
      'Rekrutujemy samodzielną księgową na pełny etat, widełki 9-11 tys. Podaj dalej!',
      'Szukam dobrego kursu księgowości online, najlepiej weekendowego. Masz coś sprawdzonego?',
      'We were thinking of outsourcing payroll but the board decided to keep it in house. Sorry for the noise.',
      'Which accounting software do you use? Ours keeps losing the bank statements and I need an alternative.',
      'As a senior accountant with ten years in audit I am looking for new challenges, preferably remote.',
      'Nasza księgowa idzie na urlop, więc faktury proszę słać do piątku.',
      "I run a small accounting practice and I'm looking for clients in hospitality.",
      'Jak będziecie zakładać spółkę, to pamiętajcie, że księgowość kosztuje.',
    ],
  },
  {
    trade: 'photographs of people at work',
    keywords: [
      'fotograf',
      'zdjęcia biznesowe',
      'sesja wizerunkowa',
      'sesja zdjęciowa',
      'photographer',
      'headshot',
      'photo shoot',
    ],
    asks: [
      'Pani Mario, w przyszłym tygodniu mamy konferencję, a nasz fotograf się rozchorował. Czy znalazłaby Pani ' +
        'czas w czwartek?',
      'Kto robił wam zdjęcia biznesowe na stronę? Świetne są, też byśmy takie chcieli.',
      'Poszukujemy fotografa na event firmowy 14 stycznia w Gdańsku, budżet do 3 tys. Kogo polecacie?',
      'The whole team needs new headshots before the site goes live. Do you have any slots in January?',
      "Could you point me to a photographer who is good with shy people? It's for our partners' page.",
      "We still haven't found a photographer for the gala and it's in nine days. Rates, if you're free?",
      'Czy robi Pani sesje wizerunkowe u klienta w biurze? Chodzi o sześć osób.',
      "Does anyone know a photographer in Lublin who isn't booked until May?",
      'Chciałabym zamówić sesję zdjęciową dla zarządu. Jakie ma Pani terminy i stawki?',
    ],
    not: [
      'Fotograf przysłał już pliki, wrzuciłem na dysk. Zerknij, które dać na plakat.',
      'Jestem fotografem ślubnym i szukam pary modeli do sesji zdjęciowej w górach, w zamian za zdjęcia.',
      'Szukam studia z tłem cyklorama na sesję zdjęciową, do wynajęcia na dwie godziny.',
      'Na razie odpuszczamy sesję wizerunkową, wrócimy do tematu po wakacjach.',
      'My nephew wants to become a photographer. Any advice on which camera he should buy?',
      "Thanks for last week's photo shoot, the partners love it. When can we expect the edited files?",
      "Please send your own headshot and a short bio for the speakers' page by Friday.",
      'Zdjęcia biznesowe zrobiliśmy w maju, teraz szukamy copywritera do strony.',
      'Photographer wanted for our studio, full time, salary 7k plus bonus.',
      'Lovely headshot on your profile! When was it taken?',
    ],
  },
];
