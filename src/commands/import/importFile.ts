import * as v from 'valibot';
import { contactFields } from '../../domain/contactSchema';
import type { Day, Id, Offer } from '../../domain/model';
import type { ImportedFile, ProjectContact, ProjectEvent } from '../../domain/projectFile';
import { limitsByName } from '../../domain/ruleNumberBounds';
import { forgottenAmong, idAsKey } from '../../store/forget/forgottenIdentities';
import { datedLists, type ImportRules, importDiff, importKeys, newcomer } from '../../store/import/importDiff';
import type { ForgottenIdentity } from '../../store/meta';
import type { ContactRecord, IdentityKey, OfferRecord } from '../../store/records';
import { namedField, namedValues } from '../../store/settingRecord';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { removedContact, restoreContact } from '../contact/remove/restore';
import { contactById } from '../contact/resolveContact';
import { saveEvent } from '../event/attendance';
import { limit } from '../settings/limit';
import { saveSettings } from '../settings/setting';

/** A file is checked where it is read (src/formats): only the format knows the line to name. */
const isImportedFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as ImportedFile).contacts);

const emptyLists = Object.fromEntries([
  ...contactFields.filter(({ isList }) => isList).map(({ name }) => [name, []]),
  ['emails', []],
  ...datedLists.map(([, list]) => [list, []]),
]);

/** Missing lists are empty lists. */
const withAllLists = (file: ImportedFile): ImportedFile => ({
  ...file,
  contacts: file.contacts.map((contact) => ({ ...emptyLists, ...contact })),
});

/** What the file holds and the user removed here: it comes back only if they say so. */
interface RemovedItem {
  table: 'contacts' | 'offers';
  /** Of the record that was removed. */
  id: Id;
  name: string;
  on: Day;
  /** Nothing of it is left here: `on` is the day of forgetting, `id` and `name` are the file's. */
  isForgotten?: true;
}

/** The state of one import. */
interface ImportInput {
  tx: Transaction;
  /** Who holds which key, and who is the file's contact `id:ID` here. */
  owners: Map<IdentityKey, Id>;
  whatIsRemoved: 'ask' | 'leave' | 'takeIn';
  removed: RemovedItem[];
  rules: ImportRules;
  /** The identities in the file that were forgotten, and when. */
  forgotten: ReadonlyMap<IdentityKey, ForgottenIdentity>;
}

/**
 * Takes in contacts and offers; a contact known already by an identity gets what is new and loses nothing. What the
 * user removed is left out and listed in the answer, until the import is sent again with what to do.
 */
export const importFile = command({
  from: ['extension'],
  input: v.object({
    file: v.pipe(v.custom<ImportedFile>(isImportedFile), v.transform(withAllLists)),
    removed: v.optional(v.picklist(['ask', 'leave', 'takeIn'])),
    rules: v.optional(
      v.object({
        remembers: v.optional(v.boolean()),
        calendars: v.optional(v.object({ calendars: v.array(v.string()), from: v.string(), to: v.string() })),
      }),
    ),
  }),
  async change(tx, { file, removed: whatIsRemoved = 'ask', rules = {} }) {
    const identities = file.contacts.flatMap((contact) => [...importKeys(contact, rules), idAsKey(contact.id)]);
    const forgotten = await forgottenAmong(tx.db, identities);
    const [owners] = await Promise.all([
      ownersOf(tx, file, rules),
      tx.preloadContacts(file.contacts.map(({ id }) => id)),
      tx.readAhead(['limits', 'cadences', 'filters', 'columns', 'me']),
    ]);
    const state: ImportInput = { tx, owners, whatIsRemoved, removed: [], rules, forgotten };
    await importOffers(state, file.offers ?? []);
    const done = { added: 0, met: 0, left: 0 };
    for (const contact of file.contacts) done[await importContact(state, contact)]++;
    for (const event of file.events ?? []) await importEvent(state, event);
    await importSettings(tx, file);
    const { added, met } = done;
    return { added, met, ...(whatIsRemoved === 'ask' && { removed: state.removed }) };
  },
});

/** Who holds these keys: one range of reads for the whole file, not one for each contact. */
async function ownersOf(
  tx: Transaction,
  { contacts }: ImportedFile,
  rules: ImportRules,
): Promise<Map<IdentityKey, Id>> {
  const owners = new Map<IdentityKey, Id>();
  for (const contact of await tx.contactsBy(contacts.flatMap((contact) => importKeys(contact, rules))))
    for (const key of contact.keys) owners.set(key, contact.id);
  return owners;
}

async function importOffers(state: ImportInput, offers: readonly Offer[]): Promise<void> {
  const { tx } = state;
  const living = (await tx.offers()).length;
  for (const [i, offer] of offers.entries()) {
    const known = await tx.getEvenRemoved('offers', offer.id);
    const place = living + i;
    if (!known) await tx.add('offers', { ...offer, place });
    else if (known.deleted && isTakenIn(state, 'offers', known))
      await tx.set('offers', offer.id, { ...offer, place, deleted: undefined, removedOn: undefined });
  }
}

/** Whether a record that is gone comes in again. An undone import is as if it had not been. */
function isTakenIn(
  { whatIsRemoved, removed }: ImportInput,
  table: RemovedItem['table'],
  row: OfferRecord | ContactRecord,
) {
  if (!row.removedOn || whatIsRemoved === 'takeIn') return true;
  removed.push({ table, id: row.id, name: row.name, on: row.removedOn });
  return false;
}

/** @returns what became of it: a new contact, one that was known, or left out */
async function importContact(state: ImportInput, contact: ProjectContact): Promise<'added' | 'met' | 'left'> {
  const { tx, owners } = state;
  const keys = importKeys(contact, state.rules);
  const owner = keys.map((key) => owners.get(key)).find(Boolean) ?? (await contactById(tx, contact.id))?.id;
  const gone = owner ? undefined : await removedOf(tx, contact.id, keys);
  if (gone && !isTakenIn(state, 'contacts', gone)) return 'left';
  if (!owner && !gone && isLeftForgotten(state, contact, keys)) return 'left';
  if (gone) await restoreContact(tx, gone.id);
  const known = owner ?? gone?.id;
  if (known) await addNews(state, known, contact, keys);
  const id = known ?? (await addImported(state, contact, keys));
  for (const key of [...keys, idAsKey(contact.id)]) owners.set(key, id);
  return owner ? 'met' : 'added';
}

/** Whether somebody was forgotten and stays forgotten. */
function isLeftForgotten(
  { forgotten, whatIsRemoved, removed }: ImportInput,
  { id, name }: ProjectContact,
  keys: IdentityKey[],
) {
  const { on } = [...keys, idAsKey(id)].map((key) => forgotten.get(key)).find(Boolean) ?? {};
  if (!on || whatIsRemoved === 'takeIn') return false;
  removed.push({ table: 'contacts', id, name, on, isForgotten: true });
  return true;
}

/** The contact of this id or these keys that the user removed. */
async function removedOf(tx: Transaction, id: Id, keys: IdentityKey[]): Promise<ContactRecord | undefined> {
  const ids = [id, ...(await tx.storedHolders(keys)).map((row) => row.id)];
  for (const one of ids) {
    const removed = await removedContact(tx, one);
    if (removed) return removed;
  }
  return undefined;
}

/** Adds the contact; where an undo took one of this id away, that one is made anew. */
async function addImported({ tx, rules }: ImportInput, contact: ProjectContact, keys: IdentityKey[]): Promise<Id> {
  const { fields, added } = newcomer(contact, keys, rules);
  const id = await addRow(tx, contact.id, fields);
  await tx.addRecords(id, added);
  return id;
}

async function addRow(tx: Transaction, id: Id, fields: ReturnType<typeof newcomer>['fields']): Promise<Id> {
  const gone = await tx.getEvenRemoved('contacts', id);
  // Of who was joined into another the tombstone has to say so.
  if (gone?.joinedInto) return tx.add('contacts', fields);
  if (!gone) return tx.add('contacts', { id, ...fields });
  const cleared = Object.fromEntries(contactFields.map(({ name }) => [name, undefined]));
  await tx.set('contacts', id, { ...cleared, circle: undefined, ...fields, deleted: undefined });
  return id;
}

/** Gives somebody who is known what is new. */
async function addNews(state: ImportInput, id: Id, contact: ProjectContact, keys: IdentityKey[]): Promise<void> {
  const { tx, rules } = state;
  const row = (await tx.get('contacts', id)) as ContactRecord;
  const hasRecords = !!rules.calendars || datedLists.some(([, list]) => contact[list].length);
  const news = importDiff(contact, keys, { row, records: hasRecords ? await tx.datedRecords(id) : [] }, rules);
  await tx.set('contacts', id, news.fields);
  for (const { id: record, patch } of news.changed) await tx.set('datedRecords', record, patch);
  for (const record of news.removed) await tx.remove('datedRecords', record);
  await tx.addRecords(id, news.added);
}

/** What of an event is not known yet. Those expected are the file's contacts, whoever they are here. */
async function importEvent({ tx, owners, removed }: ImportInput, { name, ...event }: ProjectEvent): Promise<void> {
  const known = await tx.get('events', name);
  const left = new Set(removed.map(({ id }) => id));
  const expected = event.expected?.map((id) => owners.get(idAsKey(id)) ?? id).filter((id) => !left.has(id));
  const news = Object.entries({ ...event, ...(expected && { expected }) });
  await saveEvent(tx, name, Object.fromEntries(news.filter(([field]) => known?.[field as 'on'] === undefined)));
}

/** The numbers and whatever else is set in the file, where it is not set here. */
async function importSettings(
  tx: Transaction,
  { limits, cadences, filters, columns, me }: ImportedFile,
): Promise<void> {
  const known = await tx.get('settings', 'limits');
  const news = Object.entries(limitsByName(limits ?? {})).filter(
    ([name]) => known?.[name as 'silentDays'] === undefined,
  );
  for (const [name, value] of news) await limit.change(tx, { name: name as 'silentDays', value });
  for (const [id, values] of Object.entries({ cadences, filters, columns, me })) {
    const present = namedValues(await tx.get('settings', id));
    const added = Object.entries(values ?? {}).filter(([name]) => present[name] === undefined);
    if (added.length)
      await saveSettings(tx, id as 'me', Object.fromEntries(added.map(([name, value]) => [namedField(name), value])));
  }
}
