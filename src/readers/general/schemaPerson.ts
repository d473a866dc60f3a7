/** A page about one person, on whatever site the user adds: what it says of its subject for machines (schema.org). */

import { allOf, cleanText, nameOf } from '../dom';
import { cleanEmail } from '../mail/emailAddress';
import { nothing, type Person, type Reader } from '../reader';
import { general } from './general';

/** A thing of JSON-LD. */
type SchemaThing = Record<string, unknown>;

export const schemaPerson: Reader = {
  ...general,
  site: 'person',
  read({ document, url }) {
    const thing = thingAbout(document, url);
    const name = textOrName(thing?.name);
    // Every page of a site may tell who owns it: the heading has to name the person too.
    if (!thing || !name || !allOf(document, 'h1').some((one) => nameOf(one) === name)) return nothing();
    const email = cleanEmail(textOrName(thing.email).replace(/^mailto:/, ''));
    const one: Person = { name, emails: email ? [email] : [], role: 'subject' };
    const parts = {
      headline: textOrName(thing.jobTitle),
      company: textOrName(thing.worksFor),
      location: textOrName(thing.address),
    };
    for (const [field, text] of Object.entries(parts)) if (text) one[field as keyof typeof parts] = text;
    return { kind: 'profile', people: [one], evidence: { name: 'h1, ld+json' } };
  },
};

/** The only person that a profile page is about, or that the page's own address belongs to. */
function thingAbout(document: Document, { href }: URL): SchemaThing | undefined {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(thingsIn);
  const [main = ''] = things.filter((one) => one['@type'] === 'ProfilePage').map((one) => one.mainEntity);
  const meant = main ? asList(main) : things.filter((one) => JSON.stringify(one).includes(`"${href}"`));
  const [one, another] = meant.filter(isPerson);
  return another ? undefined : one;
}

/** A profile page may be a firm's. */
const isPerson = (one: SchemaThing | null) => `${one?.['@type']}`.includes('Person');

function thingsIn({ textContent }: Element): SchemaThing[] {
  try {
    return asList(JSON.parse(textContent ?? '')).flatMap((one) => asList(one['@graph'] ?? one).filter(Boolean));
  } catch {
    return [];
  }
}

const asList = (value: unknown) => [value].flat() as SchemaThing[];

/** A text, the first of several, the name or the place of a thing. */
function textOrName(value: unknown): string {
  const [one] = asList(value);
  const text = one?.name ?? one?.addressLocality ?? one;
  return typeof text === 'string' ? cleanText(text) : '';
}
