/** The calendars of an iCalendar file, with the time zones that each of them knows. */
import type { SourceFile } from '../../format';
import type { Calendar } from '../calendarEvent';
import type { TimeValue } from '../timeValues';
import { namedZone } from '../zones/namedZone';
import type { Zone } from '../zones/zone';
import type { Component } from './components';
import { participantOf } from './participants';
import { type Property, unescapeText } from './property';
import { fileZone } from './zones/fileZone';

/** A VCALENDAR and what its events need of it. */
export interface ICalendar extends Calendar {
  /** Why it was sent: PUBLISH, REQUEST, CANCEL, REPLY and so on. */
  method: string;
  events: Component[];
  zoneOf(value: Pick<TimeValue, 'zone'>): Zone;
}

/** The first property of a name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

/** The calendar that a component holds. */
export function calendarOf(component: Component, file: SourceFile, userZone: Zone): ICalendar {
  const name = propertyOf(component, 'X-WR-CALNAME')?.value;
  const owner = propertyOf(component, 'X-OWNER');
  return {
    file,
    name: name && unescapeText(name).trim(),
    owner: owner && participantOf(owner),
    method: propertyOf(component, 'METHOD')?.value.trim().toUpperCase() ?? 'PUBLISH',
    events: component.parts.filter((part) => part.name === 'VEVENT'),
    zoneOf: zoneFinder(component, userZone),
  };
}

/**
 * A name that everybody knows holds whatever the file says of it; others are as the file defines them. A time without
 * a zone, or in one that nobody knows, is on the user's own clock.
 */
function zoneFinder({ parts }: Component, userZone: Zone): ICalendar['zoneOf'] {
  const defined = new Map<string, () => Zone | undefined>();
  for (const part of parts.filter(({ name }) => name === 'VTIMEZONE'))
    defined.set(unescapeText(propertyOf(part, 'TZID')?.value ?? '').trim(), zoneWhenUsed(part));
  return ({ zone }) => (zone ? (namedZone(zone) ?? defined.get(zone)?.() ?? userZone) : userZone);
}

/** Files define zones that no event of theirs uses. */
function zoneWhenUsed(component: Component): () => Zone | undefined {
  let made: { zone?: Zone } | undefined;
  return () => {
    made ??= { zone: fileZone(component) };
    return made.zone;
  };
}
