/**
 * Whose calendar it is. A wrong guess makes the user their own busiest contact: where nothing tells it for sure, it is
 * left open.
 */

import { isCalendarAddress } from '../people/automatedAddresses';
import { guestName, NameCount, nameKey } from '../people/guestName';
import { addressesIn } from '../people/identities';
import type { Calendar, CalendarEvent, Participant } from './calendarEvent';
import { mergedParticipants, peopleOf } from './guests';

/** The user, as all calendars together tell it. */
export interface CalendarOwner {
  addresses: ReadonlySet<string>;
  /** Whether a participant is the user. */
  isUser(participant: Participant): boolean;
  /** Whether a calendar is the user's own. */
  owns(calendar: Calendar): boolean;
  /** Whether one of the calendars says of itself that it is the user's: then the others may be somebody else's. */
  hasOwnCalendar: boolean;
}

/** In how many of the events with others the user's address stands, where nothing else tells it. */
const usualShare = { user: 0.9, anybodyElse: 0.5, events: 3 };

/** The user, or null where nobody can be told for sure. */
export function ownerOf(
  events: readonly CalendarEvent[],
  calendars: readonly Calendar[],
  me?: string,
): CalendarOwner | null {
  const names = namesByAddress(events, calendars);
  const told = toldAddress(me);
  const found = [...(told ? [told] : []), ...calendars.flatMap(addressesOfCalendar)];
  const named = me && !told ? [...names.addresses].filter((one) => isCalled(names.mostUsed(one), me)) : [];
  const isKnown = named.length > 0 || found.some((one) => one !== told || isAddressListed(events, one));
  const usual = isKnown ? undefined : usualAddress(events);
  const addresses = new Set([...found, ...named, ...(usual ? [usual] : [])]);
  const isNamedAlone = !!me && !told && isNameListed(events, me);
  if (!addresses.size && !isNamedAlone) return null;
  const hasOwnCalendar = calendars.some((calendar) => addressesOfCalendar(calendar).length > 0);
  const ownNames = [told ? undefined : me, ...calendars.map(({ owner }) => guestName(owner?.name))];
  return { ...withNamesakes(addresses, names, ownNames), hasOwnCalendar };
}

const toldAddress = (me = ''): string | undefined => addressesIn(me)[0];

/** The addresses by which a calendar says whose it is: its owner, its name, the name of its file. */
function addressesOfCalendar({ owner, name = '', file }: Calendar): string[] {
  const fileName = file.name.replace(/^.*[/\\]/, '').replace(/(?: ?\(\d+\))?\.ics$/i, '');
  const named = [name, fileName].flatMap((text) => {
    const [address, ...others] = addressesIn(text);
    return address && !others.length && address === text.trim().toLowerCase() ? [address] : [];
  });
  return [...(owner?.address ? [owner.address] : []), ...named].filter((address) => !isCalendarAddress(address));
}

function namesByAddress(events: readonly CalendarEvent[], calendars: readonly Calendar[]): NameCount {
  const names = new NameCount();
  for (const { owner } of calendars) addName(names, owner);
  for (const event of events) for (const participant of event.participants) addName(names, participant);
  return names;
}

function addName(names: NameCount, participant: Participant | undefined): void {
  const name = guestName(participant?.name);
  if (participant?.address && name) names.add(participant.address, name);
}

const isCalled = (name: string | undefined, other: string): boolean => !!name && nameKey(name) === nameKey(other);

const isAddressListed = (events: readonly CalendarEvent[], told: string): boolean =>
  events.some(({ participants }) => participants.some(({ address }) => address === told));

const isNameListed = (events: readonly CalendarEvent[], me: string): boolean =>
  events.some(({ participants }) => participants.some(({ name }) => isCalled(guestName(name), me)));

/** The one address that stands in nine of ten events with others, while no other stands in more than half of them. */
function usualAddress(events: readonly CalendarEvent[]): string | undefined {
  const seen = new Map<string, number>();
  let withOthers = 0;
  for (const event of events) {
    const listed = mergedParticipants(event).filter(({ address, kind }) => address && kind !== 'thing');
    if (listed.length < 2) continue;
    withOthers++;
    for (const { address } of peopleOf(event)) if (address) seen.set(address, (seen.get(address) ?? 0) + 1);
  }
  const often = [...seen].filter(([, count]) => count > withOthers * usualShare.anybodyElse);
  const [only] = often;
  const isSure = often.length === 1 && only && only[1] >= Math.max(usualShare.events, withOthers * usualShare.user);
  return isSure ? only[0] : undefined;
}

/** People have two addresses more often than full namesakes among their guests. */
function withNamesakes(
  addresses: Set<string>,
  names: NameCount,
  given: readonly (string | undefined)[],
): Omit<CalendarOwner, 'hasOwnCalendar'> {
  const own = [...given, ...[...addresses].map((address) => names.mostUsed(address))];
  const keys = new Set(own.flatMap((name) => (name && /\S\s+\S/.test(name.trim()) ? [nameKey(name)] : [])));
  const known = new Set(addresses);
  for (const address of names.addresses) {
    const name = names.mostUsed(address);
    if (name && keys.has(nameKey(name))) known.add(address);
  }
  return {
    addresses: known,
    isUser: ({ address, name }) => (address ? known.has(address) : keys.has(nameKey(guestName(name) ?? ''))),
    owns: (calendar) => !!calendar.isOwn || addressesOfCalendar(calendar).length > 0,
  };
}
