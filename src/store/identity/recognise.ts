/**
 * Whom a person on a page is: a contact, nobody yet, or somebody in doubt. An address can be shared and a slug given to
 * another member, so the name has to agree. Where it doesn't, and where a page shows another member's number under a
 * known slug, the user is asked, and until then nothing stored is shown and nothing is written.
 */
import { memberNumber } from '../../domain/memberNumber';
import { hasAllWords, nameWords } from '../../domain/nameWords';
import type { Person } from '../../readers/reader';
import type { ContactRecord, IdentityKey } from '../records';
import { identityKeys } from './identityKeys';

/** What a person is recognised by. */
export type Identified = Pick<Person, 'name' | 'emails' | 'linkedin' | 'byAddress'>;

/** At most one of the two. */
export interface Recognised {
  contact?: ContactRecord;
  /** It may be this one: the user has to say. */
  doubtful?: ContactRecord;
}

/** All keys by which a person may be found, the strongest first; those that name the person along with an address. */
export function searchKeys(person: Identified): IdentityKey[] {
  const keys = identityKeys(person);
  const isAddress = (key: IdentityKey) => key.startsWith('mail:');
  return [...keys.filter((key) => !isAddress(key)), ...sharedAddressKeys(person), ...keys.filter(isAddress)];
}

/** `at:ADDRESS WORDS OF THE NAME`: the keys of one of several people who share an address. */
export const sharedAddressKeys = ({ name, emails }: Identified): IdentityKey[] =>
  emails.map((address) => `at:${address.toLowerCase()} ${nameWords(name).sort().join(' ')}`);

/** @param owners living contacts that have any of the person's `searchKeys` */
export function recognise(owners: readonly ContactRecord[], person: Identified): Recognised {
  const shared = sharedAddressKeys(person);
  for (const key of searchKeys(person)) {
    const owner = owners.find(({ keys, apart }) => keys.includes(key) && !apart?.some((one) => shared.includes(one)));
    if (owner) return isSure(owner, key, person) ? { contact: owner } : { doubtful: owner };
  }
  return {};
}

function isSure(owner: ContactRecord, key: IdentityKey, person: Identified): boolean {
  // The name is but a guess.
  if (person.byAddress) return true;
  const names = [owner.name, owner.pageValues?.name, ...(owner.knownNames ?? [])].filter((name) => name !== undefined);
  if (key.startsWith('in:'))
    return !hasOtherNumber(owner, person) && names.some((name) => shareWord(name, person.name));
  return !key.startsWith('mail:') || names.some((name) => mayBeSame(name, person.name));
}

/** Another member's number: the slug was given up and taken by somebody else. */
function hasOtherNumber({ keys }: ContactRecord, { linkedin }: Identified): boolean {
  const numbers = keys.filter((key) => key.startsWith('urn:')).map((key) => numberIn(key.slice('urn:'.length)));
  return !!linkedin?.urn && numbers.length > 0 && !numbers.includes(numberIn(linkedin.urn));
}

/** The number in any form of a member's id; the id itself where it has another form. */
function numberIn(urn: string): number | string {
  try {
    return memberNumber(urn) || urn;
  } catch {
    return urn;
  }
}

/** Marriage changes a name, and LinkedIn's members write theirs in many ways: something of it stays. */
function shareWord(one: string, other: string): boolean {
  const words = nameWords(one);
  return (
    isNoName(one) ||
    isNoName(other) ||
    !isSameScript(one, other) ||
    nameWords(other).some((word) => words.includes(word))
  );
}

/** One name in two scripts can't be compared. */
const isSameScript = (one: string, other: string) => /\p{Script=Latin}/u.test(one) === /\p{Script=Latin}/u.test(other);

/** Behind an address two names are one person's only where one says what the other does, or less. */
const mayBeSame = (one: string, other: string): boolean =>
  isNoName(one) || isNoName(other) || hasAllWords(one, other) || hasAllWords(other, one) || haveInitials(one, other);

/** An address in place of a name. */
const isNoName = (name: string): boolean => !nameWords(name).length || name.includes('@');

/** "A. Nowak" and "Anna Nowak". */
function haveInitials(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  const isWord = (word: string, all: string[]) => all.some((each) => each === word || isInitial(each, word));
  const [shorter, longer] = words.length <= others.length ? [words, others] : [others, words];
  return shorter.length > 1 && shorter.every((word) => isWord(word, longer));
}

const isInitial = (one: string, other: string) =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
