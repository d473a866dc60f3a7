/**
 * Whose mailbox it is. The file tells by what is marked as sent, and by whom it was delivered to; else by who is part
 * of nearly every mail. Several addresses of one's own are normal.
 */
import { nameKey } from '../people/guestName';
import { addressesIn } from '../people/identities';
import type { MailPerson } from './headers';
import type { MailGroup } from './mailGroups';

/** A label may be on others' mail, a list may deliver: an address counts that is not much rarer than the first. */
const rare = 0.05;
/** Where nothing is marked: of all mails the user is part of as many, and nobody else of half as many. */
const usual = { mails: 2, share: 0.6, others: 0.5 };

/** An address, and in how many mails it is. */
type Counted = readonly [address: string, mails: number];

/** The user's own addresses; none where nothing tells them for sure. */
export function ownerAddresses(groups: readonly MailGroup[], me?: string): ReadonlySet<string> {
  const told = addressesIn(me ?? '');
  const named = me && !told.length ? addressesOf(groups, me) : [];
  const labelled = frequent(sendersBy(groups, 'label').map(addressOfSender));
  const delivered = frequent(groups.flatMap(({ deliveredTo, mails }) => (deliveredTo ? [[deliveredTo, mails]] : [])));
  const sure = [...told, ...named, ...labelled, ...delivered];
  const found = new Set([...sure, ...inSentFolders(groups, sure)]);
  if (found.size) return found;
  const usualOne = everywhere(groups);
  return new Set(usualOne ? [usualOne] : []);
}

const sendersBy = (groups: readonly MailGroup[], mark: MailGroup['sentBy']): MailGroup[] =>
  groups.filter(({ sentBy }) => sentBy === mark);
const addressOfSender = ({ from, mails }: MailGroup): Counted => [from.address, mails];

/** Who sent what is in a folder of sent mail, most of it; and who has the same name under another address. */
function inSentFolders(groups: readonly MailGroup[], sure: readonly string[]): string[] {
  const sent = sendersBy(groups, 'folder');
  const own = new Set(sure.length ? sure : frequent(sent.map(addressOfSender)).slice(0, 1));
  const isOwn = ({ address }: MailPerson) => own.has(plainAddress(address));
  const senders = sent.map(({ from }) => from);
  const names = new Set(senders.filter(isOwn).map(({ name }) => nameKey(name)));
  return senders
    .filter((one) => isOwn(one) || (one.name && names.has(nameKey(one.name))))
    .map(({ address }) => plainAddress(address));
}

/** By which an address is compared: what is behind a plus only sorts ("jan+shop@…"). */
export const plainAddress = (address: string): string => address.replace(/\+[^@]*(?=@)/, '');

const addressesOf = (groups: readonly MailGroup[], name: string): string[] =>
  groups.flatMap(({ from, to }) =>
    [from, ...to].flatMap((person) => (nameKey(person.name) === nameKey(name) ? person.address : [])),
  );

function counted(addresses: Iterable<Counted>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [address, mails] of addresses) {
    const plain = plainAddress(address);
    counts.set(plain, (counts.get(plain) ?? 0) + mails);
  }
  return counts;
}

function frequent(addresses: Iterable<Counted>): string[] {
  const counts = [...counted(addresses)].sort((a, b) => b[1] - a[1]);
  const most = counts[0]?.[1] ?? 0;
  return counts.filter(([, count]) => count >= most * rare).map(([address]) => address);
}

function everywhere(groups: readonly MailGroup[]): string | undefined {
  const inside = groups.flatMap(({ from, to, mails }) => {
    const addresses = new Set([from, ...to].map(({ address }) => plainAddress(address)));
    return [...addresses].map((address): Counted => [address, mails]);
  });
  const [first, second] = [...counted(inside)].sort((a, b) => b[1] - a[1]);
  const all = groups.reduce((sum, { mails }) => sum + mails, 0);
  if (!first || first[1] < Math.max(usual.mails, all * usual.share)) return undefined;
  return (second?.[1] ?? 0) <= first[1] * usual.others ? first[0] : undefined;
}
