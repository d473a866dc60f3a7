import * as v from 'valibot';
import { type PageField, pageFields } from '../../../domain/enumerations';
import { joinContacts } from '../../../domain/joinContacts';
import type { Id } from '../../../domain/model';
import { fold } from '../../../language/folding';
import { idAsKey } from '../../../store/forget/forgottenIdentities';
import { identityKeys } from '../../../store/identity/identityKeys';
import type { ContactRecord } from '../../../store/records';
import type { Transaction } from '../../../store/write/transaction';
import { command, Refused } from '../../command';
import { type ContactRef, contactRefSchema, idSchema as IdInput } from '../../inputBounds';
import { contactById, resolveContact } from '../resolveContact';
import { joinNotes } from './joinNotes';

/** Two are one person: `who` becomes part of the contact `into`. Nothing either of them held is lost. */
export const join = command({
  from: ['content', 'extension'],
  input: v.object({
    who: contactRefSchema,
    into: IdInput,
    /** Fields whose value comes from the one that goes. */
    take: v.optional(v.array(v.picklist(pageFields))),
  }),
  async change(tx, { who, into, take }) {
    const kept = await contactById(tx, into);
    const named = await tx.contactsBy(who.person ? identityKeys(who.person) : []);
    // Somebody of the same name only is joined on a page of ours.
    if (!kept || (tx.fromDocument && !named.some(({ id }) => id === kept.id))) throw new Refused('noSuchContact');
    const known = who.contact ? await contactById(tx, who.contact) : named[0];
    if (known?.id === kept.id) return kept.id;
    if (known) await absorb(tx, kept, known, take);
    else await resolveContact(tx, { ...who, contact: kept.id });
    return kept.id;
  },
});

async function absorb(
  tx: Transaction,
  kept: ContactRecord,
  other: ContactRecord,
  take?: readonly PageField[],
): Promise<void> {
  for (const record of await tx.datedRecords(other.id)) await tx.set('datedRecords', record.id, { contact: kept.id });
  await expectInstead(tx, kept.id, other.id);
  await tx.set('contacts', other.id, { keys: [], joinedInto: kept.id, deleted: true });
  const keys = [...new Set([...kept.keys, ...other.keys])];
  const note = joinNotes(kept, other);
  const joined = joinContacts(kept, other, take);
  const apart = joined.apart?.filter(
    (key) => !keys.includes(key) && key !== idAsKey(other.id) && key !== idAsKey(kept.id),
  );
  await tx.set('contacts', kept.id, {
    ...joined,
    ...(note && { note }),
    ...{ keys, apart: apart?.length ? apart : undefined, circle: kept.circle ?? other.circle },
  });
}

/** Where one was expected, the other is now. */
async function expectInstead(tx: Transaction, kept: Id, other: Id): Promise<void> {
  for (const { id, expected = [] } of await tx.db.events.toArray()) {
    if (!expected.includes(other)) continue;
    const ids = expected.map((one) => (one === other ? kept : one));
    await tx.set('events', id, { expected: [...new Set(ids)] });
  }
}

/** They only share a name: don't ask again. */
export const apart = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, from: IdInput }),
  async change(tx, { who, from }): Promise<Id> {
    const other = await contactById(tx, from);
    // Which contact somebody is, only a page of ours says.
    const one = tx.fromDocument || !who.contact ? undefined : await contactById(tx, who.contact);
    const keys = [...(one ? [...one.keys, idAsKey(one.id)] : []), ...(who.person ? identityKeys(who.person) : [])];
    if (!other || !keys.length || (tx.fromDocument && !(who.person && isNamed(other, who.person))))
      throw new Refused('noSuchContact');
    await tx.set('contacts', other.id, { apart: [...new Set([...(other.apart ?? []), ...keys])] });
    return other.id;
  },
});

/** Whether a page that names a person names this contact, if only by name. */
const isNamed = ({ keys, nameKey }: ContactRecord, person: NonNullable<ContactRef['person']>): boolean =>
  nameKey === fold(person.name) || identityKeys(person).some((key) => keys.includes(key));
