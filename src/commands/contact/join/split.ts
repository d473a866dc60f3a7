import * as v from 'valibot';
import { textFields } from '../../../domain/contactSchema';
import type { Id } from '../../../domain/model';
import { idAsKey } from '../../../store/forget/forgottenIdentities';
import { sharedAddressKeys } from '../../../store/identity/recognise';
import type { ContactRecord, IdentityKey } from '../../../store/records';
import type { Transaction } from '../../../store/write/transaction';
import { command, Refused } from '../../command';
import { contactRefSchema, idSchema, lineSchema } from '../../inputBounds';
import { resolveContact } from '../resolveContact';

/** Texts that go along, or that both keep. */
const movableTexts = [...textFields, 'headline', 'company', 'location'] as const;
const textNames = v.optional(v.array(v.picklist(movableTexts)), []);
const lines = v.optional(v.array(lineSchema), []);

/** One of the people who were taken for one. */
const partSchema = v.object({
  name: v.pipe(lineSchema, v.minLength(1)),
  /** Identities that are theirs alone. */
  keys: v.optional(v.array(v.string()), []),
  /** Addresses that both use. */
  shared: v.optional(v.array(v.string()), []),
  records: v.optional(v.array(idSchema), []),
  moves: textNames,
  copies: textNames,
  phones: lines,
  links: lines,
});
type Part = v.InferOutput<typeof partSchema>;

/** Several people were taken for one: each gets a contact of their own, and none is proposed as the other again. */
export const split = command({
  from: ['extension'],
  input: v.object({ who: contactRefSchema, into: v.pipe(v.array(partSchema), v.minLength(1), v.maxLength(20)) }),
  async change(tx, { who, into }) {
    const whole = await resolveContact(tx, who);
    const ids: Id[] = [];
    for (const part of into) ids.push(await takeOut(tx, whole.id, part));
    await setApart(tx, [whole.id, ...ids]);
    return ids;
  },
});

async function takeOut(tx: Transaction, from: Id, part: Part): Promise<Id> {
  const whole = (await tx.get('contacts', from)) as ContactRecord;
  refuseOthers(whole.keys, [...part.keys, ...part.shared.map((address) => `mail:${address}`)]);
  const given = Object.fromEntries([...part.moves, ...part.copies].map((name) => [name, whole[name]]));
  const left = whole.keys.filter((key) => !part.keys.includes(key));
  // First the identities are free, then they are given.
  await tx.set('contacts', from, {
    ...Object.fromEntries(part.moves.map((name) => [name, undefined])),
    keys: left.length ? left : [ownKey()],
    ...without(whole, 'phones', part.phones),
    ...without(whole, 'links', part.links),
  });
  const keys = [...part.keys, ...sharedAddressKeys({ name: part.name, emails: part.shared })];
  const id = await tx.add('contacts', {
    ...given,
    ...{ name: part.name, tags: whole.tags, keys: keys.length ? keys : [ownKey()] },
    ...(part.phones.length && { phones: part.phones }),
    ...(part.links.length && { links: part.links }),
    // What files brought stays known of both: the same file again brings it to neither.
    ...(whole.sources && { sources: whole.sources }),
    ...(whole.imported && { imported: whole.imported }),
  } as never);
  await moveRecords(tx, from, id, part.records);
  return id;
}

/** Without any identity a contact keeps one that no page has. */
const ownKey = (): IdentityKey => `capture:${crypto.randomUUID()}`;

function without(whole: ContactRecord, list: 'phones' | 'links', taken: readonly string[]): Partial<ContactRecord> {
  return taken.length ? { [list]: (whole[list] ?? []).filter((one) => !taken.includes(one)) } : {};
}

/** @throws Refused where it isn't the contact's */
function refuseOthers(keys: readonly IdentityKey[], wanted: readonly IdentityKey[]): void {
  if (wanted.some((key) => !keys.includes(key))) throw new Refused('noSuchRecord');
}

async function moveRecords(tx: Transaction, from: Id, to: Id, records: readonly Id[]): Promise<void> {
  for (const id of records) {
    const record = await tx.get('datedRecords', id);
    if (record?.contact !== from) throw new Refused('noSuchRecord');
    await tx.set('datedRecords', id, { contact: to });
  }
}

async function setApart(tx: Transaction, ids: readonly Id[]): Promise<void> {
  for (const id of ids) {
    const { apart = [] } = (await tx.get('contacts', id)) as ContactRecord;
    const others = ids.filter((other) => other !== id).map(idAsKey);
    await tx.set('contacts', id, { apart: [...new Set([...apart, ...others])] });
  }
}
