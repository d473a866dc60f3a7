/** Whom to introduce to whom: A looks for what B does. Asking both comes first; that is the draft's business. */
import { tokens } from '../../language/folding';
import { readings } from '../../language/inflection';
import { isTooGeneral } from '../../language/stopWords';
import { wordSet } from '../../language/wordSet';
import type { Contact, Id } from '../model';

/** A looks for what B does, and the words that say so. */
interface Introduction {
  seeker: Id;
  doer: Id;
  words: { wanted: string; offered: string }[];
  /** Points: a word that fewer people share weighs more. */
  weight: number;
}

/** A word of what somebody does. */
interface DoneWord {
  contact: Contact;
  word: string;
}

/**
 * The pairs, the most telling first. Contacts set aside take no part.
 * @param most where only the first are wanted: thousands who do and seek the same make millions of pairs
 * @param seekers where only their wishes matter
 */
export function introductions(
  contacts: readonly Contact[],
  most = Infinity,
  seekers?: ReadonlySet<Id>,
): Introduction[] {
  const active = contacts.filter(({ setAside }) => !setAside);
  const doersOf = lookUpDoers(indexOf(active));
  return active
    .filter(({ id }) => !seekers || seekers.has(id))
    .flatMap((seeker) => firstPairs(introductionsFor(seeker, doersOf), most))
    .sort(byWeight)
    .slice(0, most);
}

const byWeight = (a: Introduction, b: Introduction): number =>
  b.weight - a.weight || (a.seeker + a.doer < b.seeker + b.doer ? -1 : 1);

/** The first of all are among the first of each seeker. */
const firstPairs = (pairs: Introduction[], most: number): Introduction[] =>
  pairs.length > most ? pairs.sort(byWeight).slice(0, most) : pairs;

/** Who does what a word asks for, and the word in which they say so. */
type DoersOf = (wanted: string) => ReadonlyMap<Id, string>;

/** Looks each word up once, however many seek it. */
function lookUpDoers(offered: Map<string, DoneWord[]>): DoersOf {
  const known = new Map<string, Map<Id, string>>();
  return (wanted) => {
    const doers = known.get(wanted) ?? new Map<Id, string>();
    if (known.has(wanted)) return doers;
    for (const reading of readings(wanted, true))
      for (const { contact, word } of offered.get(reading) ?? []) doers.set(contact.id, word);
    known.set(wanted, doers);
    return doers;
  };
}

/** Every reading of every word of what people do, with whose it is: each wish is then a look-up. */
function indexOf(contacts: Contact[]): Map<string, DoneWord[]> {
  const index = new Map<string, DoneWord[]>();
  const read = new Map<string, ReturnType<typeof readings>>();
  for (const contact of contacts) {
    for (const word of wordsToMatch(contact.does)) {
      const all = read.get(word) ?? readings(word);
      read.set(word, all);
      for (const reading of all) {
        const known = index.get(reading);
        if (known) known.push({ contact, word });
        else index.set(reading, [{ contact, word }]);
      }
    }
  }
  return index;
}

function introductionsFor(seeker: Contact, doersOf: DoersOf): Introduction[] {
  const found = new Map<Id, Introduction>();
  for (const wanted of wordsToMatch(seeker.looksFor)) {
    const doers = doersOf(wanted);
    const others = doers.size - Number(doers.has(seeker.id));
    for (const [doer, word] of doers) {
      if (doer === seeker.id) continue;
      const pair = found.get(doer) ?? { seeker: seeker.id, doer, words: [], weight: 0 };
      pair.words.push({ wanted, offered: word });
      pair.weight += 1 / others;
      found.set(doer, pair);
    }
  }
  return [...found.values()];
}

/** Each word once; what everybody writes into such a field says nothing of what they seek. */
function wordsToMatch(text = ''): string[] {
  const words = new Map(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]));
  return [...words].filter(([word, raw]) => !isTooGeneral(raw) && !fillerWords.has(word)).map(([, raw]) => raw);
}

/** Folded; the words of wishing itself, and of firms in general. */
const fillerWords = wordSet(
  // Polish: to seek
  'chce chcemy poszukuje poszukujemy potrzebuje potrzebujemy szuka szukam szukamy',
  // Polish: who, and of which kind
  'dobra dobrego dobrej dobry kogos ktora ktore ktory ktos ludzi nowy nowych osoba osoby',
  // Polish: firms
  'firm firma firme firmy klient klientow uslug uslugi',
  // English: to seek
  'look looking looks need needs seek seeking seeks want wants',
  // English: who, and of which kind
  'anyone can good new people person someone somebody who',
  // English: firms
  'client clients companies company firm firms service services',
);
