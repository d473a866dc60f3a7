/** Days as people write them. */
import { today } from '../../../domain/days';
import { t } from './t';

/**
 * A day as people write it: "3 Nov" this year, with the year otherwise; a line doesn't end within it. Polish names of
 * months are inflected: "od 8 maja". Without Intl, whose first use in a process takes longer than drawing the panel.
 */
export function formatDay(on: string, now: string): string {
  const [year, month, date] = on.split('-') as [string, string, string];
  const words = `${Number(date)}\u00a0${t('months').split(' ')[Number(month) - 1]}`;
  return now.startsWith(year) ? words : `${words} ${year}`;
}

/** "12 lis" this year, with the year otherwise: what was when fits into a narrow column. */
export function shortDay(day: string | undefined): string {
  if (!day) return '–';
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const words = `${date}\u00a0${t('short_months').split(' ')[month - 1]}`;
  return day.slice(0, 4) === today().slice(0, 4) ? words : `${words} ${String(year).slice(2)}`;
}

/** A day with its weekday, so that a mistake is noticed. */
export function longDay(on: string): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, date));
}
