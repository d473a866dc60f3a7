import * as v from 'valibot';
import { sharedAddressKeys } from '../../store/identity/recognise';
import type { ContactRecord } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { command, Refused } from '../command';
import { type ContactRef, contactRefSchema } from '../inputBounds';
import { freeKeys, recognisePerson } from './resolveContact';

type PersonInput = NonNullable<ContactRef['person']>;

/**
 * The answer to "Is this Anna Nowak from your contacts?": the person on a page is that contact, or somebody else, who
 * becomes a contact of their own once something is written about them.
 */
export const identify = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, same: v.boolean() }),
  async change(tx, { who: { person }, same }) {
    const { doubtful } = person ? await recognisePerson(tx, person) : {};
    if (!person || !doubtful) throw new Refused('noSuchContact');
    if (same) await confirm(tx, doubtful, person);
    else await deny(tx, doubtful, person);
    return null;
  },
});

/** Known by this name too, and by what else the page tells. */
async function confirm(tx: Transaction, { id, keys, knownNames = [] }: ContactRecord, person: PersonInput) {
  const added = (await freeKeys(tx, person)).filter((key) => !key.startsWith('at:'));
  await tx.set('contacts', id, {
    keys: [...keys, ...added],
    knownNames: [...new Set([...knownNames, person.name])],
  });
}

/** A slug is whose it is now; an address stays with who had it, and is shared from now on. */
async function deny(tx: Transaction, { id, keys, apart = [] }: ContactRecord, person: PersonInput) {
  const { slug, urn } = person.linkedin ?? {};
  const own = keys.filter((key) => key !== `in:${slug?.toLowerCase()}`);
  await tx.set('contacts', id, {
    // Nobody is without a key.
    keys: own.length ? own : [`capture:${crypto.randomUUID()}`],
    apart: [...new Set([...apart, ...(urn ? [`urn:${urn}`] : []), ...sharedAddressKeys(person)])],
  });
}
