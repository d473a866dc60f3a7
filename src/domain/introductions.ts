/** Whom to introduce to whom: A looks for what B does. Asking both comes first; that is the draft's business. */
import { tokens } from './folding';
import { readings } from './inflection';
import { saysNothing } from './matching';
import type { Contact, Id } from './words';

/** A looks for what B does, and the words that say so. */
export interface Introduction {
  seeker: Id;
  doer: Id;
  words: { wanted: string; offered: string }[];
  /** Points: a word that fewer people share weighs more. */
  weight: number;
}

/** A word of what somebody does. */
interface Offered {
  contact: Contact;
  word: string;
}

/** The pairs, the most telling first. Contacts set aside take no part. */
export function introductions(contacts: Contact[]): Introduction[] {
  const active = contacts.filter(({ setAside }) => !setAside);
  const offered = indexOf(active);
  return active
    .flatMap((seeker) => introductionsFor(seeker, offered))
    .sort((a, b) => b.weight - a.weight || (a.seeker + a.doer < b.seeker + b.doer ? -1 : 1));
}

/** Every reading of every word of what people do, with whose it is: each wish is then a look-up. */
function indexOf(contacts: Contact[]): Map<string, Offered[]> {
  const index = new Map<string, Offered[]>();
  for (const contact of contacts) {
    for (const word of wordsOf(contact.does)) {
      for (const reading of readings(word)) {
        const known = index.get(reading);
        if (known) known.push({ contact, word });
        else index.set(reading, [{ contact, word }]);
      }
    }
  }
  return index;
}

function introductionsFor(seeker: Contact, offered: Map<string, Offered[]>): Introduction[] {
  const found = new Map<Id, Introduction>();
  for (const wanted of wordsOf(seeker.looksFor)) {
    const doers = new Map<Id, string>();
    for (const reading of readings(wanted, true))
      for (const { contact, word } of offered.get(reading) ?? [])
        if (contact.id !== seeker.id) doers.set(contact.id, word);
    for (const [doer, word] of doers) {
      const pair = found.get(doer) ?? { seeker: seeker.id, doer, words: [], weight: 0 };
      pair.words.push({ wanted, offered: word });
      pair.weight += 1 / doers.size;
      found.set(doer, pair);
    }
  }
  return [...found.values()];
}

/** Each word once; what everybody writes into such a field says nothing of what they seek. */
function wordsOf(text = ''): string[] {
  const words = new Map(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]));
  return [...words].filter(([word, raw]) => !saysNothing(raw) && !empty.has(word)).map(([, raw]) => raw);
}

/** Folded; the words of wishing itself, and of firms in general. */
const empty = new Set(
  (
    'szukam szuka szukamy poszukuje poszukujemy potrzebuje potrzebujemy chce chcemy kogos ktos ktory ktora ktore osoby osoba ludzi ' +
    'firma firmy firme firm uslugi uslug dobry dobra dobrego dobrej nowy nowych klient klientow ' +
    'looking look looks seek seeks seeking need needs want wants someone somebody anyone who can good new people person ' +
    'company companies firm firms services service client clients'
  ).split(' '),
);
