/** The columns of the calendar that Outlook exports as CSV, by their names in English, Polish and German. */
import { columnPlaces, type Table } from '../../csv/findTable';

type Column =
  | 'subject'
  | 'startDate'
  | 'startTime'
  | 'endDate'
  | 'endTime'
  | 'allDay'
  | 'organizer'
  | 'required'
  | 'optional'
  | 'location'
  | 'private';

/** The names, folded. */
const namesOfColumns: Record<Column, readonly string[]> = {
  subject: ['subject', 'temat', 'betreff'],
  startDate: ['start date', 'data rozpoczecia', 'beginnt am'],
  startTime: ['start time', 'czas rozpoczecia', 'godzina rozpoczecia', 'beginnt um'],
  endDate: ['end date', 'data zakonczenia', 'endet am'],
  endTime: ['end time', 'czas zakonczenia', 'godzina zakonczenia', 'endet um'],
  allDay: [
    'all day event',
    'wydarzenie calodzienne',
    'zdarzenie calodzienne',
    'calodzienne',
    'ganztagiges ereignis',
    'ganztagig',
  ],
  organizer: ['meeting organizer', 'organizator spotkania', 'besprechungsplanung', 'besprechungsorganisator'],
  required: ['required attendees', 'wymagani uczestnicy', 'uczestnicy wymagani', 'erforderliche teilnehmer'],
  optional: ['optional attendees', 'opcjonalni uczestnicy', 'uczestnicy opcjonalni', 'optionale teilnehmer'],
  private: ['private', 'prywatne', 'privat'],
  location: ['location', 'lokalizacja', 'miejsce', 'ort'],
};

/** Gives the cell of a column, trimmed; empty where the table has no such column. */
export type CellOf = (cells: readonly string[], column: Column) => string;

/** How cells are found, or null where the table is no calendar of Outlook's. */
export function calendarColumns(table: Table | null): CellOf | null {
  if (!table) return null;
  const places = columnPlaces(table.header);
  const placeOf = (column: Column): number =>
    namesOfColumns[column].map((name) => places.get(name) ?? -1).find((at) => at >= 0) ?? -1;
  const at = Object.fromEntries(Object.keys(namesOfColumns).map((column) => [column, placeOf(column as Column)]));
  const isCalendar = (['subject', 'startDate'] as const).every((column) => (at[column] ?? -1) >= 0);
  return isCalendar ? (cells, column) => cells[at[column] ?? -1]?.trim() ?? '' : null;
}
