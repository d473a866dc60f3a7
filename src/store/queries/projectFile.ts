/** Everything that is kept, as the project's own JSON. */
import { type ChangedLimits, limitNames, nestedLimits } from '../../domain/limits';
import type { Offer } from '../../domain/model';
import type { ProjectContact, ProjectEvent, ProjectFile } from '../../domain/projectFile';
import type { Database } from '../database';
import { type ContactRecord, contactOf, type DatedRecord, type DatedRecordType, type OfferRecord } from '../records';
import { namedValues } from '../settingRecord';

/** What a file holds of each kind of record; the rest is the store's own. */
const factFields: Record<DatedRecordType, readonly string[]> = {
  goal: ['kind', 'wording', 'by', 'state', 'offer', 'outcome'],
  touchpoint: ['on', 'channel', 'character', 'minutes', 'note', 'event'],
  evidence: ['on', 'offer', 'kind', 'rung', 'sentence'],
  benefit: ['on', 'direction', 'kind', 'amount', 'currency', 'thanked', 'event'],
  reminder: ['on', 'text', 'done'],
};
const offerFields = ['id', 'name', 'sentence', 'audience', 'keywords', 'exceptions', 'trigger', 'pitches', 'proofs'];

/** A record as a file holds it. */
export const plainRecord = (record: DatedRecord): object => picked(record, factFields[record.type]);

/** All of it, read at one moment. */
export function readProjectFile(db: Database): Promise<ProjectFile> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.offers, db.events, db.settings], async () => {
    const [contacts, records, offers, occasions, settings, cadences, links, card] = await Promise.all([
      db.contacts.toArray(),
      db.datedRecords.toArray(),
      db.offers.orderBy('place').toArray(),
      db.events.toArray(),
      db.settings.get('limits'),
      db.settings.get('cadences'),
      db.settings.get('filters'),
      db.settings.get('me'),
    ]);
    const byContact = new Map<string, DatedRecord[]>(contacts.map(({ id }) => [id, []]));
    for (const record of records) byContact.get(record.contact)?.push(record);
    const events = occasions.filter(living).map(({ id, ...said }) => ({
      name: id,
      ...picked(said, ['on', 'cost', 'hours', 'next', 'expected']),
    })) as ProjectEvent[];
    const limits = settings && living(settings) ? nestedLimits(picked(settings, limitNames) as ChangedLimits) : {};
    const set = {
      cadences: namedValues<number>(cadences),
      filters: namedValues<string>(links),
      me: namedValues<string>(card),
    };
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

function contactIn(row: ContactRecord, records: DatedRecord[]): ProjectContact {
  const { linkedin, goals, touchpoints, evidence, benefits, reminders, ...contact } = contactOf(row, records);
  const plain = <T>(list: T[]) => list.map((record) => plainRecord(record as DatedRecord)) as T[];
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
    ...picked(row, ['snoozed', 'cadence', 'dismissed', 'lastPage', 'apart']),
  };
}

function picked(from: object, names: readonly string[]): Record<string, unknown> {
  const all = from as Record<string, unknown>;
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}
