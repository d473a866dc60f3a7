/** When somebody was last met or written to, and when anything last passed between you. */
import { latest } from '../days';
import type { Contact, Day, Touchpoint } from '../model';

/** The latest meeting or talk; of several on one day the last that was noted. Days to come don't count. */
export function lastTouchpoint({ touchpoints }: Pick<Contact, 'touchpoints'>, now: Day): Touchpoint | undefined {
  let last: Touchpoint | undefined;
  for (const one of touchpoints) if (one.on <= now && !(last && last.on > one.on)) last = one;
  return last;
}

/** The last day on which anything passed between you; a correction is your own book-keeping. */
export function lastSign(
  { touchpoints, benefits, evidence }: Pick<Contact, 'touchpoints' | 'benefits' | 'evidence'>,
  now: Day,
): Day | undefined {
  const signs = evidence.filter(({ kind }) => kind !== 'corrected');
  return latest([...touchpoints, ...benefits, ...signs].map(({ on }) => on).filter((on) => on <= now));
}
