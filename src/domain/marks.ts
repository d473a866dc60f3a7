/** The small marks beside people you know, in lists: on request only. */
import type { Day, Standing } from './words';

/** `due`: something between you is due; `unaware`: doesn't know an offer that concerns them. */
export const marks = ['due', 'unaware', 'knows'] as const;
export type Mark = (typeof marks)[number];

/** What there is to say of a contact, the most urgent first; nothing of one that was set aside, or concerns no offer. */
export function markOf(
  { standing, due, setAside }: { standing: Pick<Standing, 'concerns' | 'offers'>; due?: Day; setAside?: boolean },
  today: Day,
): Mark | undefined {
  if (setAside) return undefined;
  if (due && due <= today) return 'due';
  if (!standing.concerns.length) return undefined;
  return standing.concerns.every((id) => standing.offers[id]?.knows) ? 'knows' : 'unaware';
}
