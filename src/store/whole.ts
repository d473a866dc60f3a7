/** Everything that is kept, as the project's own JSON. */
import { type ChangedLimits, limitNames, nested } from '../domain/limits';
import type { OwnContact, OwnEvent, OwnFile } from '../domain/ownFile';
import type { Offer } from '../domain/words';
import type { Database } from './database';
import { type ContactRecord, contactOf, type Fact, type FactType, type OfferRecord, ownOf } from './records';

/** What a file holds of each kind of record; the rest is the store's own. */
const factFields: Record<FactType, readonly string[]> = {
  goal: ['kind', 'wording', 'by', 'state', 'offer', 'outcome'],
  touchpoint: ['on', 'channel', 'character', 'minutes', 'note', 'event'],
  evidence: ['on', 'offer', 'kind', 'rung', 'sentence'],
  benefit: ['on', 'direction', 'kind', 'amount', 'currency', 'thanked', 'event'],
  reminder: ['on', 'text', 'done'],
};
const offerFields = ['id', 'name', 'sentence', 'audience', 'keywords', 'exceptions', 'trigger', 'pitches', 'proofs'];

/** A record as a file holds it. */
export const plainFact = (fact: Fact): object => picked(fact, factFields[fact.type]);

/** All of it, read at one moment. */
export function whole(db: Database): Promise<OwnFile> {
  return db.transaction('r', [db.contacts, db.facts, db.offers, db.occasions, db.settings], async () => {
    const [contacts, facts, offers, occasions, settings, paces, links, card] = await Promise.all([
      db.contacts.toArray(),
      db.facts.toArray(),
      db.offers.orderBy('place').toArray(),
      db.occasions.toArray(),
      db.settings.get('limits'),
      db.settings.get('paces'),
      db.settings.get('filters'),
      db.settings.get('me'),
    ]);
    const byContact = new Map<string, Fact[]>(contacts.map(({ id }) => [id, []]));
    for (const fact of facts) byContact.get(fact.contact)?.push(fact);
    const events = occasions.filter(living).map(({ id, ...said }) => ({
      name: id,
      ...picked(said, ['on', 'cost', 'hours', 'next', 'expected']),
    })) as OwnEvent[];
    const limits = settings && living(settings) ? nested(picked(settings, limitNames) as ChangedLimits) : {};
    const set = { cadences: ownOf<number>(paces), filters: ownOf<string>(links), me: ownOf<string>(card) };
    return {
      version: 1,
      offers: offers.filter(living).map(offerIn),
      contacts: contacts.filter(living).map((row) => contactIn(row, byContact.get(row.id) ?? [])),
      ...(events.length && { events }),
      ...(Object.keys(limits).length && { limits }),
      ...filled(set),
    };
  });
}

/** Those in which there is something. */
const filled = <T extends Record<string, object>>(all: T): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => Object.keys(one).length)) as Partial<T>;

const living = ({ deleted }: { deleted?: boolean }) => !deleted;

const offerIn = (offer: OfferRecord): Offer => picked(offer, offerFields) as unknown as Offer;

function contactIn(row: ContactRecord, facts: Fact[]): OwnContact {
  const { linkedin, goals, touchpoints, evidence, benefits, reminders, ...contact } = contactOf(row, facts);
  const plain = <T>(list: T[]) => list.map((fact) => plainFact(fact as Fact)) as T[];
  const identity = picked(linkedin ?? {}, ['slug', 'urn']);
  return {
    ...contact,
    ...(Object.keys(identity).length && { linkedin: identity }),
    goals: plain(goals),
    touchpoints: plain(touchpoints),
    evidence: plain(evidence),
    benefits: plain(benefits),
    reminders: plain(reminders),
    ...(row.circle && { circle: true }),
    ...picked(row, ['snoozed', 'every', 'dismissed', 'page', 'apart']),
  };
}

function picked(from: object, names: readonly string[]): Record<string, unknown> {
  const all = from as Record<string, unknown>;
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}
