/** Somebody in an archive and in an address book: how many are joined, how many asked about, and how often wrongly. */
import { expect, test } from 'vitest';
import { samePeople } from '../../src/domain/samePerson/samePeople';
import { readFiles } from '../../src/formats/readFiles';
import { importKeys } from '../../src/store/import/importDiff';
import { doubleKinds, syntheticDuplicates } from '../fixtures/syntheticDuplicates';

const each = 100;
const bytes = (text: string) => new TextEncoder().encode(text);

test('of 3,000 connections with known doubles every one is joined or asked about, and few others', async () => {
  const { connections, addressBook, personOf, kindOf } = syntheticDuplicates(3000 - doubleKinds.length * each, each);
  const { contacts } = await readFiles([
    { name: 'Connections.csv', bytes: bytes(connections) },
    { name: 'contacts.csv', bytes: bytes(addressBook) },
  ]);
  const personsIn = (contact: (typeof contacts)[number]): number[] =>
    [contact.linkedin?.slug, ...contact.emails].flatMap((one) => (one ? (personOf.get(one) ?? []) : []));
  const joined = contacts.map(personsIn).filter((people) => people.length > 1);
  const isRight = ([one, other]: number[]) => one === other;
  const found = (pairs: number[][]) => {
    const right = pairs.filter(isRight);
    const kinds = right.map(([person = 0]) => kindOf.get(person) ?? 'alone');
    const byKind = doubleKinds.map((kind) => [kind, kinds.filter((one) => one === kind).length] as const);
    return { ...Object.fromEntries(byKind.filter(([, count]) => count)), wrong: pairs.length - right.length };
  };
  expect(found(joined)).toEqual({ address: each, profile: each, wrong: 0 });

  const records = contacts.map((contact) => ({ ...contact, keys: importKeys(contact, {}) }));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const asked = samePeople(records).map(({ one, other }) =>
    [one, other].map((id) => personsIn(byId.get(id) as (typeof contacts)[number])[0] as number),
  );
  const { wrong, ...right } = found(asked);
  const suggested = ['name', 'letters', 'nickname', 'turned', 'married', 'maiden', 'spelling'];
  expect(right).toEqual(Object.fromEntries(suggested.map((kind) => [kind, each])));
  // 100 are namesakes of whom the book tells nothing more; the others have names alike by chance.
  expect(wrong).toBe(246);
});
