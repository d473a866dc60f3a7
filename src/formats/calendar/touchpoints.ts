/** Touchpoints out of meetings: one for each contact, day and channel. */
import { type CalendarTouchpoint, type MeetingPart, meetingId, togetherOf } from '../../domain/calendarMeetings';
import type { Channel, Day, Touchpoint } from '../../domain/model';
import { oneLine } from '../people/newContact';
import type { Calendar, UserClock } from './calendarEvent';
import { channelOf } from './channel';
import type { Meeting } from './meetings';
import { dayOfWall, msPerMinute } from './timeValues';

interface Collected {
  on: Day;
  channel: Channel;
  /** By their ids: a meeting counts once. */
  parts: Map<string, MeetingPart>;
  calendars: Set<string>;
}

/** The touchpoints of each address, in the order of days. Social or business isn't known, so it isn't said. */
export function touchpointsOf(meetings: readonly Meeting[], { zone }: UserClock): Map<string, Touchpoint[]> {
  const byAddress = new Map<string, Map<string, Collected>>();
  for (const { event, guests, occurrences } of meetings) {
    const channel = channelOf(event);
    const title = oneLine(event.title);
    for (const { start, end } of occurrences) {
      const on = dayOfWall(zone.wallOf(start));
      const minutes = end === undefined ? undefined : Math.round((end - start) / msPerMinute);
      const id = meetingId(event.identity, event.isByUid, event.replaces ?? start);
      for (const { address = '' } of guests) {
        const collected = collectedOf(byAddress, address, on, channel);
        if (!collected.parts.has(id)) collected.parts.set(id, { id, ...(minutes !== undefined && { minutes }), title });
        for (const calendar of event.calendars) collected.calendars.add(calendarSource(calendar));
      }
    }
  }
  return new Map([...byAddress].map(([address, all]) => [address, [...all.values()].map(touchpointOf).sort(byDay)]));
}

function collectedOf(
  byAddress: Map<string, Map<string, Collected>>,
  address: string,
  on: Day,
  channel: Channel,
): Collected {
  const all = byAddress.get(address) ?? new Map<string, Collected>();
  byAddress.set(address, all);
  const key = `${on} ${channel}`;
  const collected = all.get(key) ?? { on, channel, parts: new Map(), calendars: new Set<string>() };
  all.set(key, collected);
  return collected;
}

/** What a calendar's touchpoints name it by: its own name, else that of its file. */
export const calendarSource = ({ name, file }: Calendar): string =>
  `calendar:${oneLine(name) || file.name.replace(/^.*[/\\]/, '').replace(/(?: ?\(\d+\))?\.\w+$/, '')}`;

const touchpointOf = ({ on, channel, parts, calendars }: Collected): CalendarTouchpoint => ({
  on,
  channel,
  source: [...calendars].sort().join('\n'),
  ...togetherOf([...parts.values()]),
  parts: [...parts.values()],
});

const byDay = (a: Touchpoint, b: Touchpoint): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
