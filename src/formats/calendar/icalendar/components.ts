/** The components of an iCalendar file: what stands between BEGIN and END. A missing END costs as little as can be. */
import type { ContentLine } from './contentLines';
import { type Property, parseProperty } from './property';

/** What stands between `BEGIN:NAME` and `END:NAME`. */
export interface Component {
  name: string;
  /** The line of BEGIN. */
  line: number;
  properties: Property[];
  parts: Component[];
}

/** What a file holds, and where it breaks off. */
interface ParsedComponents {
  calendars: Component[];
  /** What was begun last and isn't finished: an event, or the calendar itself. */
  unfinished?: Component;
}

/** They never stand in each other: where one begins, another has ended, whether or not it says so. */
const entryNames = ['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VAVAILABILITY'];
/** Of these components, these properties are read; descriptions and alarms make up most of a file. */
const zoneChange = new Set(['DTSTART', 'RDATE', 'RRULE', 'TZOFFSETFROM', 'TZOFFSETTO']);
const readProperties: Record<string, ReadonlySet<string>> = {
  VCALENDAR: new Set(['METHOD', 'X-OWNER', 'X-WR-CALNAME']),
  VEVENT: new Set([
    'ATTENDEE',
    'CLASS',
    'DTEND',
    'DTSTAMP',
    'DTSTART',
    'DURATION',
    'EXDATE',
    'EXRULE',
    'LAST-MODIFIED',
    'LOCATION',
    'ORGANIZER',
    'RDATE',
    'RECURRENCE-ID',
    'RRULE',
    'SEQUENCE',
    'STATUS',
    'SUMMARY',
    'UID',
    'X-MICROSOFT-CDO-ALLDAYEVENT',
  ]),
  VTIMEZONE: new Set(['TZID']),
  STANDARD: zoneChange,
  DAYLIGHT: zoneChange,
};

const beginOrEnd = /^(BEGIN|END):\s*([A-Za-z-]+)\s*$/i;

/** Reads the components; several calendars may follow one another in a file. */
export function parseComponents(lines: readonly ContentLine[]): ParsedComponents {
  const parsed: ParsedComponents = { calendars: [] };
  let open: Component[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) attachComponent(parsed, open, open.pop() as Component);
  };
  for (const { line, text } of lines) {
    const [, kind, given = ''] = beginOrEnd.exec(text) ?? [];
    const name = given.toUpperCase();
    if (!kind) {
      addProperty(open.at(-1), text);
    } else if (kind.toUpperCase() === 'BEGIN') {
      if (name === 'VCALENDAR' && open.length) {
        parsed.unfinished ??= breakOff(parsed, open);
        open = [];
      }
      if (entryNames.includes(name)) closeTo(open[0]?.name === 'VCALENDAR' ? 1 : 0);
      open.push({ name, line, properties: [], parts: [] });
    } else {
      const depth = open.findLastIndex((component) => component.name === name);
      if (depth >= 0) closeTo(depth);
    }
  }
  if (open.length) parsed.unfinished ??= breakOff(parsed, open);
  return parsed;
}

function addProperty(component: Component | undefined, text: string): void {
  const wanted = component && readProperties[component.name];
  const property = wanted && parseProperty(text, wanted);
  if (property) component.properties.push(property);
}

/** Puts what has ended where it belongs; an entry that no calendar holds is given one. */
function attachComponent({ calendars }: ParsedComponents, open: readonly Component[], ended: Component): void {
  const parent = open.at(-1) ?? (ended.name === 'VCALENDAR' ? undefined : looseCalendar(calendars));
  (parent?.parts ?? calendars).push(ended);
}

function looseCalendar(calendars: Component[]): Component {
  const last = calendars.at(-1) ?? { name: 'VCALENDAR', line: 1, properties: [], parts: [] };
  if (!calendars.length) calendars.push(last);
  return last;
}

/** The calendar without its unfinished event, which is the answer; without one it is the calendar. */
function breakOff({ calendars }: ParsedComponents, [calendar, entry]: readonly Component[]): Component | undefined {
  if (calendar?.name === 'VCALENDAR') calendars.push(calendar);
  return entry ?? calendar;
}
