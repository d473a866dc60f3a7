/** What a file says of a contact that is not known here yet. What the user typed, changed or deleted stays so. */
import { partsOf } from '../../domain/calendarMeetings';
import { type ContactFields, contactFields } from '../../domain/contactSchema';
import type { Id, Touchpoint } from '../../domain/model';
import type { ProjectContact } from '../../domain/projectFile';
import { fold } from '../../language/folding';
import { shortHash } from '../../language/shortHash';
import { identityKeys } from '../identity/identityKeys';
import { plainRecord } from '../queries/exportProject';
import type { ContactRecord, DatedRecord, DatedRecordType, IdentityKey } from '../records';
import { fieldMemory, isAsImported, recordMemory } from './importMemory';
import { type CalendarScope, meetingDiff } from './meetingDiff';

/** The lists of a file's contact, by the type of their records. */
export const datedLists = [
  ['goal', 'goals'],
  ['need', 'needs'],
  ['touchpoint', 'touchpoints'],
  ['evidence', 'evidence'],
  ['benefit', 'benefits'],
  ['reminder', 'reminders'],
] as const satisfies readonly (readonly [DatedRecordType, keyof ProjectContact])[];

/** How a file is taken in. */
export interface ImportRules {
  /** Remember what it brought. The project's own JSON brings back what it holds whenever it is taken in. */
  remembers?: boolean | undefined;
  calendars?: CalendarScope | undefined;
}

/** A record without id, contact and clocks. */
type NewRecord = { type: DatedRecordType } & Record<string, unknown>;

/** What changes. */
interface ImportDiff {
  fields: Partial<ContactRecord>;
  added: NewRecord[];
  changed: { id: Id; patch: Record<string, unknown> }[];
  removed: Id[];
}

/** Whether a user would see any of it. */
export const isVisible = ({ fields, added, changed, removed }: ImportDiff): boolean =>
  added.length + removed.length > 0 ||
  changed.some(isSeen) ||
  Object.keys(fields).some((name) => name !== 'imported' && name !== 'sources');

/** Ids of meetings, and the calendars that have them, are for us. */
export const isSeen = ({ patch }: ImportDiff['changed'][number]): boolean =>
  Object.keys(patch).some((name) => name !== 'meetings' && name !== 'source');

/** By which a person of a file is found here: who has neither profile nor address, by all that the file says. */
export function importKeys(contact: ProjectContact, { remembers }: ImportRules): IdentityKey[] {
  const keys = identityKeys(contact);
  if (keys.length || !remembers) return keys;
  const { name, company = '', phones } = contact;
  return [
    `src:${shortHash([fold(name), fold(company), ...phones.map((phone) => phone.replace(/\D/g, ''))].join('\n'))}`,
  ];
}

/** What of a file's contact a row holds as it is. */
function rowFieldsOf(contact: ProjectContact): ContactFields & { circle?: 1 } {
  const fields = contactFields
    .filter(({ name }) => contact[name] !== undefined)
    .map(({ name }) => [name, contact[name]]);
  return { ...Object.fromEntries(fields), ...(contact.circle && { circle: 1 }) };
}

/** The fields and records of somebody new. */
export function newcomer(contact: ProjectContact, keys: readonly IdentityKey[], { remembers }: ImportRules) {
  const meetings = meetingDiff(contact.touchpoints, [], new Set());
  const imported = remembers ? { imported: [...memoryOf(contact, keys), ...meetings.remembered] } : {};
  return {
    fields: { keys: [...keys], ...rowFieldsOf(contact), ...imported },
    added: [...recordsOf(contact), ...meetings.added] as NewRecord[],
  };
}

/** What is new for somebody who is known. */
export function importDiff(
  contact: ProjectContact,
  keys: readonly IdentityKey[],
  { row, records }: { row: ContactRecord; records: readonly DatedRecord[] },
  rules: ImportRules,
): ImportDiff {
  const brought = new Set(row.imported);
  const isNew = (name: string, value: unknown) => !rules.remembers || !brought.has(fieldMemory(name, value));
  const fields: Record<string, unknown> = {
    ...emptyFields(contact, row, isNew),
    ...(rules.remembers && addedNote(contact, row, isNew)),
    ...unitedLists(contact, row, isNew),
  };
  const newKeys = keys.filter((key) => !row.keys.includes(key) && isNew('keys', key));
  if (newKeys.length) fields.keys = [...row.keys, ...newKeys];
  const meetings = meetingDiff(contact.touchpoints, records, brought, rules.calendars);
  if (rules.remembers) {
    const kept = new Set(brought);
    for (const one of meetings.forgotten) kept.delete(one);
    for (const one of [...memoryOf(contact, keys), ...meetings.remembered]) kept.add(one);
    if (kept.size !== brought.size || [...kept].some((one) => !brought.has(one))) fields.imported = [...kept];
  }
  const { added, changed } = recordNews(contact, records, brought, rules);
  return {
    fields,
    added: [...added, ...meetings.added] as NewRecord[],
    changed: [...changed, ...meetings.changed],
    removed: meetings.removed,
  };
}

type IsNew = (name: string, value: unknown) => boolean;

function emptyFields(contact: ProjectContact, row: ContactRecord, isNew: IsNew): Record<string, unknown> {
  const all = Object.entries(rowFieldsOf(contact)).filter(([name]) => !unitedFields.has(name));
  return Object.fromEntries(
    all.filter(([name, value]) => row[name as keyof ContactRecord] === undefined && isNew(name, value)),
  );
}

/** A note of an address book comes below the user's own. */
function addedNote({ note }: ProjectContact, row: ContactRecord, isNew: IsNew): { note?: string } {
  if (!note || row.note === undefined || row.note.includes(note) || !isNew('note', note)) return {};
  return { note: `${row.note}\n\n${note}` };
}

const unitedFields = new Set([
  'sources',
  'imported',
  ...contactFields.filter(({ isList }) => isList).map(({ name }) => name),
]);

function unitedLists(contact: ProjectContact, row: ContactRecord, isNew: IsNew): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { name } of contactFields) {
    if (!unitedFields.has(name)) continue;
    const [known = [], given = []] = [row[name], contact[name]] as [string[]?, string[]?];
    const added = given.filter((one) => !known.includes(one) && (name === 'sources' || isNew(name, one)));
    if (added.length) fields[name] = [...known, ...new Set(added)];
  }
  return fields;
}

/** All that a file says of a contact, as the memory holds it. */
function memoryOf(contact: ProjectContact, keys: readonly IdentityKey[]): string[] {
  const memory = keys.map((key) => fieldMemory('keys', key));
  for (const { name, isList } of contactFields) {
    const value = contact[name];
    if (value === undefined || name === 'name' || name === 'sources' || name === 'imported') continue;
    if (isList) for (const one of value as string[]) memory.push(fieldMemory(name, one));
    else memory.push(fieldMemory(name, value));
  }
  for (const record of recordsOf(contact)) memory.push(recordMemory(record.type, record));
  return [...new Set(memory)];
}

/** What is dated, but for the meetings of calendars: those are compared by what they are (meetingDiff). */
const recordsOf = (contact: ProjectContact): NewRecord[] =>
  datedLists.flatMap(([type, list]) =>
    contact[list].flatMap((record) =>
      type === 'touchpoint' && partsOf(record as Touchpoint) ? [] : ({ ...record, type } as NewRecord),
    ),
  );

function recordNews(
  contact: ProjectContact,
  records: readonly DatedRecord[],
  brought: ReadonlySet<string>,
  { remembers }: ImportRules,
): Pick<ImportDiff, 'added' | 'changed'> {
  const news: Pick<ImportDiff, 'added' | 'changed'> = { added: [], changed: [] };
  const known = countOf(records);
  for (const record of recordsOf(contact)) {
    if (takeOne(known, record)) continue;
    if (remembers && brought.has(recordMemory(record.type, record))) continue;
    const same = record.type === 'touchpoint' && record.source ? sameOccasion(record, records) : undefined;
    if (!same) news.added.push(record);
    else news.changed.push(...filled(same, record, brought));
  }
  return news;
}

/** A touchpoint of that day and channel: the user's own, or one that the file brought as something else before. */
const sameOccasion = ({ on, channel }: NewRecord, records: readonly DatedRecord[]): DatedRecord | undefined =>
  records.find((record) => record.type === 'touchpoint' && record.on === on && record.channel === channel);

/** What was brought by an import becomes what the file says now; of the user's own, what is empty is filled. */
function filled(known: DatedRecord, record: NewRecord, brought: ReadonlySet<string>): ImportDiff['changed'] {
  const isOurs = 'source' in known && known.source !== undefined && isAsImported(known, brought);
  const patch = Object.fromEntries(
    ['minutes', 'note']
      .map((name) => [name, record[name]] as const)
      .filter(([name, value]) => {
        const now = (known as unknown as Record<string, unknown>)[name];
        return value !== now && (isOurs || (now === undefined && value !== undefined));
      }),
  );
  return Object.keys(patch).length ? [{ id: known.id, patch }] : [];
}

/** How often each record is there already. */
function countOf(records: readonly DatedRecord[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const record of records) known.set(recordKey(record), (known.get(recordKey(record)) ?? 0) + 1);
  return known;
}

/** The same for records that say the same. */
const recordKey = (record: { type: DatedRecordType }): string =>
  record.type + JSON.stringify(plainRecord(record as DatedRecord));

function takeOne(known: Map<string, number>, record: NewRecord): boolean {
  const there = known.get(recordKey(record)) ?? 0;
  known.set(recordKey(record), there - 1);
  return there > 0;
}
