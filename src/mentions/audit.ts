/** Who of the people the user wrote with fits the offer and never heard of it. */
import type { Contact, Day, Offer } from '../domain/model';
import { audienceFit, type Fit } from '../domain/relation/fit';
import { mentionFinder } from './mention';
import { needFinder } from './seeks/need';

/** A one-to-one message with a contact. */
interface AuditMessage {
  contact: string;
  on: Day;
  mine: boolean;
  text: string;
}

/** What of an offer the audit looks at. */
type AuditOffer = Pick<Offer, 'audience' | 'keywords'> & Partial<Pick<Offer, 'id' | 'exceptions'>>;

/** A sentence of a message, and its day. */
interface DatedSentence {
  on: Day;
  sentence: string;
}

export interface AuditedPerson<Person extends Contact = Contact> {
  contact: Person;
  /** The word of the audience that the contact answers to; null where the contact only asked for the offer. */
  fit: Fit | null;
  /** How many one-to-one messages there are, of both. */
  messages: number;
  last: Day;
  /** The latest sentence in which the user mentioned the offer. */
  told: DatedSentence | null;
  /** The latest sentence in which the contact asked for it. */
  sought: DatedSentence | null;
}

/** Finds a sentence in a message. */
type SentenceFinder = (text: string) => { sentence: string } | null;

/**
 * Everybody who fits the offer, or asked for it, and has a message of their own: those who were never told first, of
 * them those who asked, then by the number of messages and the latest.
 */
export function audit<Person extends Contact>(
  contacts: readonly Person[],
  messages: readonly AuditMessage[],
  offer: AuditOffer,
): AuditedPerson<Person>[] {
  const findMention = mentionFinder(offer);
  const findNeed = needFinder(offer);
  const ofContact = new Map<string, AuditMessage[]>();
  for (const message of messages) {
    const all = ofContact.get(message.contact);
    if (all) all.push(message);
    else ofContact.set(message.contact, [message]);
  }
  const people = contacts.flatMap((contact): AuditedPerson<Person>[] => {
    const own = ofContact.get(contact.id);
    if (!own) return [];
    const fit = audienceFit(contact, { ...offer, id: offer.id ?? '' } as Offer);
    const newestFirst = [...own].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
    const incoming = newestFirst.filter(({ mine }) => !mine);
    const sought = firstFound(incoming, findNeed);
    if (!fit && !sought) return [];
    const outgoing = newestFirst.filter(({ mine }) => mine);
    const told = firstFound(outgoing, findMention);
    return [{ contact, fit, messages: own.length, last: newestFirst[0]?.on ?? '', told, sought }];
  });
  return people.sort(byWorth);
}

function firstFound(messages: readonly AuditMessage[], find: SentenceFinder): DatedSentence | null {
  for (const { on, text } of messages) {
    const found = find(text);
    if (found) return { on, sentence: found.sentence };
  }
  return null;
}

function byWorth(a: AuditedPerson, b: AuditedPerson): number {
  return (
    Number(!!a.told) - Number(!!b.told) ||
    Number(!!b.sought) - Number(!!a.sought) ||
    b.messages - a.messages ||
    (a.last === b.last ? 0 : a.last < b.last ? 1 : -1) ||
    a.contact.name.localeCompare(b.contact.name)
  );
}
