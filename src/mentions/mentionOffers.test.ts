/** Mentions of other offers than windows, each with what only sounds like it. */
import { tellMentions } from '../../test/fixtures/mentionCases';

tellMentions('an accountant', { keywords: ['księgowość', 'biuro rachunkowe', 'accounting', 'bookkeeping', 'VAT'] }, [
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

tellMentions('a coach', { keywords: ['coaching', 'coach', 'szkolenie', 'mentoring'] }, [
  ['borrowed and inflected', 'Opowiem o coachingu dla zespołów.', true],
  ['person', 'Jestem coachem.', true],
  ['plural', 'Nasi coachowie pracują z zarządami.', true],
  ['gerund in the genitive plural', 'Mamy cykl szkoleń dla handlowców.', true],
  ['the verb', 'Szkolimy handlowców.', true],
  ['English verb', 'I coached three boards last year.', true],
  ['school', 'Syn idzie do szkoły, wycieczka szkolna.', false],
  ['couch', 'I bought a couch.', false],
]);

tellMentions(
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

tellMentions('web sites', { keywords: ['strona internetowa', 'website', 'sklep internetowy', 'IT', 'web design'] }, [
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

tellMentions('photovoltaics', { keywords: ['fotowoltaika', 'panel słoneczny', 'solar panel', 'PV'] }, [
  ['softened', 'Opowiem o fotowoltaice.', true],
  ['genitive', 'Montaż fotowoltaiki trwa dzień.', true],
  ['a phrase in the genitive plural', 'Instalacja paneli słonecznych.', true],
  ['English', 'We install solar panels.', true],
  ['an acronym', 'Instalacje PV do 50 kW.', true],
  ['a man', 'Pan słoneczny uśmiech, Panie Janie.', false],
]);

tellMentions('a lawyer', { keywords: ['prawo', 'kancelaria', 'adwokat', 'umowa', 'law firm', 'lawyer'] }, [
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

tellMentions(
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
