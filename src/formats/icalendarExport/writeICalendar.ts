/** Reminders and goals as all-day events: what every calendar takes. The id is the record's: again, it moves. */
import { addDays } from '../../domain/days';
import type { Day } from '../../domain/model';
import { escapedText, foldedLine } from '../vcard/escapeAndFold';

/** One day on which something is due. */
export interface DueDay {
  id: string;
  on: Day;
  title: string;
  text?: string | undefined;
}

/** The text of a calendar; each event reminds in the morning of its day. */
export function writeICalendar(days: readonly DueDay[], stamp: Date): string {
  const moment = `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KnownFor//KnownFor//EN',
    ...days.flatMap(({ id, on, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}@knownfor`,
      `DTSTAMP:${moment}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escapedText(title)}`,
      ...(text ? [`DESCRIPTION:${escapedText(text)}`] : []),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      `DESCRIPTION:${escapedText(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

const compact = (on: Day): string => on.replaceAll('-', '');
