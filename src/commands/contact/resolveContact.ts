/** From the person on a page to the contact: found by identity, or made, since writing is what makes a contact. */
import type { Id } from '../../domain/model';
import { forgottenAmong, idAsKey } from '../../store/forget/forgottenIdentities';
import { identityKeys } from '../../store/identity/identityKeys';
import {
  type Identified,
  type Recognised,
  recognise,
  searchKeys,
  sharedAddressKeys,
} from '../../store/identity/recognise';
import type { ContactRecord, IdentityKey, NeedRecord } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { Refused } from '../command';
import type { ContactRef } from '../inputBounds';

type PersonInput = NonNullable<ContactRef['person']>;

/**
 * The contact that a command is about.
 * @throws Refused when it is gone, when nothing identifies the person, or when the user has to say first who it is
 */
export async function resolveContact(tx: Transaction, who: ContactRef): Promise<ContactRecord> {
  const keys = who.person ? identityKeys(who.person) : [];
  const named = who.person ? await recognisePerson(tx, who.person) : {};
  const found = (who.contact && (await contactById(tx, who.contact))) || named.contact;
  // Nobody becomes a contact by a guessed name: the user says it first (`confirmName`).
  if (!found && (named.doubtful || who.person?.byAddress)) throw new Refused('inDoubt');
  if (!found && !who.person) throw new Refused((await isForgotten(tx, who.contact)) ? 'forgotten' : 'noSuchContact');
  if (!found && !keys.length) throw new Refused('nobody');
  if (!found) await refuseForgotten(tx, who, keys);
  const id = found ? found.id : await createContact(tx, who.person as PersonInput);
  // In doubt, a contact that a page of ours means gets no identities of the person.
  if (found && who.person && !named.doubtful) await addIdentities(tx, found, who.person);
  if (who.needs) await keepNeeds(tx, id, who.needs);
  if (who.page) await tx.set('contacts', id, { lastPage: who.page });
  return (await tx.get('contacts', id)) as ContactRecord;
}

/** Somebody who is forgotten comes back only by what is typed later, and knows of nothing before. */
async function refuseForgotten(tx: Transaction, { contact }: ContactRef, keys: IdentityKey[]): Promise<void> {
  const forgotten = await forgottenAmong(tx.db, keys);
  const isBefore = [...forgotten.values()].some(({ at }) => at >= tx.typedAt);
  if (isBefore || (await isForgotten(tx, contact))) throw new Refused('forgotten');
}

const isForgotten = async (tx: Transaction, contact: Id | undefined): Promise<boolean> =>
  !!contact && (await forgottenAmong(tx.db, [idAsKey(contact)])).size > 0;

/** A contact by id; one that was joined into another is that other. */
export async function contactById(tx: Transaction, id: Id): Promise<ContactRecord | undefined> {
  const passed = new Set<Id>();
  let row = await tx.getEvenRemoved('contacts', id);
  // Joins form no circle; were there one, nobody may go round in it for ever.
  while (row?.joinedInto && !passed.has(row.id)) {
    passed.add(row.id);
    row = await tx.getEvenRemoved('contacts', row.joinedInto);
  }
  return row?.deleted ? undefined : row;
}

/** Keeps what they ask for, each sentence once, if there is such an offer. */
async function keepNeeds(tx: Transaction, contact: Id, found: NonNullable<ContactRef['needs']>): Promise<void> {
  const known = (await tx.datedRecords(contact)).filter((record): record is NeedRecord => record.type === 'need');
  for (const need of found) {
    const isKnown = known.some(({ offer, sentence }) => offer === need.offer && sentence === need.sentence);
    if (isKnown || !(await tx.get('offers', need.offer))) continue;
    await tx.add('datedRecords', { ...need, type: 'need', contact });
  }
}

async function createContact(tx: Transaction, person: PersonInput): Promise<Id> {
  const { name, headline, company, location } = person;
  return tx.add('contacts', { name, headline, company, location, keys: await freeKeys(tx, person), tags: [] });
}

/** Which contact a person is, or may be. */
export async function recognisePerson(tx: Transaction, person: PersonInput): Promise<Recognised> {
  return recognise(await tx.contactsBy(searchKeys(person as Identified)), person as Identified);
}

/** The person's identities that nobody has; for an address that somebody has, one that names the person too. */
export async function freeKeys(tx: Transaction, person: PersonInput): Promise<IdentityKey[]> {
  const owners = await tx.contactsBy(searchKeys(person as Identified));
  const taken = new Set(owners.flatMap(({ keys }) => keys));
  const free = identityKeys(person as Identified).filter((key) => !taken.has(key));
  const isShared = person.emails.some((address) => taken.has(`mail:${address.toLowerCase()}`));
  return isShared ? [...free, ...sharedAddressKeys(person as Identified).filter((key) => !taken.has(key))] : free;
}

/** Takes over the identities that the page knows besides; the rest follows with a look: updateContactFromPage.ts. */
async function addIdentities(tx: Transaction, { id, keys }: ContactRecord, person: PersonInput): Promise<void> {
  // At nearly every save all keys are known, and nothing has to be read.
  if (identityKeys(person as Identified).every((key) => keys.includes(key))) return;
  const added = (await freeKeys(tx, person)).filter((key) => !key.startsWith('at:'));
  if (added.length) await tx.set('contacts', id, { keys: [...keys, ...added] });
}
