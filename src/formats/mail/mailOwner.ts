/**
 * Whose mailbox it is. The file tells by what is marked as sent, and by whom it was delivered to; else by who is part
 * of nearly every mail. Several addresses of one's own are normal.
 */
import { nameKey } from '../calendar/guestNames';
import { addressesIn } from '../people/identities';
import type { MailPerson } from './headers';
import type { MailRecord } from './mailRecord';

/** A label may be on others' mail, a list may deliver: an address counts that is not much rarer than the first. */
const rare = 0.05;
/** Where nothing is marked: of all mails the user is part of as many, and nobody else of half as many. */
const usual = { mails: 2, share: 0.6, others: 0.5 };

/** The user's own addresses; none where nothing tells them for sure. */
export function ownerAddresses(records: readonly MailRecord[], me?: string): ReadonlySet<string> {
  const told = addressesIn(me ?? '');
  const named = me && !told.length ? addressesOf(records, me) : [];
  const labelled = frequent(records.flatMap(({ sentBy, from }) => (sentBy === 'label' ? from.address : [])));
  const delivered = frequent(records.flatMap(({ deliveredTo }) => deliveredTo ?? []));
  const sure = [...told, ...named, ...labelled, ...delivered];
  const found = new Set([...sure, ...inSentFolders(records, sure)]);
  if (found.size) return found;
  const usualOne = everywhere(records);
  return new Set(usualOne ? [usualOne] : []);
}

/** Who sent what is in a folder of sent mail, most of it; and who has the same name under another address. */
function inSentFolders(records: readonly MailRecord[], sure: readonly string[]): string[] {
  const senders = records.flatMap(({ sentBy, from }) => (sentBy === 'folder' ? from : []));
  const own = new Set(sure.length ? sure : frequent(senders.map(({ address }) => address)).slice(0, 1));
  const isOwn = ({ address }: MailPerson) => own.has(plainAddress(address));
  const names = new Set(senders.filter(isOwn).map(({ name }) => nameKey(name)));
  return senders
    .filter((one) => isOwn(one) || (one.name && names.has(nameKey(one.name))))
    .map(({ address }) => plainAddress(address));
}

/** By which an address is compared: what is behind a plus only sorts ("jan+shop@…"). */
export const plainAddress = (address: string): string => address.replace(/\+[^@]*(?=@)/, '');

const addressesOf = (records: readonly MailRecord[], name: string): string[] =>
  records.flatMap(({ from, to }) =>
    [from, ...to].flatMap((person) => (nameKey(person.name) === nameKey(name) ? person.address : [])),
  );

function counted(addresses: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(plainAddress(address), (counts.get(plainAddress(address)) ?? 0) + 1);
  return counts;
}

function frequent(addresses: Iterable<string>): string[] {
  const counts = [...counted(addresses)].sort((a, b) => b[1] - a[1]);
  const most = counts[0]?.[1] ?? 0;
  return counts.filter(([, count]) => count >= most * rare).map(([address]) => address);
}

function everywhere(records: readonly MailRecord[]): string | undefined {
  const inside = records.flatMap(({ from, to }) => [
    ...new Set([from, ...to].map(({ address }) => plainAddress(address))),
  ]);
  const [first, second] = [...counted(inside)].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < Math.max(usual.mails, records.length * usual.share)) return undefined;
  return (second?.[1] ?? 0) <= first[1] * usual.others ? first[0] : undefined;
}
