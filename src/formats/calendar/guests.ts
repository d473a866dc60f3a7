/** Who was at an event: the people of its list, without things, groups and robots, and without those who declined. */
import { fold } from '../../language/folding';
import { isAutomatedAddress, isCalendarAddress } from '../people/automatedAddresses';
import type { CalendarEvent, Participant } from './calendarEvent';

/** Everybody whom an event names once, by address where there is one. */
export function mergedParticipants({ participants }: Pick<CalendarEvent, 'participants'>): Participant[] {
  const merged = new Map<string, Participant>();
  for (const participant of participants) {
    const key = participant.address ?? `name:${fold(participant.name ?? '')}`;
    const known = merged.get(key);
    merged.set(key, known ? joined(known, participant) : participant);
  }
  return [...merged.values()];
}

/** An answer given once counts, whichever of two lines holds it. */
const joined = (a: Participant, b: Participant): Participant => ({
  ...a,
  name: a.name ?? b.name,
  isOrganizer: a.isOrganizer || b.isOrganizer,
  answer: a.answer === 'accepted' ? a.answer : (b.answer ?? a.answer),
  kind: a.kind ?? b.kind,
  groups: [...(a.groups ?? []), ...(b.groups ?? [])],
});

/** The people of an event, those who declined among them; the organizer is one. */
export function peopleOf(event: Pick<CalendarEvent, 'participants' | 'place'>): Participant[] {
  const all = mergedParticipants(event);
  const groups = new Set(all.flatMap((participant) => participant.groups ?? []));
  const places = placeNames(event.place);
  return all.filter(
    ({ kind, address, name }) =>
      !kind &&
      !(address && (isAutomatedAddress(address) || isCalendarAddress(address) || groups.has(address))) &&
      !(name && places.has(comparableName(name))),
  );
}

/** A guest who is called like the place is a room. Outlook lists several rooms in one place. */
const placeNames = (place: string): Set<string> =>
  new Set([place, ...place.split(';')].map(comparableName).filter((name) => name !== ''));

const comparableName = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** Whether somebody was there as far as the calendar knows: many come without answering. */
export const came = ({ answer }: Participant): boolean => answer !== 'declined' && answer !== 'delegated';
