/** What somebody asks for, in their own words: it makes an offer theirs and says nothing of what they know of it. */
import { addDays } from '../days';
import type { Day, Need } from '../model';
import type { Limits } from '../ruleNumbers';

/** The needs that are open on a day, the latest first: not settled, not in the future, and not yet faded. */
export const openNeeds = (needs: readonly Need[], now: Day, { needDays }: Limits): Need[] =>
  needs
    .filter(({ on, settled }) => !settled && on <= now && on > addDays(now, -needDays))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
