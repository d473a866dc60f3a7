/** The made-up people of the tour: you make windows, and these are the people you know. */
import type { Contact, Day, Offer } from '../../../src/domain/model';

/** Somebody with a practice page on LinkedIn. */
export interface Profile {
  slug: string;
  urn: string;
  name: string;
  headline: string;
  company: string;
  school: string;
  location: string;
  degree: 1 | 2;
  about: string;
  hue: number;
}

export const anna: Profile = {
  slug: 'anna-nowak-estates',
  urn: 'ACoAAAAD6TEBKnOwNfOrAnnaNowakEstates0001',
  name: 'Anna Nowak',
  headline: 'We build homes people stay in · Owner, Nowak Estates',
  company: 'Nowak Estates',
  school: 'Warsaw University of Technology',
  location: 'Warsaw, Mazowieckie, Poland',
  degree: 1,
  about:
    'Forty-two houses and three small estates in eleven years. Now planning the fourth, by the river in Konstancin.',
  hue: 205,
};

export const tomasz: Profile = {
  slug: 'tomasz-lis-architect',
  urn: 'ACoAAAAD6TIBKnOwNfOrTomaszLisArchite0002',
  name: 'Tomasz Lis',
  headline: 'Architect of schools and libraries',
  company: 'Atelier Lis',
  school: 'Gdańsk University of Technology',
  location: 'Gdańsk, Pomorskie, Poland',
  degree: 2,
  about: 'Daylight is the cheapest material there is. I draw buildings that use it.',
  hue: 28,
};

export const profiles = [anna, tomasz];

/** The one who writes in the practice mail. */
export const hanna = { name: 'Hanna Wójcik', email: 'hanna.wojcik@atrium-architekci.example' };
export const you = { name: 'Piotr Zalewski', email: 'piotr@zalewski-okna.example' };

export const practiceOffer: Offer = {
  id: 'windows',
  name: 'Windows',
  sentence: 'Piotr makes wooden windows that keep the street outside.',
  audience: ['estates', 'architect', 'developer', 'builder', 'houses'],
  keywords: ['windows', 'okna', 'glazing'],
  exceptions: ['Windows 11'],
  trigger: 'somebody is planning a house',
  pitches: [],
  proofs: [],
};

/** What the tour starts with: everything dated back from today, so that it says the same whenever it runs. */
export function sample(today: Day): { version: 1; offers: Offer[]; contacts: Contact[] } {
  const ago = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  return {
    version: 1,
    offers: [practiceOffer],
    contacts: [
      sampleContact('anna', anna.name, {
        headline: anna.headline,
        company: anna.company,
        linkedin: { slug: anna.slug },
        tags: ['estates', 'breakfast club'],
        goals: [{ kind: 'sale', wording: 'The windows of the fourth estate', state: 'open' }],
        touchpoints: [90, 61, 33, 12, 5].map((days) => ({ on: ago(days), channel: 'event', character: 'social' })),
      }),
      sampleContact('marta', 'Marta Zielińska', {
        headline: 'Interior designer',
        company: 'Zielińska Studio',
        tags: ['breakfast club'],
        goals: [{ kind: 'referral', state: 'open' }],
        touchpoints: [40, 20].map((days) => ({ on: ago(days), channel: 'meeting', character: 'both' })),
        evidence: [{ on: ago(40), offer: practiceOffer.id, kind: 'told' }],
      }),
      sampleContact('jerzy', 'Jerzy Dąbrowski', {
        headline: 'Developer of small houses',
        company: 'Dąbrowski Domy',
        touchpoints: [{ on: ago(25), channel: 'meeting', character: 'business', minutes: 45 }],
      }),
      sampleContact('ola', 'Ola Kaczmarek', {
        headline: 'Tax adviser',
        touchpoints: [70, 8].map((days) => ({ on: ago(days), channel: 'call', character: 'social' })),
        benefits: [{ on: ago(8), direction: 'received', kind: 'tip' }],
      }),
    ],
  };
}

function sampleContact(id: string, name: string, rest: Partial<Contact>): Contact {
  const empty = {
    emails: [],
    phones: [],
    links: [],
    tags: [],
    goals: [],
    needs: [],
    touchpoints: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
  return { id, name, ...empty, ...rest };
}
