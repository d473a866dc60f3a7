/** Everything that is kept, as the project's own JSON. */
import { privateFieldNames } from '../../domain/contactSchema';
import {
  benefitSchema,
  evidenceSchema,
  goalSchema,
  needSchema,
  reminderSchema,
  touchpointSchema,
} from '../../domain/datedSchemas';
import type { Offer } from '../../domain/model';
import { offerSchema } from '../../domain/offerSchema';
import {
  fileVersion,
  type ProjectContact,
  type ProjectEvent,
  type ProjectFile,
  projectEventSchema,
} from '../../domain/projectFile';
import { type ChangedLimits, limitNames, nestedLimits } from '../../domain/ruleNumberBounds';
import { fieldNames } from '../../domain/schemaParts';
import type { Database } from '../database';
import { type ContactRecord, contactOf, type DatedRecord, type DatedRecordType } from '../records';
import { namedValues, type SettingRecord } from '../settingRecord';

/** What a file holds of each kind of record; the rest is the store's own. */
const filedFields: Record<DatedRecordType, readonly string[]> = {
  goal: fieldNames(goalSchema),
  need: fieldNames(needSchema),
  touchpoint: fieldNames(touchpointSchema),
  evidence: fieldNames(evidenceSchema),
  benefit: fieldNames(benefitSchema),
  reminder: fieldNames(reminderSchema),
};
const offerFields = fieldNames(offerSchema);
const eventFields = fieldNames(projectEventSchema).filter((name) => name !== 'name');

/** A record as a file holds it. */
export const plainRecord = (record: DatedRecord): object => picked(record, filedFields[record.type]);

/** All of it, read at one moment. */
export function exportProject(db: Database): Promise<ProjectFile> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.offers, db.events, db.settings], async () => {
    const [contacts, records, offers, eventRecords, changedLimits, cadences, filters, columns, me] = await Promise.all([
      db.contacts.toArray(),
      db.datedRecords.toArray(),
      db.offers.orderBy('place').toArray(),
      db.events.toArray(),
      db.settings.get('limits'),
      db.settings.get('cadences'),
      db.settings.get('filters'),
      db.settings.get('columns'),
      db.settings.get('me'),
    ]);
    const byContact = new Map<string, DatedRecord[]>(contacts.map(({ id }) => [id, []]));
    for (const record of records) byContact.get(record.contact)?.push(record);
    const events = eventRecords
      .filter(isLiving)
      .map((record) => ({ name: record.id, ...picked(record, eventFields) })) as ProjectEvent[];
    return {
      version: fileVersion,
      offers: offers.filter(isLiving).map((offer) => picked(offer, offerFields) as unknown as Offer),
      contacts: contacts.filter(isLiving).map((row) => filedContact(row, byContact.get(row.id) ?? [])),
      ...(events.length && { events }),
      ...withoutEmpty({
        limits: filedLimits(changedLimits),
        cadences: namedValues<number>(cadences),
        filters: namedValues<string>(filters),
        columns: namedValues<string>(columns),
        me: namedValues<string>(me),
      }),
    };
  });
}

/** Those in which there is something. */
const withoutEmpty = <T extends Record<string, object>>(all: T): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => Object.keys(one).length)) as Partial<T>;

const isLiving = ({ deleted }: { deleted?: boolean }) => !deleted;

const filedLimits = (record: SettingRecord | undefined) =>
  record && isLiving(record) ? nestedLimits(picked(record, limitNames) as ChangedLimits) : {};

function filedContact(row: ContactRecord, records: DatedRecord[]): ProjectContact {
  const { linkedin, goals, needs, touchpoints, evidence, benefits, reminders, ...contact } = contactOf(row, records);
  const plain = <T>(list: T[]) => list.map((record) => plainRecord(record as DatedRecord)) as T[];
  const { slug, urn } = linkedin ?? {};
  return {
    ...contact,
    ...((slug || urn) && { linkedin: { ...(slug && { slug }), ...(urn && { urn }) } }),
    goals: plain(goals),
    needs: plain(needs),
    touchpoints: plain(touchpoints),
    evidence: plain(evidence),
    benefits: plain(benefits),
    reminders: plain(reminders),
    ...(row.circle && { circle: true }),
    ...picked(row, privateFieldNames),
  };
}

function picked(from: object, names: readonly string[]): Record<string, unknown> {
  const all = from as Record<string, unknown>;
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}
