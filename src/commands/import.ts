import * as v from 'valibot';
import type { Contact, Id, Offer } from '../domain/words';
import { keysOfPerson } from '../store/people';
import type { ContactRecord, FactType, Key } from '../store/records';
import type { Writing } from '../store/writing';
import { command } from './command';

const lists: [FactType, 'goals' | 'touchpoints' | 'evidence' | 'benefits' | 'reminders'][] = [
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
] as const;

/** What an import file was read into (src/formats): checked there, since only the format knows the line to name. */
interface Parsed {
  offers?: Offer[];
  contacts: Contact[];
}
const isParsed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Array.isArray((value as Parsed).contacts);

/** Takes in contacts and offers; a contact known already by an identity gets what is new and loses nothing. */
export const importing = command({
  from: ['extension'],
  input: v.object({ file: v.custom<Parsed>(isParsed) }),
  async change(tx, { file }) {
    const known = new Set((await tx.offers()).map(({ id }) => id));
    for (const [i, offer] of (file.offers ?? []).entries())
      if (!known.has(offer.id)) await tx.add('offers', { ...offer, place: known.size + i });
    const owners = await ownersOf(tx, file.contacts.flatMap(keysOfPerson));
    await tx.expect([...owners.values(), ...file.contacts.map(({ id }) => id)]);
    let added = 0;
    for (const contact of file.contacts) added += Number(await take(tx, contact, owners));
    return { added, met: file.contacts.length - added };
  },
});

/** Who holds these keys: one range of reads for the whole file, not one for each contact. */
async function ownersOf(tx: Writing, keys: Key[]): Promise<Map<Key, Id>> {
  const owners = new Map<Key, Id>();
  for (const contact of await tx.contactsBy(keys)) for (const key of contact.keys) owners.set(key, contact.id);
  return owners;
}

/** @returns whether the contact is new */
async function take(tx: Writing, contact: Contact, owners: Map<Key, Id>): Promise<boolean> {
  const keys = keysOfPerson(contact);
  const owner = keys.map((key) => owners.get(key)).find(Boolean) ?? (await tx.get('contacts', contact.id))?.id;
  const id =
    owner ??
    (await tx.add('contacts', { id: contact.id, name: contact.name, keys, tags: contact.tags, ...said(contact) }));
  for (const key of keys) owners.set(key, id);
  if (owner) await fill(tx, owner, contact, keys);
  for (const [type, list] of lists)
    for (const fact of contact[list]) await tx.add('facts', { ...fact, type, contact: id } as never);
  return !owner;
}

const said = (contact: Contact) =>
  Object.fromEntries(texts.filter((name) => contact[name] !== undefined).map((name) => [name, contact[name]]));

/** What was known stays; what was empty is filled. */
async function fill(tx: Writing, id: Id, contact: Contact, keys: Key[]): Promise<void> {
  const row = (await tx.get('contacts', id)) as ContactRecord;
  const empty = Object.entries(said(contact)).filter(([name]) => row[name as keyof ContactRecord] === undefined);
  await tx.set('contacts', id, {
    ...Object.fromEntries(empty),
    keys: [...new Set([...row.keys, ...keys])],
    tags: [...new Set([...row.tags, ...contact.tags])],
  });
}
