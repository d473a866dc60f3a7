import { today } from '../../../domain/days';
import { t } from '../../shared/text/t';

/** "12 lis" this year, with the year otherwise: what was when fits into a narrow column. */
export function shortDay(day: string | undefined): string {
  if (!day) return '–';
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const words = `${date}\u00a0${t('short_months').split(' ')[month - 1]}`;
  return day.slice(0, 4) === today().slice(0, 4) ? words : `${words} ${String(year).slice(2)}`;
}
