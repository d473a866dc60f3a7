/** Which columns of a guest list tell who came, and what their values mean: in English, Polish and German. */
import { fold } from '../../language/folding';
import { normalColumnName } from '../csv/columnFields';
import type { Table } from '../csv/findTable';

/** `came`: was there; `listed`: was to come, and nothing says that they did; `out`: did not want to, or could not. */
type Attendance = 'came' | 'listed' | 'out';

/** Columns, named as `normalColumnName` gives them. */
const columns = {
  /** When somebody came: filled only for those who did. */
  arrival: /^(checked in( at)?|check in (time|date)|date checked in|time checked in|join time|data wejscia)$/,
  /** Whether somebody came. */
  presence: /^(attended|attendance|present|was there|check in status|checked in|obecnosc|obecny|frekwencja|anwesend)$/,
  /** Whether somebody was to come. */
  status: /^(attendee status|approval status|rsvp( status)?|registration status|guest status|status( uczestnika)?)$/,
  eventName: /^(event( name| title)?|wydarzenie|nazwa wydarzenia|veranstaltung)$/,
  eventDay: /^(event (start )?date|event start( time)?|date attending|data wydarzenia|termin wydarzenia)$/,
};
/** Beside a column that is just called "Status": the table is about an event. */
const eventColumn =
  /\b(ticket|bilet|order|zamowieni\w*|rsvp\w*|event|wydarzeni\w*|registration|rejestracj\w*|attend\w*)\b/;

/** Values, folded. */
const came = /^(checked[ _-]?in|attended|present|obecn[ya]|byl[a]?|przyszedl|przyszla|anwesend|teilgenommen)$/;
const yes = /^(yes|y|tak|t|true|1|x|ja|✓|✔)$/;
const listed = new RegExp(
  `^(${[
    'approved|attending|booked|confirmed|completed|going|paid|registered|no[ _-]?show|absent',
    'potwierdzon[eyao]|zapisan[ya]|oplacon[eyao]|nieobecn[ya]',
    'angemeldet|bestatigt|zugesagt|abwesend',
  ].join('|')})$`,
);
const out = new RegExp(
  `^(${[
    'no|nie|nein|not[ _-](attending|going)|declined|cancell?ed|refunded|deleted|rejected|transferred',
    'wait[ _-]?list(ed)?|waiting[ _-]list|pending([ _-]\\w+)?|invited|maybe',
    'anulowan[eyao]|odrzucon[eyao]|rezygnacja|lista rezerwowa|zaproszon[ya]|oczekuj\\w+|zwrot',
    'abgesagt|storniert|warteliste|eingeladen',
  ].join('|')})$`,
);

/** What stands where somebody did not arrive; Zoom draws a line there. */
const noArrival = /^(no|nie|nein|false|0|[-–—]+)$/;

/** The places of the columns of a guest list. */
export interface GuestColumns {
  arrival?: number;
  presence?: number;
  status?: number;
  eventName?: number;
  eventDay?: number;
}

/** The columns by which a table is a guest list; null where it is none. */
export function guestColumns({ header, samples }: Table): GuestColumns | null {
  const names = header.map(normalColumnName);
  const found: GuestColumns = {};
  for (const [key, pattern] of Object.entries(columns)) {
    const at = names.findIndex((name) => pattern.test(name));
    if (at >= 0) found[key as keyof GuestColumns] = at;
  }
  const values = (at: number) => samples.map(({ cells }) => fold(cells[at]?.trim() ?? '')).filter(Boolean);
  const tells = (at: number, known: (value: string) => boolean) => !values(at).length || values(at).every(known);
  if (
    found.presence !== undefined &&
    !tells(found.presence, (value) => statusOf(value) !== undefined || yes.test(value))
  )
    delete found.presence;
  if (found.status !== undefined && !tells(found.status, (value) => statusOf(value) !== undefined || yes.test(value)))
    delete found.status;
  const isEvent = names.some((name) => eventColumn.test(name));
  const isBare = found.status !== undefined && names[found.status] === 'status';
  if (found.arrival === found.presence) delete found.presence;
  const isGuestList =
    found.arrival !== undefined || found.presence !== undefined || (found.status !== undefined && (!isBare || isEvent));
  return isGuestList ? found : null;
}

/** What a row says of its guest. */
export function attendanceOf(cells: readonly string[], at: GuestColumns): Attendance {
  const value = (place?: number) => (place === undefined ? '' : fold(cells[place]?.trim() ?? ''));
  const [status, presence, arrival] = [value(at.status), value(at.presence), value(at.arrival)];
  if (statusOf(status) === 'out') return 'out';
  if (statusOf(status) === 'came' || statusOf(presence) === 'came' || yes.test(presence)) return 'came';
  return arrival && !noArrival.test(arrival) ? 'came' : 'listed';
}

function statusOf(value: string): Attendance | undefined {
  if (came.test(value)) return 'came';
  if (listed.test(value)) return 'listed';
  return out.test(value) ? 'out' : undefined;
}
