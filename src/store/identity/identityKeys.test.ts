import { describe, expect, test } from 'vitest';
import type { ContactRecord } from '../records';
import { identityKeys, ownersInOrder } from './identityKeys';

test.each([
  ['nothing', { emails: [] }, []],
  [
    'the URN, then the slug, then the addresses',
    { emails: ['A@x.pl', 'b@x.pl'], linkedin: { slug: 'Anna', urn: 'AC' } },
    ['urn:AC', 'in:anna', 'mail:a@x.pl', 'mail:b@x.pl'],
  ],
])('the keys of a person are %s', (_, person, keys) => expect(identityKeys(person)).toEqual(keys));

describe('whose the keys are', () => {
  const contact = (id: string, ...keys: string[]) => ({ id, keys }) as unknown as ContactRecord;
  const contacts = [
    contact('shared', 'mail:office@x.pl'),
    contact('renamed', 'urn:AC', 'in:old'),
    contact('both', 'in:anna'),
  ];
  test.each([
    ['the URN outlives the slug', ['urn:AC', 'in:anna'], ['renamed', 'both']],
    ['an address can be shared', ['in:anna', 'mail:office@x.pl'], ['both', 'shared']],
    ['a contact with two of the keys is there once', ['urn:AC', 'in:old'], ['renamed']],
    ['nobody has it', ['in:nobody'], []],
  ])('%s', (_, keys, owners) => expect(ownersInOrder(contacts, keys).map(({ id }) => id)).toEqual(owners));
});
