import * as v from 'valibot';
import { type ContactFields, contactFields } from '../../domain/contactSchema';
import { limitsByName } from '../../domain/limits';
import type { Id } from '../../domain/model';
import type { ImportedFile, ProjectContact, ProjectEvent } from '../../domain/projectFile';
import { identityKeys } from '../../store/identityKeys';
import { plainRecord } from '../../store/queries/projectFile';
import type { ContactRecord, DatedRecord, DatedRecordType, IdentityKey } from '../../store/records';
import { namedField, namedValues } from '../../store/settingRecord';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { saveEvent } from '../event/attendance';
import { limit } from '../settings/limit';
import { saveSettings } from '../settings/setting';

const datedLists: [DatedRecordType, 'goals' | 'touchpoints' | 'evidence' | 'benefits' | 'reminders'][] = [
  ['goal', 'goals'],
  ['touchpoint', 'touchpoints'],
  ['evidence', 'evidence'],
  ['benefit', 'benefits'],
  ['reminder', 'reminders'],
];

/** A file is checked where it is read (src/formats): only the format knows the line to name. */
const isImportedFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as ImportedFile).contacts);

/** Takes in contacts and offers; a contact known already by an identity gets what is new and loses nothing. */
export const importFile = command({
  from: ['extension'],
  input: v.object({ file: v.custom<ImportedFile>(isImportedFile) }),
  async change(tx, { file }) {
    const known = new Set((await tx.offers()).map(({ id }) => id));
    for (const [i, offer] of (file.offers ?? []).entries())
      if (!known.has(offer.id)) await tx.add('offers', { ...offer, place: known.size + i });
    const owners = await ownersOf(tx, file.contacts.flatMap(identityKeys));
    await tx.preloadContacts([...owners.values(), ...file.contacts.map(({ id }) => id)]);
    let added = 0;
    for (const contact of file.contacts) added += Number(await importContact(tx, contact, owners));
    for (const event of file.events ?? []) await importEvent(tx, event, owners);
    await importSettings(tx, file);
    return { added, met: file.contacts.length - added };
  },
});

/** Who holds these keys: one range of reads for the whole file, not one for each contact. */
async function ownersOf(tx: Transaction, keys: IdentityKey[]): Promise<Map<IdentityKey, Id>> {
  const owners = new Map<IdentityKey, Id>();
  for (const contact of await tx.contactsBy(keys)) for (const key of contact.keys) owners.set(key, contact.id);
  return owners;
}

/** @returns whether the contact is new */
async function importContact(tx: Transaction, contact: ProjectContact, owners: Map<IdentityKey, Id>): Promise<boolean> {
  const keys = identityKeys(contact);
  const owner = keys.map((key) => owners.get(key)).find(Boolean) ?? (await tx.get('contacts', contact.id))?.id;
  const id = owner ?? (await tx.add('contacts', { id: contact.id, keys, ...rowFieldsOf(contact) }));
  for (const key of [...keys, `id:${contact.id}`]) owners.set(key, id);
  if (owner) await fillContact(tx, owner, contact, keys);
  const known =
    owner && datedLists.some(([, list]) => contact[list].length) ? await knownRecords(tx, owner) : new Map();
  for (const [type, list] of datedLists)
    for (const record of contact[list])
      if (!takeOne(known, { ...record, type } as DatedRecord))
        await tx.add('datedRecords', { ...record, type, contact: id } as never);
  return !owner;
}

/** How often each record is there already: a file taken in twice adds nothing the second time. */
async function knownRecords(tx: Transaction, contact: Id): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for (const record of await tx.datedRecords(contact))
    known.set(recordKey(record), (known.get(recordKey(record)) ?? 0) + 1);
  return known;
}

/** The same for records that say the same. */
const recordKey = (record: DatedRecord): string => record.type + JSON.stringify(plainRecord(record));

function takeOne(known: Map<string, number>, record: DatedRecord): boolean {
  const there = known.get(recordKey(record)) ?? 0;
  known.set(recordKey(record), there - 1);
  return there > 0;
}

/** What of an event is not known yet. Those expected are the file's contacts, whoever they are here. */
async function importEvent(
  tx: Transaction,
  { name, ...event }: ProjectEvent,
  owners: Map<IdentityKey, Id>,
): Promise<void> {
  const known = await tx.get('events', name);
  const expected = event.expected?.map((id) => owners.get(`id:${id}`) ?? id);
  const news = Object.entries({ ...event, ...(expected && { expected }) });
  await saveEvent(tx, name, Object.fromEntries(news.filter(([field]) => known?.[field as 'on'] === undefined)));
}

/** The numbers and whatever else is set in the file, where it is not set here. */
async function importSettings(tx: Transaction, { limits, cadences, filters, me }: ImportedFile): Promise<void> {
  const known = await tx.get('settings', 'limits');
  const news = Object.entries(limitsByName(limits ?? {})).filter(
    ([name]) => known?.[name as 'silentDays'] === undefined,
  );
  for (const [name, value] of news) await limit.change(tx, { name: name as 'silentDays', value });
  for (const [id, values] of Object.entries({ cadences, filters, me })) {
    const present = namedValues(await tx.get('settings', id));
    const added = Object.entries(values ?? {}).filter(([name]) => present[name] === undefined);
    if (added.length)
      await saveSettings(tx, id as 'me', Object.fromEntries(added.map(([name, value]) => [namedField(name), value])));
  }
}

/** What of an imported contact a row holds as it is. */
function rowFieldsOf(contact: ProjectContact): ContactFields & { circle?: 1 } {
  const fields = contactFields
    .filter(({ name }) => contact[name] !== undefined)
    .map(({ name }) => [name, contact[name]]);
  return { ...Object.fromEntries(fields), ...(contact.circle && { circle: 1 }) };
}

/** What was known stays; what was empty is filled, and lists are united. */
async function fillContact(tx: Transaction, id: Id, contact: ProjectContact, keys: IdentityKey[]): Promise<void> {
  const row = (await tx.get('contacts', id)) as ContactRecord;
  const empty = Object.entries(rowFieldsOf(contact)).filter(([name]) => row[name as keyof ContactRecord] === undefined);
  const lists = contactFields.filter(({ isList }) => isList);
  await tx.set('contacts', id, {
    ...Object.fromEntries(empty),
    ...Object.fromEntries(lists.map(({ name, join }) => [name, join(row[name], contact[name])])),
    keys: [...new Set([...row.keys, ...keys])],
  });
}
