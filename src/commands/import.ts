import * as v from 'valibot';
import { byName } from '../domain/limits';
import type { OwnContact, OwnEvent, OwnFile } from '../domain/ownFile';
import type { Id } from '../domain/words';
import { keysOfPerson } from '../store/people';
import { type ContactRecord, type Fact, type FactType, type Key, own, ownOf } from '../store/records';
import { plainFact } from '../store/whole';
import type { Writing } from '../store/writing';
import { command } from './command';
import { limit } from './limit';
import { keepOccasion } from './met';
import { keepSettings } from './setting';

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
  'snoozed',
  'every',
  'dismissed',
  'page',
  'apart',
] as const;

/** What an import file was read into (src/formats): checked there, since only the format knows the line to name. */
type Parsed = Partial<OwnFile> & Pick<OwnFile, 'contacts'>;
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
    for (const event of file.events ?? []) await takeEvent(tx, event, owners);
    await takeSettings(tx, file);
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
async function take(tx: Writing, contact: OwnContact, owners: Map<Key, Id>): Promise<boolean> {
  const keys = keysOfPerson(contact);
  const owner = keys.map((key) => owners.get(key)).find(Boolean) ?? (await tx.get('contacts', contact.id))?.id;
  const id =
    owner ??
    (await tx.add('contacts', { id: contact.id, name: contact.name, keys, tags: contact.tags, ...said(contact) }));
  for (const key of [...keys, `id:${contact.id}`]) owners.set(key, id);
  if (owner) await fill(tx, owner, contact, keys);
  const known = owner && lists.some(([, list]) => contact[list].length) ? await knownFacts(tx, owner) : new Map();
  for (const [type, list] of lists)
    for (const fact of contact[list])
      if (!takeOne(known, { ...fact, type } as Fact)) await tx.add('facts', { ...fact, type, contact: id } as never);
  return !owner;
}

/** How often each record is there already: a file taken in twice adds nothing the second time. */
async function knownFacts(tx: Writing, contact: Id): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for (const fact of await tx.facts(contact)) known.set(mark(fact), (known.get(mark(fact)) ?? 0) + 1);
  return known;
}

const mark = (fact: Fact): string => fact.type + JSON.stringify(plainFact(fact));

function takeOne(known: Map<string, number>, fact: Fact): boolean {
  const there = known.get(mark(fact)) ?? 0;
  known.set(mark(fact), there - 1);
  return there > 0;
}

/** What of an event is not known yet. Those expected are the file's contacts, whoever they are here. */
async function takeEvent(tx: Writing, { name, ...event }: OwnEvent, owners: Map<Key, Id>): Promise<void> {
  const known = await tx.get('occasions', name);
  const expected = event.expected?.map((id) => owners.get(`id:${id}`) ?? id);
  const news = Object.entries({ ...event, ...(expected && { expected }) });
  await keepOccasion(tx, name, Object.fromEntries(news.filter(([field]) => known?.[field as 'on'] === undefined)));
}

/** The numbers and whatever else was set, where it was not set here. */
async function takeSettings(tx: Writing, { limits, cadences, filters, me }: Parsed): Promise<void> {
  const known = await tx.get('settings', 'limits');
  const news = Object.entries(byName(limits ?? {})).filter(([name]) => known?.[name as 'silentDays'] === undefined);
  for (const [name, value] of news) await limit.change(tx, { name: name as 'silentDays', value });
  for (const [id, said] of Object.entries({ paces: cadences, filters, me })) {
    const kept = ownOf(await tx.get('settings', id));
    const fresh = Object.entries(said ?? {}).filter(([name]) => kept[name] === undefined);
    if (fresh.length)
      await keepSettings(tx, id as 'me', Object.fromEntries(fresh.map(([name, value]) => [own(name), value])));
  }
}

const said = (contact: OwnContact) => ({
  ...Object.fromEntries(texts.filter((name) => contact[name] !== undefined).map((name) => [name, contact[name]])),
  ...(contact.circle && { circle: 1 as const }),
});

/** What was known stays; what was empty is filled. */
async function fill(tx: Writing, id: Id, contact: OwnContact, keys: Key[]): Promise<void> {
  const row = (await tx.get('contacts', id)) as ContactRecord;
  const empty = Object.entries(said(contact)).filter(([name]) => row[name as keyof ContactRecord] === undefined);
  await tx.set('contacts', id, {
    ...Object.fromEntries(empty),
    keys: [...new Set([...row.keys, ...keys])],
    tags: [...new Set([...row.tags, ...contact.tags])],
  });
}
