import * as v from 'valibot';
import { addressesIn, linkIn, profileIn } from '../../formats/people/identities';
import type { ContactRecord, IdentityKey } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { command, Refused } from '../command';
import { contactRefSchema, lineSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/** Where somebody is reached: addresses and the profile also say who they are. */
const reachLists = ['emails', 'phones', 'links', 'linkedin'] as const;

/**
 * Puts in or takes out an address, a phone, a link, or the LinkedIn profile. What belongs to another contact is
 * refused: to join the two is a question of its own.
 */
export const reach = command({
  from: ['extension'],
  input: v.object({
    who: contactRefSchema,
    list: v.picklist(reachLists),
    add: v.optional(v.pipe(lineSchema, v.minLength(1))),
    remove: v.optional(lineSchema),
  }),
  async change(tx, { who, list, add, remove }) {
    const contact = await resolveContact(tx, who);
    if (list === 'phones' || list === 'links') {
      const added = add && (list === 'links' ? linkIn(add) : add);
      if (add && !added) throw new Refused('notALink');
      const left = (contact[list] ?? []).filter((one) => one !== remove && one !== added);
      await tx.set('contacts', contact.id, { [list]: added ? [...left, added] : left });
      return contact.id;
    }
    const left = contact.keys.filter((key) => !isRemoved(key, list, remove));
    const added = add ? await newKeys(tx, contact, list, add) : [];
    // Replaced by another, the old profile goes: somebody has one.
    const others = list === 'linkedin' && added.length ? left.filter((key) => !isProfile(key)) : left;
    const keys = [...new Set([...others, ...added])];
    // Without any identity a contact keeps one that no page has.
    await tx.set('contacts', contact.id, { keys: keys.length ? keys : [`capture:${crypto.randomUUID()}`] });
    return contact.id;
  },
});

const isProfile = (key: IdentityKey) => key.startsWith('in:') || key.startsWith('urn:');

/** The member number goes with the profile's address: it is the same profile. */
function isRemoved(key: IdentityKey, list: 'emails' | 'linkedin', remove: string | undefined): boolean {
  if (remove === undefined) return false;
  return list === 'linkedin' ? isProfile(key) : key === `mail:${remove.toLowerCase()}`;
}

/** @throws Refused where it is no address or profile, or another contact has it */
async function newKeys(
  tx: Transaction,
  { id }: ContactRecord,
  list: 'emails' | 'linkedin',
  text: string,
): Promise<IdentityKey[]> {
  const keys = list === 'emails' ? addressesIn(text).map((one) => `mail:${one}`) : profileKeys(text);
  if (!keys.length) throw new Refused(list === 'emails' ? 'notAnAddress' : 'notAProfile');
  if ((await tx.contactsBy(keys)).some((owner) => owner.id !== id)) throw new Refused('heldByOther');
  return keys;
}

/** A profile's address, or the last part of it alone. */
function profileKeys(text: string): IdentityKey[] {
  const { slug, urn } = profileIn(text) ?? profileIn(`https://www.linkedin.com/in/${text}`) ?? {};
  return [...(slug ? [`in:${slug}`] : []), ...(urn ? [`urn:${urn}`] : [])];
}
