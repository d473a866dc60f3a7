import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mention, type Telltale } from './mention';

const windows: Telltale = {
  keywords: ['okno', 'stolarka okienna', 'window', 'glazing', 'drzwi tarasowe'],
  exceptions: [
    'okno czasowe',
    'okno życia',
    'okno dialogowe',
    'window of opportunity',
    'time window',
    'Windows 10',
    'Windows 11',
    'browser window',
  ],
};

type Case = [why: string, text: string, mentioned: boolean];

function tell(about: string, offer: Telltale, cases: Case[]): void {
  describe(about, () => {
    test.each(cases)('%s: %s', (_, text, mentioned) => expect(mention(offer, text) !== null).toBe(mentioned));
  });
}

tell('Polish forms', windows, [
  ['nominative', 'Robimy okna na wymiar.', true],
  ['genitive plural', 'Przygotujemy wycenę 24 okien.', true],
  ['instrumental plural', 'Zajmujemy się oknami od lat.', true],
  ['dative', 'Przyjrzę się temu oknu.', true],
  ['locative', 'Szyba w oknie jest potrójna.', true],
  ['dative plural', 'Dajemy oknom dziesięć lat gwarancji.', true],
  ['locative plural', 'Znamy się na oknach.', true],
  ['instrumental', 'Za oknem z naszej fabryki jest cicho.', true],
  ['a phrase in the accusative, in capitals', 'STOLARKĘ OKIENNĄ dowozimy.', true],
  ['a phrase in the genitive', 'Produkcja stolarki okiennej to nasza działka.', true],
  ['a phrase turned round', 'Tarasowe drzwi też mamy.', true],
  ['a phrase in the instrumental', 'Dom z drzwiami tarasowymi od nas.', true],
  ['a phrase across a line break', 'Mamy w ofercie drzwi\ntarasowe do domów.', true],
  ['without diacritics', 'Robilismy drzwi tarasowe w zeszlym roku.', true],
  ['decomposed accents', 'Stolarkę okienną robimy.'.normalize('NFD'), true],
  ['with a soft hyphen inside', 'Robimy ok\u00ADna.', true],
  ['another fish', 'Złowiłem okonia, piękny okoń.', false],
  ['an eye', 'Wpadło mi to w oko, mam to na oku i okiem rzucę.', false],
  ['half of a phrase', 'Stolarka meblowa to nie my.', false],
  ['a word that begins alike', 'Okniarz to nazwisko mojego kolegi.', false],
  ['two words that only sound like it', 'Ok, no to do jutra. Ok no dobra.', false],
]);

tell('English forms', windows, [
  ['plural', 'We make windows for offices.', true],
  ['singular', 'Every window is made here.', true],
  ['possessive', "The window's frame is oak.", true],
  ['plural possessive', "The windows' frames are oak.", true],
  ['typographic apostrophe', 'The window’s frame is oak.', true],
  ['capitals', 'WINDOWS MADE TO MEASURE', true],
  ['a mass noun', 'Yes, glazing too.', true],
  ['in a compound with a hyphen', 'We are a window-maker.', true],
  ['weather', 'It was a windy day.', false],
  ['a widow', 'The widow of my friend called.', false],
]);

tell('exceptions', windows, [
  ['the system', 'My laptop updated to Windows 11.', false],
  ['the older system', 'Do you still use Windows 10?', false],
  ['a slot of time', 'Mamy okno czasowe między 10 a 11.', false],
  ['a slot of time, inflected', 'Nie widzę okna czasowego w tym tygodniu.', false],
  ['slots of time, turned round', 'W czasowych oknach bywa różnie.', false],
  ['a slot in English', 'The time window is short.', false],
  ['slots in English', 'Both time windows are gone.', false],
  ['a chance', 'There is a window of opportunity before Christmas.', false],
  ['chances', 'Windows of opportunity close fast.', false],
  ['a dialog', 'Zamknij okienko, czyli okno dialogowe.', false],
  ['a browser', 'Two browser windows are open.', false],
  ['an exception and the real thing', 'Windows 11 crashed, but our windows hold.', true],
  ['the exception in one sentence, the thing in the next', 'Mam okno czasowe w piątek. Pokażę okna.', true],
]);

tell('negation in Polish', windows, [
  ['we no longer do', 'Nie robimy już okien, przekażę temat koledze.', false],
  ['not our trade', 'Nie zajmujemy się oknami.', false],
  ['in the singular', 'Nie robię okien.', false],
  ['not in the offer', 'Nie mamy w ofercie okien.', false],
  ['none', 'Żadnych okien, tylko drzwi wewnętrzne.', false],
  ['nor', 'Nie robimy dachów ani okien.', false],
  ['a list under one no', 'Nie robimy dachów, okien ani schodów.', false],
  ['instead of', 'Zamiast okien robimy teraz schody.', false],
  ['the denial behind', 'Oknami się już nie zajmujemy.', false],
  ['the denial behind, object first', 'Okien nie robimy od roku.', false],
  ['no more in the offer', 'Okna nie są już w naszej ofercie.', false],
  ['given up', 'Przestaliśmy robić okna dwa lata temu.', false],
  ['withdrawn', 'Wycofaliśmy się z okien.', false],
  ['typed without diacritics', 'Nie zajmujemy sie juz oknami.', false],
  ['wrapped', 'Nie robimy już od dawna\nokien ani drzwi.', false],
  ['the contrast comes after', 'Nie robimy okien, ale robimy schody.', false],
  ['the other side of a contrast', 'Robimy schody, a nie okna.', false],
  ['not only', 'Nie tylko okna, ale i drzwi robimy.', true],
  ['not only, with a verb', 'Robimy nie tylko okna.', true],
  ['why not', 'Czemu nie okna?', true],
  ['I wonder whether I told', 'Nie wiem, czy wspominałem, że robimy okna.', true],
  ['without the comma', 'Nie wiem czy wspominałem że robimy okna.', true],
  ['something else is missing', 'Nie mamy drzwi, ale robimy okna.', true],
  ['two clauses without but', 'Nie robimy dachów, robimy okna.', true],
  ['no, comma', 'Nie, robimy okna, nie dachy.', true],
  ['the no comes after a comma', 'Robimy okna, nie dachy.', true],
  ['not doors but windows', 'Nie drzwi, lecz okna są naszą pasją.', true],
  ['a quality denied', 'Nasze okna nie przeciekają.', true],
  ['a price denied', 'Okna nie są drogie.', true],
  ['do not hesitate', 'Proszę nie wahać się pytać o okna.', true],
  ['do not forget', 'Nie zapomnij, że robimy okna!', true],
  ['I did not tell', 'Nie mówiłem jeszcze, że robimy okna.', true],
  ['cannot wait', 'Nie mogę się doczekać, żeby pokazać Pani okna.', true],
  ['no problem', 'Nie ma problemu, okna dowieziemy.', true],
  ['a negative question', 'Nie potrzebuje Pani okien?', true],
  ['next sentence', 'Nie mogę w piątek. Okna pokażę w sobotę.', true],
  ['they have none yet', 'Jeśli nie mają Państwo jeszcze okien, chętnie je zrobimy.', true],
  ['it is not denied that', 'Nie ukrywam, że okna to nasza specjalność.', true],
  ['she does not know', 'Anna nie wie, że robimy okna.', true],
  ['the first mention denied, the second not', 'Nie robimy okien dachowych. Robimy okna fasadowe.', true],
]);

tell('negation in English', windows, [
  ['not any more', "We don't do windows any more.", false],
  ['typographic apostrophe', 'We don’t do windows any more.', false],
  ['no apostrophe', 'We dont do windows anymore.', false],
  ['no longer', 'We no longer make windows.', false],
  ['do not', 'I do not make windows.', false],
  ['never', 'We have never made windows.', false],
  ['stopped', 'We stopped making windows last year.', false],
  ['used to', 'We used to make windows.', false],
  ['no', 'We have no windows in stock.', false],
  ['neither', 'We make neither doors nor windows.', false],
  ['a list', "We don't do roofs, windows or stairs.", false],
  ['instead of', 'Instead of windows we make stairs now.', false],
  ['rather than', 'We sell doors rather than windows.', false],
  ['the denial behind', "Windows we don't do, sorry.", false],
  ['not something we do', 'Windows are not something we do.', false],
  ['opinion', "I don't think we can do windows.", false],
  ['but not', 'We do doors but not windows.', false],
  ['not only', 'We make not only windows but doors.', true],
  ['not just', "It's not just windows that we do.", true],
  ['do not forget', "Don't forget we make windows.", true],
  ['do not hesitate', "Please don't hesitate to ask about windows.", true],
  ['I do not know if', "I don't know if I mentioned that we make windows.", true],
  ['have not told', "I haven't told you about our windows yet.", true],
  ['cannot wait', "I can't wait to show you our windows.", true],
  ['why not', 'Why not new windows?', true],
  ['why do you not', "Why don't you look at our windows?", true],
  ['something else', "We don't do doors, but we do windows.", true],
  ['no, comma', 'No, we make windows.', true],
  ['no problem', 'No problem, the windows will be there.', true],
  ['a quality denied', "Our windows don't leak.", true],
  ['a command', "Don't buy windows before you see ours!", true],
  ['doors denied behind', 'We do windows, not doors.', true],
  ['she does not know', "She doesn't know we make windows.", true],
  ['if you have none', "If you don't have windows yet, we can help.", true],
]);

tell('questions', windows, [
  ['telling in a question', 'Wspominałem, że robimy okna?', true],
  ['offering', 'Do you need windows for the new house?', true],
  ['offering in Polish', 'Czy potrzebuje Pani okien?', true],
  ['asking for a tip', 'Do you know anyone who needs windows?', true],
  ['asking for theirs', 'Do you make windows?', false],
  ['asking for theirs in Polish', 'Czy zajmuje się Pani oknami?', false],
  ['asking for theirs, informal', 'Robicie okna?', false],
  ['may we', 'Can we quote for your windows?', true],
]);

tell('quotes and forwards', windows, [
  ['quoted lines', 'Chętnie.\n\n> Czy zajmuje się Pan oknami?\n> Anna', false],
  ['quoted twice', 'Chętnie.\n\n>> Okna?\n> Tak.', false],
  ['Gmail', "Sure!\n\nOn Mon, Nov 2, 2026 at 9:14 AM Sarah O'Neil wrote:\n> do you do glazing?", false],
  ['Gmail, unmarked', 'Sure!\n\nOn Mon, Nov 2, 2026 at 9:14 AM Sarah <s@x.com> wrote:\n\nDo you do glazing?', false],
  [
    'Gmail, header wrapped',
    'Sure!\n\nOn Mon, Nov 2, 2026 at 9:14 AM Sarah\n<sarah@example.com> wrote:\n\nglazing?',
    false,
  ],
  ['Gmail in Polish', 'Tak.\n\npon., 2 lis 2026 o 09:14 Anna Nowak <a@x.pl> napisał(a):\n\nSzukamy okien.', false],
  ['Thunderbird in Polish', 'Tak.\n\nW dniu 2.11.2026 o 09:14, Anna Nowak pisze:\nSzukamy okien.', false],
  ['Dnia', 'Tak.\n\nDnia 2 listopada 2026 09:14 Anna Nowak <a@x.pl> napisał(a):\nSzukamy okien.', false],
  [
    'Apple Mail in Polish',
    'Tak.\n\nWiadomość napisana przez Anna Nowak <a@x.pl> w dniu 2 lis 2026, o godz. 09:14:\n\nOkna?',
    false,
  ],
  ['Outlook', 'Yes.\n\nFrom: Sarah\nSent: Monday\nTo: Jan\nSubject: windows\n\nDo you do windows?', false],
  ['Outlook in Polish', 'Tak.\n\nOd: Anna\nWysłano: poniedziałek\nDo: Jan\nTemat: okna\n\nOkna?', false],
  ['Outlook, bold', 'Tak.\n\n*Od:* Anna\n*Wysłano:* poniedziałek\n*Do:* Jan\n*Temat:* okna', false],
  ['original message', 'Ok.\n\n-----Original Message-----\nWindows please', false],
  ['original message in Polish', 'Ok.\n\n-----Oryginalna wiadomość-----\nOkna proszę', false],
  ['forwarded', 'FYI\n\n---------- Forwarded message ---------\nFrom: A\nWe make windows.', false],
  ['forwarded in Polish', 'Do wiadomości\n\n---------- Przekazana wiadomość ---------\nRobimy okna.', false],
  ['forwarded by Apple Mail', 'FYI\n\nBegin forwarded message:\n\nWe make windows.', false],
  ['German', 'Ja.\n\nAm 02.11.2026 um 09:14 schrieb Anna:\n> windows?', false],
  ['French', 'Oui.\n\nLe 2 nov. 2026 à 09:14, Anna a écrit :\n> windows?', false],
  ['the answer above a quote', 'Robimy okna.\n\n> Co robicie?', true],
  ['the answer below a quote', 'W dniu 2.11.2026 o 09:14, Anna pisze:\n> Co robicie?\n\nRobimy okna.', true],
  ['answers between quotes', '> Co robicie?\nOkna.\n> A drzwi?\nTeż.', true],
  ['a colon of one’s own', 'On 5 May I wrote:\nwe make windows.', false],
  ['a list after a colon', 'W ofercie mamy:\n- okna\n- drzwi', true],
  ['"from" in a sentence', 'From: our side all is ready, windows too.', true],
  ['windows line ends', 'Chętnie.\r\n\r\n> okna?\r\n', false],
]);

tell('signatures', windows, [
  ['delimiter', 'Dziękuję.\n-- \nOkna Kowalski', false],
  ['delimiter without its space', 'Dziękuję.\n--\nOkna Kowalski', false],
  ['formula and delimiter', 'Jasne.\n\nPozdrawiam\nJan Kowalski\n-- \nOkna Kowalski sp. z o.o.', false],
  ['formula in Polish', 'Jasne.\n\nPozdrawiam,\nJan Kowalski\nOkna Kowalski\ntel. 600 100 200', false],
  ['formal formula', 'Jasne.\n\nZ poważaniem\nJan Kowalski\nProducent okien i drzwi', false],
  ['formula with a slogan', 'Jasne.\n\nPozdrawiam serdecznie\nJan\n\nOkna na całe życie.', false],
  ['formula in English', 'Sure.\n\nBest regards,\nJan Kowalski\nKowalski Windows Ltd', false],
  ['formula with the name on it', 'Sure.\n\nKind regards, Jan\nKowalski Windows', false],
  ['formula at the end of a line', 'Do jutra. Pozdrawiam, Jan\nOkna Kowalski\nPoznań', false],
  ['thanks as a formula', 'See you.\n\nThanks,\nJan\nKowalski Windows', false],
  ['thanks in Polish', 'Do jutra.\n\nDziękuję\nJan Kowalski\nOkna Kowalski', false],
  ['contact data without a formula', 'Do jutra.\n\nJan Kowalski\nOkna Kowalski sp. z o.o.\ntel. 600 100 200', false],
  ['name and firm without a formula', 'Do jutra.\n\nJan Kowalski\nOkna Kowalski', false],
  ['only an address', 'Proszę pisać na jan@okna.pl lub www.okna.pl.', false],
  ['only a link', 'See https://example.com/windows/oak for the map.', false],
  ['thanks at the beginning', 'Thanks,\n\nWe make windows, as you know.', true],
  ['thanks and a name at the beginning', 'Thanks, Sarah!\n\nWe make windows, as you know.', true],
  ['dziękuję at the beginning', 'Dziękuję,\nrobimy też okna.', true],
  ['a postscript', 'Jasne.\n\nPozdrawiam\nJan\n\nPS Robimy też okna.', true],
  ['a postscript in English', "Sure.\n\nBest regards,\nJan\n\nP.S. Don't forget we make windows.", true],
  ['a postscript after the delimiter', 'Jasne.\n-- \nJan\nP.S. Robimy też okna.', true],
  ['before the formula', 'Robimy okna.\n\nPozdrawiam\nJan', true],
  ['greetings in a sentence', 'Pozdrawiam z budowy, montujemy tu okna.', true],
  ['a list of goods at the end', 'Polecam się:\n\n- okna\n- drzwi', true],
]);

tell('an accountant', { keywords: ['księgowość', 'biuro rachunkowe', 'accounting', 'bookkeeping', 'VAT'] }, [
  ['genitive', 'Prowadzenie księgowości to nasza praca.', true],
  ['instrumental, plain letters', 'Zajmujemy sie ksiegowoscia spolek.', true],
  ['a phrase', 'Polecam się, mam własne biuro rachunkowe.', true],
  ['a phrase in the locative', 'Pracuję w biurze rachunkowym.', true],
  ['English', 'We do accounting and tax.', true],
  ['an acronym with an ending', 'Zwrot VAT-u robimy w tydzień.', true],
  ['an account', 'My account was blocked, and on no account call.', false],
  ['another office', 'Moje biuro jest na Polnej.', false],
  ['a book', 'I keep reading books.', false],
  ['negated', 'We do not do bookkeeping.', false],
]);

tell('a coach', { keywords: ['coaching', 'coach', 'szkolenie', 'mentoring'] }, [
  ['borrowed and inflected', 'Opowiem o coachingu dla zespołów.', true],
  ['person', 'Jestem coachem.', true],
  ['plural', 'Nasi coachowie pracują z zarządami.', true],
  ['gerund in the genitive plural', 'Mamy cykl szkoleń dla handlowców.', true],
  ['the verb', 'Szkolimy handlowców.', true],
  ['English verb', 'I coached three boards last year.', true],
  ['school', 'Syn idzie do szkoły, wycieczka szkolna.', false],
  ['couch', 'I bought a couch.', false],
]);

tell(
  'a roofer',
  { keywords: ['dach', 'blacharka', 'roof', 'roofing'], exceptions: ['dach nad głową', 'through the roof'] },
  [
    ['genitive plural', 'Zrobiliśmy w tym roku 30 dachów.', true],
    ['locative', 'Robimy remont na dachu.', true],
    ['softened', 'Opowiem o blacharce.', true],
    ['plural', 'We fix roofs.', true],
    ['idiom', 'Cieszę się, że mają Państwo dach nad głową.', false],
    ['idiom, inflected', 'Nie ma dachu nad głową.', false],
    ['English idiom', 'Sales went through the roof.', false],
    ['a dog', 'Mam dachshunda, a dachshund ma mnie.', false],
  ],
);

tell('web sites', { keywords: ['strona internetowa', 'website', 'sklep internetowy', 'IT', 'web design'] }, [
  ['genitive plural', 'Robimy projekty stron internetowych.', true],
  ['accusative', 'Zrobiłem mu stronę internetową.', true],
  ['in two words', 'We build web sites.', true],
  ['with a hyphen', 'We build web-sites.', true],
  ['a shop', 'Uruchamiamy sklepy internetowe.', true],
  ['an acronym', 'Obsługa IT dla firm.', true],
  ['a pronoun', 'It was nice, I liked it.', false],
  ['a page of a book', 'Na stronie 5 jest błąd.', false],
  ['a webinar', 'The webinar on websockets was good.', false],
]);

tell('photovoltaics', { keywords: ['fotowoltaika', 'panel słoneczny', 'solar panel', 'PV'] }, [
  ['softened', 'Opowiem o fotowoltaice.', true],
  ['genitive', 'Montaż fotowoltaiki trwa dzień.', true],
  ['a phrase in the genitive plural', 'Instalacja paneli słonecznych.', true],
  ['English', 'We install solar panels.', true],
  ['an acronym', 'Instalacje PV do 50 kW.', true],
  ['a man', 'Pan słoneczny uśmiech, Panie Janie.', false],
]);

tell('a lawyer', { keywords: ['prawo', 'kancelaria', 'adwokat', 'umowa', 'law firm', 'lawyer'] }, [
  ['genitive', 'Nasza specjalność to znajomość prawa pracy.', true],
  ['locative after its preposition', 'Znam się na prawie pracy.', true],
  ['instrumental', 'Zajmuję się prawem gospodarczym.', true],
  ['an office', 'Zapraszam do kancelarii.', true],
  ['plural person', 'Nasi adwokaci pomogą.', true],
  ['genitive plural with ó', 'Sprawdzamy wzory umów.', true],
  ['a phrase', 'I run a law firm.', true],
  ['nearly', 'Jestem prawie gotowy.', false],
  ['truth', 'Prawda, to było w prawdzie miłe.', false],
  ['a lawn', 'The lawn is green.', false],
]);

tell(
  'other trades',
  {
    keywords: [
      'zdjęcie',
      'ubezpieczenie',
      'tłumaczenie',
      'catering',
      'wesele',
      'ogród',
      'insurance',
      'translation',
      'photography',
    ],
  },
  [
    ['photos', 'Robię sesje i album ze zdjęciami.', true],
    ['photos, genitive plural', 'Mam 300 zdjęć z Pani ślubu.', true],
    ['insurance, genitive plural', 'Porównuję oferty ubezpieczeń.', true],
    ['insurance, the verb', 'Ubezpieczamy floty.', true],
    ['translations', 'Robimy tłumaczenia przysięgłe.', true],
    ['translating', 'Tłumaczymy z niemieckiego.', true],
    ['catering', 'Prowadzę firmę z cateringiem.', true],
    ['weddings', 'Gramy na weselach.', true],
    ['gardens', 'Zakładam ogrody, a w ogrodzie rosną róże.', true],
    ['policies', 'We compare insurances for you.', true],
    ['photography', 'I do wedding photography.', true],
    ['nothing of it', 'Dziękuję za miłe spotkanie i do zobaczenia.', false],
  ],
);

/** Trades, and what their people write. */
const trades: Record<string, Telltale> = {
  accountant: {
    keywords: [
      'księgowość',
      'księgowa',
      'biuro rachunkowe',
      'podatki',
      'accounting',
      'bookkeeping',
      'tax return',
      'rozliczenie',
    ],
    exceptions: ['tax the patience', 'rozliczenie z przeszłością'],
  },
  coach: {
    keywords: ['coaching', 'coach', 'warsztat', 'szkolenia', 'leadership'],
    exceptions: ['coach class', 'warsztat samochodowy'],
  },
  roofer: {
    keywords: ['dach', 'więźba', 'pokrycie dachowe', 'roof', 'gutter'],
    exceptions: ['dach nad głową', 'under one roof'],
  },
  webDesigner: {
    keywords: ['strona internetowa', 'strony www', 'website', 'web design', 'sklep online', 'SEO'],
    exceptions: ['Website Builder'],
  },
  photovoltaics: {
    keywords: ['fotowoltaika', 'panele słoneczne', 'pompa ciepła', 'solar', 'heat pump'],
    exceptions: ['solar eclipse'],
  },
  lawyer: {
    keywords: ['kancelaria prawna', 'radca prawny', 'umowy', 'lawyer', 'legal advice', 'contract law'],
    exceptions: ['umowy o pracę z'],
  },
  photographer: {
    keywords: ['fotograf', 'sesja zdjęciowa', 'zdjęcia', 'photographer', 'photo shoot'],
    exceptions: ['zdjęcie w załączniku'],
  },
  translator: { keywords: ['tłumacz przysięgły', 'tłumaczenia', 'translator', 'translation', 'interpreting'] },
  insurer: { keywords: ['ubezpieczenie', 'polisa', 'OC', 'insurance', 'broker'] },
  caterer: { keywords: ['catering', 'bufet', 'przyjęcia', 'menu', 'canapés'], exceptions: ['menu kontekstowe'] },
};

describe('ten trades', () => {
  test.each<[string, string, boolean]>([
    ['accountant', 'Prowadzimy księgowość dla 40 spółek.', true],
    ['accountant', 'Jestem księgową od 20 lat.', true],
    ['accountant', 'Może Pan polecić nasze biura rachunkowe.', true],
    ['accountant', 'Zajmuję się rozliczeniami PIT.', true],
    ['accountant', 'Pomogę z podatkami.', true],
    ['accountant', 'Nie zajmuję się już podatkami.', false],
    ['accountant', 'I help with tax returns every spring.', true],
    ['accountant', 'We gave up bookkeeping in May.', false],
    ['accountant', 'Płacę podatek.', true],
    ['accountant', 'Take into account that I am late.', false],
    ['accountant', 'Nie musisz się już martwić o księgowość, zrobimy to za Ciebie.', true],
    ['accountant', 'Nie mamy nic wspólnego z księgowością.', false],
    ['accountant', 'Księgowości nie prowadzimy, ale doradzamy.', false],
    ['accountant', 'Księgowość to nie nasza działka.', false],
    ['accountant', 'Accounting is not what we do.', false],
    ['coach', 'Prowadzę warsztaty dla zarządów.', true],
    ['coach', 'Oddałem auto do warsztatu samochodowego.', false],
    ['coach', 'Byłem na szkoleniu BHP.', true],
    ['coach', 'As a leadership coach I work with boards.', true],
    ['coach', 'We flew coach class.', false],
    ['coach', 'I’m not a coach, I just like to listen.', false],
    ['coach', 'Szkoleń już nie prowadzę.', false],
    ['coach', 'Trenerka personalna to nie ja.', false],
    ['roofer', 'Kładziemy dachy i rynny.', true],
    ['roofer', 'Z dachu widać morze.', true],
    ['roofer', 'All under one roof.', false],
    ['roofer', 'Montujemy pokrycia dachowe.', true],
    ['roofer', 'W przyszłym tygodniu kończymy dach u sąsiada.', true],
    ['roofer', 'Nie robimy dachów od 2020 roku.', false],
    ['roofer', 'Our roofers are the best, roofs last 50 years.', true],
    ['roofer', 'Dachów nie robimy.', false],
    ['roofer', 'Nie kładziemy dachówki, za to robimy rynny i dachy płaskie.', true],
    ['webDesigner', 'Robimy strony WWW i sklepy online.', true],
    ['webDesigner', 'Zaprojektowałem im nową stronę internetową.', true],
    ['webDesigner', 'Wejdź na stronę 4 umowy.', false],
    ['webDesigner', 'We do seo and web design.', true],
    ['webDesigner', 'Your website loads slowly, I could fix it.', true],
    ['webDesigner', 'Websites? Not our thing anymore.', false],
    ['webDesigner', 'We no longer build websites.', false],
    ['webDesigner', 'I never said we only do websites.', true],
    ['photovoltaics', 'Montujemy panele słoneczne.', true],
    ['photovoltaics', 'Instalujemy pompy ciepła.', true],
    ['photovoltaics', 'Pomp ciepła nie montujemy.', false],
    ['photovoltaics', 'We fit heat pumps and solar.', true],
    ['photovoltaics', 'Did you see the solar eclipse?', false],
    ['photovoltaics', 'Bez fotowoltaiki rachunki będą rosły, chętnie doradzę.', true],
    ['photovoltaics', 'Dom bez fotowoltaiki też jest ładny.', false],
    ['lawyer', 'Prowadzę kancelarię prawną w Krakowie.', true],
    ['lawyer', 'Jestem radcą prawnym.', true],
    ['lawyer', 'Przygotujemy umowę spółki.', true],
    ['lawyer', 'I am not a lawyer, but I know one.', false],
    ['lawyer', 'Our lawyers draft contracts.', true],
    ['lawyer', 'I cannot give you legal advice.', false],
    ['lawyer', 'As your lawyer told you, the deal is done.', true],
    ['photographer', 'Jestem fotografem ślubnym.', true],
    ['photographer', 'Robię sesje zdjęciowe.', true],
    ['photographer', 'Przesyłam zdjęcia ze spotkania.', true],
    ['photographer', 'Zdjęcie w załączniku.', false],
    ['photographer', 'I work as a photographer.', true],
    ['photographer', 'Nie robię zdjęć ślubnych.', false],
    ['translator', 'Jesteśmy tłumaczami przysięgłymi.', true],
    ['translator', 'Tłumaczeń z chińskiego nie robimy.', false],
    ['translator', 'We translate contracts.', false],
    ['translator', 'Need a translator? I am one.', true],
    ['translator', 'Nothing gets lost in translation.', true],
    ['insurer', 'Sprzedaję ubezpieczenia OC.', true],
    ['insurer', 'Czy ma Pan już polisę?', true],
    ['insurer', 'We have insured your neighbour.', false],
    ['insurer', 'Ubezpieczeniami się nie zajmujemy.', false],
    ['insurer', 'Nie sprzedaję polis na życie.', false],
    ['insurer', 'Please do not sign any insurance before we talk.', true],
    ['caterer', 'Robimy catering na przyjęcia.', true],
    ['caterer', 'We cater for weddings.', false],
    ['caterer', 'Otwórz menu kontekstowe.', false],
    ['caterer', 'Wysyłam menu na sobotę.', true],
    ['caterer', 'Nasz bufet nie ma sobie równych.', true],
    ['caterer', 'Nie zapomnieliśmy o cateringu.', true],
    ['caterer', 'Niestety, w tym roku nie obsługujemy przyjęć.', false],
    ['caterer', 'W dniu ślubu zapewniamy catering.', true],
    ['caterer', 'Am Montag machen wir catering.', true],
    ['caterer', 'On Monday we cook, catering starts at 9.', true],
    ['caterer', 'Pozdrawiam, Anna z Catering Nowak', false],
  ])('%s: %s', (trade, text, mentioned) => expect(mention(trades[trade] as Telltale, text) !== null).toBe(mentioned));
});

describe('the evidence', () => {
  test('is the sentence, in one line, and the keyword as the user wrote it', () =>
    expect(mention(windows, 'Dzień dobry!\nRobimy od lat okna\ndo domów. Do zobaczenia.')).toEqual({
      sentence: 'Robimy od lat okna do domów.',
      keyword: 'okno',
    }));
  test('goes on past an abbreviation', () =>
    expect(mention(windows, 'Firma Kowalski sp. z o.o. przy ul. Polnej robi np. okna. Koniec.')?.sentence).toBe(
      'Firma Kowalski sp. z o.o. przy ul. Polnej robi np. okna.',
    ));
  test('of an offer without keywords is nothing', () => expect(mention({ keywords: [] }, 'okna')).toBeNull());
  test('of a keyword that matches everything is nothing', () =>
    expect(mention({ keywords: ['a', '*', ''] }, 'a b c')).toBeNull());
});

describe('a message of a megabyte', () => {
  test.each([
    ['one sentence', 'nie okna '.repeat(110_000)],
    ['one word', 'o'.repeat(1_000_000)],
    ['line ends', '\n'.repeat(1_000_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['full stops', `${'.'.repeat(1_000_000)}x`],
    ['dots and letters', 'a.'.repeat(500_000)],
    ['thanks', 'Thanks,\n'.repeat(125_000)],
    ['headers', 'On 1 wrote:\nx\n'.repeat(70_000)],
    ['at signs', '@'.repeat(1_000_000)],
    ['digits', '1-'.repeat(500_000)],
    ['exceptions', 'okno czasowe '.repeat(80_000)],
    ['angle brackets', '<'.repeat(1_000_000)],
    ['negators', `${'nie '.repeat(250_000)}okna`],
    ['different words', Array.from({ length: 120_000 }, (_, at) => `o${at.toString(36)}ami`).join(' ')],
  ])(
    'of %s is answered in bounded time',
    (_, text) => {
      const before = performance.now();
      mention(windows, text);
      expect(performance.now() - before).toBeLessThan(10_000);
    },
    30_000,
  );
});

const examples = '../shared/examples/mentions';
describe.skipIf(!existsSync(examples))('the examples beside the project', () => {
  const offer = existsSync(examples) ? JSON.parse(readFileSync(`${examples}/offer-windows.json`, 'utf8')) : windows;
  const lines = existsSync(examples) ? readFileSync(`${examples}/examples.jsonl`, 'utf8').trim().split('\n') : [];
  test.each(lines.map((line) => JSON.parse(line)).map(({ id, ...rest }) => [id, rest] as const))('%s', (_, message) => {
    expect(message.mine && mention(offer, message.text) !== null).toBe(message.expect);
  });
});
