/** On which day a message was sent. Clocks are wrong, and advertisers lie to stay on top. */
import { type Day, today } from '../../domain/days';
import type { MailHeaders } from './headers';
import { separatorDate } from './separator';

/** There was no mail with headers like these before. */
const firstYear = 1980;
const aDay = 86_400_000;

/** The day, or what is wrong with the date. */
type SentOn = { on: Day } | { wrong: 'noDate' } | { wrong: 'wrongDate'; date: string };

/** By its date; where that is missing or can't be, by when it arrived. */
export function sentOn(headers: MailHeaders, separator: string | undefined, now: Date): SentOn {
  const written = momentOf(headers.first('date'));
  const others = [momentOf(arrival(headers.first('received'))), separator ? separatorDate(separator) : undefined];
  const moment = [written, ...others].find((one) => one && isPossible(one, now));
  if (moment) return { on: today(moment) };
  return written ? { wrong: 'wrongDate', date: today(written) } : { wrong: 'noDate' };
}

const isPossible = (moment: Date, now: Date): boolean =>
  moment.getUTCFullYear() >= firstYear && moment.getTime() <= now.getTime() + aDay;

/** "Tue, 3 Mar 2026 10:15:00 +0100 (CET)": what is in brackets only explains. */
function momentOf(text: string): Date | undefined {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!plain || plain.length > 100) return undefined;
  const tries = [plain, plain.replace(/^\p{L}+\.?,?\s+/u, ''), plain.replace(/\s[A-Z]{1,5}$/, '')];
  const moment = tries.map((one) => new Date(one)).find((one) => !Number.isNaN(one.getTime()));
  return moment;
}

/** A server writes the moment behind the last semicolon. */
const arrival = (received: string): string => received.slice(received.lastIndexOf(';') + 1);
