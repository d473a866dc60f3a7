/** The window-maker's story in both languages: what the pictures of the docs and the stores show. */
import { addDays } from '../../../src/domain/days';
import type { Contact, Day, Language, Offer } from '../../../src/domain/model';
import { anna, type Profile } from '../practice';

/** Somebody: name, what they are, firm; in Polish and in English. */
type Said = Record<Language, string>;

interface StoryPerson {
  name: string;
  headline: Said;
  company: string;
  /** Days since each meeting; the first of them was on business where `told` says when they heard of it. */
  met: number[];
  told?: number;
  rest?: (said: (both: Said) => string, ago: (days: number) => Day) => Partial<Contact>;
}

const people: StoryPerson[] = [
  {
    name: anna.name,
    headline: { pl: 'Buduję osiedla, w których się zostaje · właścicielka', en: 'Estates to stay in · owner' },
    company: 'Narew Development',
    met: [96, 61, 40, 19, 12],
    rest: (said, ago) => ({
      linkedin: { slug: anna.slug },
      goals: [
        {
          kind: 'sale',
          wording: said({ pl: 'Okna do czwartego osiedla', en: 'The windows of the fourth estate' }),
          by: ago(-40),
          state: 'open',
        },
      ],
      note: said({ pl: 'Lubi, gdy coś jest na lata.', en: 'Likes things that last.' }),
      tags: [said({ pl: 'śniadanie', en: 'breakfast' })],
    }),
  },
  {
    name: 'Marek Zięba',
    headline: { pl: 'Architekt domów jednorodzinnych', en: 'Architect of family houses' },
    company: 'Zięba Architekci',
    met: [70, 30],
    rest: () => ({ goals: [{ kind: 'referral', state: 'open' }] }),
  },
  {
    name: 'Joanna Wrona',
    headline: { pl: 'Konserwatorka zabytków', en: 'Conservator of listed buildings' },
    company: 'Pracownia Wrona',
    met: [22],
  },
  {
    name: 'Tomasz Lis',
    headline: { pl: 'Deweloper małych domów', en: 'Developer of small houses' },
    company: 'Lis Domy',
    met: [54, 8],
    told: 54,
    rest: (said, ago) => ({
      reminders: [{ on: ago(0), text: said({ pl: 'wysłać zdjęcia z Łomży', en: 'send the photographs of Łomża' }) }],
    }),
  },
  {
    name: 'Ewa Malinowska',
    headline: { pl: 'Doradczyni podatkowa', en: 'Tax adviser' },
    company: 'Malinowska i Wspólnicy',
    met: [80, 33, 14],
    told: 80,
    rest: (_, ago) => ({ benefits: [{ on: ago(14), direction: 'received', kind: 'referral' }] }),
  },
  {
    name: 'Piotr Sowa',
    headline: { pl: 'Kierownik budowy', en: 'Site manager' },
    company: 'Sowa Budowa Domów',
    met: [120, 45],
  },
  {
    name: 'Katarzyna Bąk',
    headline: { pl: 'Pośredniczka nieruchomości', en: 'Estate agent' },
    company: 'Bąk Nieruchomości',
    met: [65, 21],
    told: 65,
    rest: (_, ago) => ({
      benefits: [
        { on: ago(21), direction: 'given', kind: 'referral' },
        { on: ago(60), direction: 'received', kind: 'tip', thanked: ago(58) },
      ],
    }),
  },
  {
    name: 'Adam Król',
    headline: { pl: 'Remonty kamienic', en: 'Renovation of old town houses' },
    company: 'Król Remonty',
    met: [10],
  },
  { name: 'Zofia Lewicka', headline: { pl: 'Prawniczka', en: 'Lawyer' }, company: 'Lewicka Kancelaria', met: [28, 5] },
  {
    name: 'Jan Mazur',
    headline: { pl: 'Projekty wnętrz', en: 'Interior designer' },
    company: 'Mazur Studio',
    met: [90],
    told: 90,
  },
];

/** The offer of the story. */
const storyOffer = (language: Language): Offer => ({
  id: 'windows',
  ...(language === 'pl'
    ? {
        name: 'Okna drewniane',
        sentence: 'Robimy drewniane okna do domów nowych i remontowanych.',
        audience: ['deweloper', 'osiedla', 'architekt', 'budowa domu', 'remont', 'zabytki'],
        keywords: ['okna', 'okna drewniane', 'stolarka okienna'],
        exceptions: ['Windows 11', 'okno czasowe'],
      }
    : {
        name: 'Wooden windows',
        sentence: 'We make wooden windows for new and renovated homes.',
        audience: ['developer', 'estates', 'architect', 'house building', 'renovation', 'listed buildings'],
        keywords: ['windows', 'wooden windows', 'window frames'],
        exceptions: ['Windows 11'],
      }),
  trigger: '',
  pitches: [],
  proofs: [],
});

/** All of it as a file to take in; days are counted back from today, so that it says the same whenever it is run. */
export function story(language: Language, today: Day): { version: 1; offers: Offer[]; contacts: Contact[] } {
  const said = (both: Said) => both[language];
  const ago = (days: number) => addDays(today, -days);
  const contacts = people.map(({ name, headline, company, met, told, rest }, i): Contact => {
    const talks = met.map((days) => ({
      on: ago(days),
      channel: 'event' as const,
      character: days === told ? ('business' as const) : ('social' as const),
    }));
    const evidence = told === undefined ? [] : [{ on: ago(told), offer: 'windows', kind: 'told' as const }];
    return {
      ...{ id: `story-${i}`, name, headline: said(headline), company },
      ...{ emails: [], phones: [], links: [], tags: [], goals: [], needs: [], benefits: [], reminders: [] },
      ...{ touchpoints: talks, evidence },
      ...rest?.(said, ago),
    };
  });
  return { version: 1, offers: [storyOffer(language)], contacts };
}

/** Anna's profile, as her page shows it. */
export const storyProfile = (language: Language): Profile => ({
  ...anna,
  headline: people[0]!.headline[language],
  company: 'Narew Development',
  school: language === 'pl' ? 'Politechnika Warszawska' : anna.school,
  location: language === 'pl' ? 'Warszawa, mazowieckie' : anna.location,
  about:
    language === 'pl'
      ? 'Czterdzieści dwa domy i trzy małe osiedla w jedenaście lat. Teraz planuję czwarte, nad rzeką w Konstancinie.'
      : anna.about,
});
