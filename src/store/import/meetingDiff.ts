/**
 * What a calendar that is read anew changes of the meetings with somebody. Each meeting is known by its id, whatever
 * became of its day and title: those that the import brought follow the file, what the user wrote stays, and what the
 * user deleted does not come back.
 */
import {
  type CalendarTouchpoint,
  isMeetingId,
  type MeetingPart,
  partsOf,
  togetherOf,
  withoutParts,
} from '../../domain/calendarMeetings';
import type { Day, Id, Touchpoint } from '../../domain/model';
import type { DatedRecord, TouchpointRecord } from '../records';
import { isAsImported, recordMemory } from './importMemory';
import { idsBefore } from './movedMeetings';

/** Calendars that are read anew, and the days that they reach over: what is no longer in them didn't take place. */
export interface CalendarScope {
  calendars: string[];
  from: Day;
  to: Day;
}

interface MeetingDiff {
  added: ({ type: 'touchpoint' } & Touchpoint)[];
  changed: { id: Id; patch: Partial<Touchpoint> }[];
  removed: Id[];
  /** What the import memory gets, and what it no longer needs. */
  remembered: string[];
  forgotten: string[];
}

/** Meetings of one day and channel, as they are to be. */
interface WantedTouchpoint {
  touchpoint: Touchpoint;
  parts: MeetingPart[];
}

/** A meeting of a file, with the touchpoint that it is in. */
interface FileMeeting {
  touchpoint: CalendarTouchpoint;
  part: MeetingPart;
}

/**
 * @param touchpoints of a file's contact
 * @param records what is kept of the contact
 * @param brought the import memory
 */
export function meetingDiff(
  touchpoints: readonly Touchpoint[],
  records: readonly DatedRecord[],
  brought: ReadonlySet<string>,
  calendars?: CalendarScope,
): MeetingDiff {
  const stored = records.filter((record) => record.type === 'touchpoint');
  return new MeetingComparison(meetingsOf(touchpoints), stored, brought, calendars).diff();
}

/** The meetings of a file, each once: somebody can be invited under two addresses. */
function meetingsOf(touchpoints: readonly Touchpoint[]): Map<string, FileMeeting> {
  const found = new Map<string, FileMeeting>();
  for (const touchpoint of touchpoints)
    for (const part of partsOf(touchpoint) ?? [])
      if (!found.has(part.id)) found.set(part.id, { touchpoint: touchpoint as CalendarTouchpoint, part });
  return found;
}

class MeetingComparison {
  private readonly holders = new Map<string, TouchpointRecord>();
  private readonly byPlace = new Map<string, TouchpointRecord[]>();
  /** The id that a meeting of the file had before, where it is known. */
  private readonly before: ReadonlyMap<string, string>;
  private readonly stillThere: ReadonlySet<string>;
  /** Records that follow the file: brought by these calendars, and as they were brought. */
  private readonly free: ReadonlySet<TouchpointRecord>;
  private readonly used = new Set<TouchpointRecord>();
  private readonly patches = new Map<TouchpointRecord, Partial<Touchpoint>>();
  private readonly added: MeetingDiff['added'] = [];

  constructor(
    private readonly inFile: ReadonlyMap<string, FileMeeting>,
    stored: readonly TouchpointRecord[],
    private readonly brought: ReadonlySet<string>,
    private readonly calendars: CalendarScope | undefined,
  ) {
    for (const record of stored) {
      const others = this.byPlace.get(placeOf(record));
      if (others) others.push(record);
      else this.byPlace.set(placeOf(record), [record]);
    }
    const held = stored.flatMap(({ meetings = [] }) => meetings);
    this.before = idsBefore([...inFile.keys()], new Set([...held, ...[...brought].filter(isMeetingId)]));
    this.stillThere = new Set(this.before.values());
    this.free = new Set(stored.filter((record) => this.follows(record)));
    // Where two people who were joined had the same meeting, what the user wrote comes first.
    for (const record of [...this.free, ...stored.filter((one) => !this.free.has(one))])
      for (const id of record.meetings ?? []) this.holders.set(id, record);
  }

  private isBrought = (record: TouchpointRecord): boolean =>
    !!record.source?.startsWith('calendar:') && isAsImported(record, this.brought);

  private follows(record: TouchpointRecord): boolean {
    if (!this.isBrought(record)) return false;
    const { source, meetings = [] } = record;
    const isRead = linesOf(source).every((one) => this.calendars?.calendars.includes(one));
    // Without the calendar of one of its meetings nothing tells what they say together.
    return isRead || (meetings.length > 0 && meetings.every((id) => this.stillThere.has(id)));
  }

  diff(): MeetingDiff {
    let left = this.wanted();
    for (const find of [this.stayed, this.moved, this.retitled])
      left = left.filter((one) => !this.give(one, find(one)));
    for (const one of left) this.join(one);
    const removed = [...this.free].filter((record) => !this.used.has(record) && this.isGone(record));
    const forgotten = this.replaceIds();
    for (const record of [...this.used, ...removed])
      forgotten.push(...(record.meetings ?? []).filter((id) => !this.inFile.has(id)));
    const changed = [...this.patches].map(([record, patch]) => ({ record, patch, now: { ...record, ...patch } }));
    const prints = [...changed.flatMap(({ record, now }) => (this.isBrought(record) ? now : [])), ...this.added];
    return {
      added: this.added,
      changed: changed.map(({ record, patch }) => ({ id: record.id, patch })),
      removed: removed.map(({ id }) => id),
      remembered: [...this.inFile.keys(), ...prints.map((record) => recordMemory('touchpoint', record))],
      forgotten,
    };
  }

  /** What is to be there of the meetings that are new, or follow the file. */
  private wanted(): WantedTouchpoint[] {
    const byPlace = new Map<string, WantedTouchpoint>();
    for (const [id, { touchpoint, part }] of this.inFile) {
      const before = this.before.get(id);
      const holder = before === undefined ? undefined : this.holders.get(before);
      if (before !== undefined && !(holder && this.free.has(holder))) continue;
      const place = placeOf(touchpoint);
      const { touchpoint: first = touchpoint, parts = [] } = byPlace.get(place) ?? {};
      byPlace.set(place, { touchpoint: { ...first, source: sourceOf(first, touchpoint) }, parts: [...parts, part] });
    }
    return [...byPlace.values()];
  }

  /** The records that hold these meetings. */
  private heldBy({ parts }: WantedTouchpoint): TouchpointRecord[] {
    const holders = parts.flatMap(({ id }) => this.holders.get(this.before.get(id) ?? id) ?? []);
    return holders.filter((record) => this.free.has(record) && !this.used.has(record));
  }

  private readonly stayed = (wanted: WantedTouchpoint) =>
    this.heldBy(wanted).find((record) => placeOf(record) === placeOf(wanted.touchpoint));

  /** Where something else is noted on the new day already, it is joined with that. */
  private readonly moved = (wanted: WantedTouchpoint) => (this.other(wanted) ? undefined : this.heldBy(wanted)[0]);

  /** Of that day and channel, and the file no longer has it under its id. */
  private readonly retitled = (wanted: WantedTouchpoint) =>
    this.at(wanted).find((record) => this.free.has(record) && !this.used.has(record));

  /** A record of that day and channel that doesn't follow the file: the user's own, or another calendar's. */
  private other = (wanted: WantedTouchpoint) => this.at(wanted).find((record) => !this.free.has(record));

  private at = ({ touchpoint }: WantedTouchpoint): TouchpointRecord[] => this.byPlace.get(placeOf(touchpoint)) ?? [];

  /** A record that follows the file says what the file says. @returns whether there is one */
  private give({ touchpoint, parts }: WantedTouchpoint, record: TouchpointRecord | undefined): boolean {
    if (!record) return false;
    this.used.add(record);
    const { on, channel } = touchpoint;
    const { minutes, note = record.note } = togetherOf(parts);
    const unread = linesOf(record.source).filter((one) => !this.calendars?.calendars.includes(one));
    const source = sourceOf(touchpoint, { source: unread.join('\n') });
    this.change(record, { on, channel, minutes, note, source, meetings: idsOf(parts), ...said(record, touchpoint) });
    return true;
  }

  /** What no record of the import takes goes to what is noted of that day, or comes as new. */
  private join(wanted: WantedTouchpoint): void {
    const { touchpoint, parts } = wanted;
    const other = this.other(wanted);
    const together = togetherOf(parts);
    if (!other) {
      const { minutes: _, note: __, ...rest } = withoutParts(touchpoint);
      this.added.push({ ...rest, ...together, meetings: idsOf(parts), type: 'touchpoint' });
      return;
    }
    const meetings = [...new Set([...(other.meetings ?? []), ...idsOf(parts)])];
    const { minutes, note } = other;
    if (this.isBrought(other)) {
      // Of a calendar that is not read now: both meetings took place.
      const here = { id: '', ...(minutes !== undefined && { minutes }), ...(note !== undefined && { title: note }) };
      this.change(other, { ...togetherOf([here, ...parts]), source: sourceOf(other, touchpoint), meetings });
    } else this.change(other, { ...together, ...defined({ minutes, note }), ...said(other, touchpoint), meetings });
  }

  private change(record: TouchpointRecord, wanted: Partial<Touchpoint>): void {
    const has = { ...record, ...this.patches.get(record) } as Record<string, unknown>;
    const news = Object.entries(wanted).filter(([name, value]) => !isSame(has[name], value));
    if (news.length) this.patches.set(record, { ...this.patches.get(record), ...Object.fromEntries(news) });
  }

  private isGone({ on, meetings = [] }: TouchpointRecord): boolean {
    if (meetings.some((id) => this.stillThere.has(id))) return true;
    return !!this.calendars && on >= this.calendars.from && on <= this.calendars.to;
  }

  /** Meetings that were moved go by their new ids, also where the user's record stays. @returns the former ids */
  private replaceIds(): string[] {
    const replaced = [...this.before].filter(([id, before]) => id !== before);
    for (const [id, before] of replaced) {
      const holder = this.holders.get(before);
      if (!holder || this.free.has(holder)) continue;
      const { meetings } = { ...holder, ...this.patches.get(holder) };
      this.change(holder, { meetings: meetings?.map((one) => (one === before ? id : one)) });
    }
    return replaced.map(([, before]) => before);
  }
}

const placeOf = ({ on, channel }: Pick<Touchpoint, 'on' | 'channel'>): string => `${on} ${channel}`;
const linesOf = (source = ''): string[] => source.split('\n').filter(Boolean);
const sourceOf = (...all: { source?: string | undefined }[]): string =>
  [...new Set(all.flatMap(({ source }) => linesOf(source)))].sort().join('\n');
const idsOf = (parts: readonly MeetingPart[]): string[] => parts.map(({ id }) => id);
const defined = (fields: Partial<Touchpoint>): Partial<Touchpoint> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What only the user can say of a meeting, where they haven't before. */
const said = (record: Touchpoint, { character, event }: Touchpoint): Partial<Touchpoint> =>
  defined({ character: record.character ?? character, event: record.event ?? event });

/** Ids in any order are the same. */
const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : a === b;
