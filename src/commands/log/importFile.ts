import * as v from 'valibot';
import { limitsByName } from '../../domain/limits';
import type { Id } from '../../domain/model';
import type { ProjectContact, ProjectEvent, ProjectFile } from '../../domain/projectFile';
import { identityKeys } from '../../store/identityKeys';
import { plainRecord } from '../../store/queries/projectFile';
import type { ContactRecord, DatedRecord, DatedRecordType, IdentityKey } from '../../store/records';
import { namedField, namedValues } from '../../store/settingRecord';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { saveEvent } from '../event/attendance';
import { limit } from '../settings/limit';
import { saveSettings } from '../settings/setting';

const lists: [DatedRecordType, 'goals' | 'touchpoints' | 'evidence' | 'benefits' | 'reminders'][] = [
  ['goal', 'goals'],
  ['touchpoint', 'touchpoints'],
  ['evidence', 'evidence'],
  ['benefit', 'benefits'],
  ['reminder', 'reminders'],
];
const texts = [
  'headline',
  'company',
  'location',
  'does',
  'looksFor',
  'forThem',
  'forMe',
  'passOn',
  'gains',
  'note',
  'setAside',
  'snoozed',
  'cadence',
  'dismissed',
  'lastPage',
  'apart',
] as const;

/** What an import file was read into (src/formats): checked there, since only the format knows the line to name. */
type Parsed = Partial<ProjectFile> & Pick<ProjectFile, 'contacts'>;
const isParsed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as Parsed).contacts);

/** Takes in contacts and offers; a contact known already by an identity gets what is new and loses nothing. */
export const importFile = command({
  from: ['extension'],
  input: v.object({ file: v.custom<Parsed>(isParsed) }),
  async change(tx, { file }) {
    const known = new Set((await tx.offers()).map(({ id }) => id));
    for (const [i, offer] of (file.offers ?? []).entries())
      if (!known.has(offer.id)) await tx.add('offers', { ...offer, place: known.size + i });
    const owners = await ownersOf(tx, file.contacts.flatMap(identityKeys));
    await tx.preloadContacts([...owners.values(), ...file.contacts.map(({ id }) => id)]);
    let added = 0;
    for (const contact of file.contacts) added += Number(await take(tx, contact, owners));
    for (const event of file.events ?? []) await takeEvent(tx, event, owners);
    await takeSettings(tx, file);
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
async function take(tx: Transaction, contact: ProjectContact, owners: Map<IdentityKey, Id>): Promise<boolean> {
  const keys = identityKeys(contact);
  const owner = keys.map((key) => owners.get(key)).find(Boolean) ?? (await tx.get('contacts', contact.id))?.id;
  const id =
    owner ??
    (await tx.add('contacts', { id: contact.id, name: contact.name, keys, tags: contact.tags, ...said(contact) }));
  for (const key of [...keys, `id:${contact.id}`]) owners.set(key, id);
  if (owner) await fill(tx, owner, contact, keys);
  const known = owner && lists.some(([, list]) => contact[list].length) ? await knownRecords(tx, owner) : new Map();
  for (const [type, list] of lists)
    for (const record of contact[list])
      if (!takeOne(known, { ...record, type } as DatedRecord))
        await tx.add('datedRecords', { ...record, type, contact: id } as never);
  return !owner;
}

/** How often each record is there already: a file taken in twice adds nothing the second time. */
async function knownRecords(tx: Transaction, contact: Id): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for (const record of await tx.datedRecords(contact)) known.set(mark(record), (known.get(mark(record)) ?? 0) + 1);
  return known;
}

const mark = (record: DatedRecord): string => record.type + JSON.stringify(plainRecord(record));

function takeOne(known: Map<string, number>, record: DatedRecord): boolean {
  const there = known.get(mark(record)) ?? 0;
  known.set(mark(record), there - 1);
  return there > 0;
}

/** What of an event is not known yet. Those expected are the file's contacts, whoever they are here. */
async function takeEvent(
  tx: Transaction,
  { name, ...event }: ProjectEvent,
  owners: Map<IdentityKey, Id>,
): Promise<void> {
  const known = await tx.get('events', name);
  const expected = event.expected?.map((id) => owners.get(`id:${id}`) ?? id);
  const news = Object.entries({ ...event, ...(expected && { expected }) });
  await saveEvent(tx, name, Object.fromEntries(news.filter(([field]) => known?.[field as 'on'] === undefined)));
}

/** The numbers and whatever else was set, where it was not set here. */
async function takeSettings(tx: Transaction, { limits, cadences, filters, me }: Parsed): Promise<void> {
  const known = await tx.get('settings', 'limits');
  const news = Object.entries(limitsByName(limits ?? {})).filter(
    ([name]) => known?.[name as 'silentDays'] === undefined,
  );
  for (const [name, value] of news) await limit.change(tx, { name: name as 'silentDays', value });
  for (const [id, said] of Object.entries({ cadences, filters, me })) {
    const kept = namedValues(await tx.get('settings', id));
    const fresh = Object.entries(said ?? {}).filter(([name]) => kept[name] === undefined);
    if (fresh.length)
      await saveSettings(tx, id as 'me', Object.fromEntries(fresh.map(([name, value]) => [namedField(name), value])));
  }
}

const said = (contact: ProjectContact) => ({
  ...Object.fromEntries(texts.filter((name) => contact[name] !== undefined).map((name) => [name, contact[name]])),
  ...(contact.circle && { circle: 1 as const }),
});

/** What was known stays; what was empty is filled. */
async function fill(tx: Transaction, id: Id, contact: ProjectContact, keys: IdentityKey[]): Promise<void> {
  const row = (await tx.get('contacts', id)) as ContactRecord;
  const empty = Object.entries(said(contact)).filter(([name]) => row[name as keyof ContactRecord] === undefined);
  await tx.set('contacts', id, {
    ...Object.fromEntries(empty),
    keys: [...new Set([...row.keys, ...keys])],
    tags: [...new Set([...row.tags, ...contact.tags])],
  });
}
