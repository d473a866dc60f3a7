/**
 * The line above each message of an mbox file. Any line of a text may begin with "From ": only one that holds weekday,
 * month, time and year is a separator. Programs write them in two orders, with and without a zone.
 */

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** "Tue Mar  3", "Tue, 3 Mar" */
const date = new RegExp(
  `\\s(?:mon|tue|wed|thu|fri|sat|sun),?\\s+(?:${month}\\s+(\\d{1,2})|(\\d{1,2})\\s+${month})\\b`,
  'i',
);
const time = /\b\d{1,2}:\d\d(?::\d\d)?\b/;
const year = /\b(?:19|20)\d\d\b/;

/** Whether a line is a separator, by itself; what is above and below it has to fit too. */
export const isSeparator = (line: string): boolean => line.startsWith('From ') && partsOf(line) !== undefined;

function partsOf(line: string) {
  const found = date.exec(line);
  const rest = found ? line.slice(found.index + found[0].length) : '';
  const [clock, years] = [time, year].map((part) => part.exec(rest)?.[0]);
  if (!found || !clock || !years) return undefined;
  const [, monthFirst, dayBehind, dayFirst, monthBehind] = found;
  return { day: dayBehind ?? dayFirst, month: monthFirst ?? monthBehind, clock, years, rest };
}

/** Whether a line may be the first of a message: a header, or a separator that was quoted. */
export const beginsMessage = (line: string): boolean => /^(?:[!-9;-~]+:|>+From )/.test(line);

/**
 * When the message came, by its separator. Thunderbird writes the moment at which it put the message into the file: of
 * its separators ("From - …") nothing is told.
 */
export function separatorDate(line: string): Date | undefined {
  const parts = /^From - /.test(line) ? undefined : partsOf(line);
  if (!parts) return undefined;
  // Without a zone it is, by the old rule, the time in Greenwich.
  const zone = /\s([+-]\d{4})\b/.exec(parts.rest)?.[1] ?? '+0000';
  const moment = new Date(`${parts.day} ${parts.month} ${parts.years} ${parts.clock} ${zone}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
