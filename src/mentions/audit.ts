/** Who of the people the user wrote with fits the offer and never heard of it, and of whom nothing tells that. */
import { firmDomain } from '../domain/mailDomains';
import type { Contact, Day, Id, Offer } from '../domain/model';
import { audienceFit, type Fit, hasUnknownTrade } from '../domain/relation/fit';
import { mentionFinder } from './mention';
import { needFinder } from './needs/need';

/** A one-to-one message with a contact. */
interface AuditMessage {
  contact: string;
  on: Day;
  mine: boolean;
  text: string;
  /**
   * Of a mail, whose text is not kept: the sentence that mentions an offer, or asks for it where it came in, by the
   * offer's id.
   */
  sentences?: Readonly<Record<Id, string>> | undefined;
  /** How many it stands for, the latest of which it is. */
  count?: number;
}

/** What of an offer the audit looks at. */
export type AuditOffer = Pick<Offer, 'audience' | 'keywords'> & Partial<Pick<Offer, 'id' | 'exceptions'>>;

/** A sentence of a message, and its day. */
interface DatedSentence {
  on: Day;
  sentence: string;
}

/** Where a word of the audience was found: in what is known of the contact, or in the domain of an address. */
type AuditFit = Omit<Fit, 'field'> & { field: Fit['field'] | 'domain' };

export interface AuditedPerson<Person extends Contact = Contact> {
  contact: Person;
  /** The word of the audience that the contact answers to; null where the contact only asked for the offer. */
  fit: AuditFit | null;
  /** How many one-to-one messages there are, of both. */
  messages: number;
  last: Day;
  /** The latest sentence in which the user mentioned the offer. */
  told: DatedSentence | null;
  /** The latest sentence in which the contact asked for it. */
  sought: DatedSentence | null;
}

/** Finds a sentence in a message. */
type SentenceFinder = (message: AuditMessage) => string | undefined;

/**
 * Everybody who fits the offer, or asked for it, and has a message of their own: those who were never told first, of
 * them those who asked, then by the number of messages and the latest.
 */
export function audit<Person extends Contact>(
  contacts: readonly Person[],
  messages: readonly AuditMessage[],
  offer: AuditOffer,
): AuditedPerson<Person>[] {
  return everybodyWrittenWith(contacts, messages, offer).filter(isAudited).sort(byWorth);
}

/** Who of those written with is in the audit: who fits the offer, or asked for it. */
export const isAudited = ({ fit, sought }: AuditedPerson): boolean => !!(fit || sought);

/**
 * Those of whom nothing tells whether they fit, and who were not told yet: a mailbox knows names and addresses. Those
 * with the most messages come first, since the user is to say of each.
 */
export function withUnknownTrade<Person extends Contact>(
  contacts: readonly Person[],
  messages: readonly AuditMessage[],
  offer: AuditOffer,
): AuditedPerson<Person>[] {
  return everybodyWrittenWith(contacts.filter(hasUnknownTrade), messages, offer)
    .filter(({ fit, sought, told }) => !fit && !sought && !told)
    .sort(byWorth);
}

/** Everybody with a message of their own, and what the messages say of the offer. */
export function everybodyWrittenWith<Person extends Contact>(
  contacts: readonly Person[],
  messages: readonly AuditMessage[],
  offer: AuditOffer,
): AuditedPerson<Person>[] {
  const findMention = sentenceFinder(offer, mentionFinder(offer));
  const findNeed = sentenceFinder(offer, needFinder(offer));
  const ofContact = new Map<string, AuditMessage[]>();
  for (const message of messages) {
    const all = ofContact.get(message.contact);
    if (all) all.push(message);
    else ofContact.set(message.contact, [message]);
  }
  const wholeOffer = { ...offer, id: offer.id ?? '' } as Offer;
  return contacts.flatMap((contact): AuditedPerson<Person>[] => {
    const own = ofContact.get(contact.id);
    if (!own) return [];
    const newestFirst = [...own].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
    const fit = audienceFit(contact, wholeOffer) ?? domainFit(contact, wholeOffer);
    const sought = firstFound(newestFirst, (message) => (message.mine ? undefined : findNeed(message)));
    const told = firstFound(newestFirst, (message) => (message.mine ? findMention(message) : undefined));
    const count = own.reduce((sum, message) => sum + (message.count ?? 1), 0);
    return [{ contact, fit, messages: count, last: newestFirst[0]?.on ?? '', told, sought }];
  });
}

/** The words of a firm's domain: "anna@dachy-nowak.pl" is a roofer, if roofs are asked for. */
function domainFit(contact: Contact, offer: Offer): AuditFit | null {
  for (const address of contact.emails) {
    const words = firmDomain(address)?.split('.').slice(0, -1).join(' ').replace(/-/g, ' ');
    const fit = words ? audienceFit({ ...contact, headline: words, tags: [] }, offer) : null;
    if (fit?.field === 'headline') return { ...fit, field: 'domain' };
  }
  return null;
}

/** What was found when the message was read, else what is found in its text. */
function sentenceFinder({ id = '' }: AuditOffer, find: (text: string) => { sentence: string } | null): SentenceFinder {
  return ({ text, sentences }) => (sentences ? sentences[id] : find(text)?.sentence);
}

function firstFound(messages: readonly AuditMessage[], find: SentenceFinder): DatedSentence | null {
  for (const message of messages) {
    const sentence = find(message);
    if (sentence) return { on: message.on, sentence };
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
