/** LinkedIn makes an archive within a day or two, and the link to it lives 72 hours. */
import { type Day, daysBetween } from './days';

/** Days after the order. */
const likelyAfter = 1;
const lastDaysAfter = 3;
const goneAfter = 5;
/** Whoever has not done it by then doesn't want to be asked for ever. */
const silentAfter = 14;

/** `likely`: it is there by now; `lastDays`: its link ends soon; `gone`: it has to be ordered again. */
export type ArchivePhase = 'likely' | 'lastDays' | 'gone';

/** What there is to say of an archive that was ordered; nothing on the same day, and nothing after two weeks. */
export function archivePhase(ordered: Day, now: Day): ArchivePhase | null {
  const days = daysBetween(ordered, now);
  if (days < likelyAfter || days >= silentAfter) return null;
  if (days >= goneAfter) return 'gone';
  return days >= lastDaysAfter ? 'lastDays' : 'likely';
}
