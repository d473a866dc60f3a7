/** The events that the dashboard shows: those that records name, and those of which anything is kept. */
import type { Occasion } from '../../domain/events';
import type { Contact, Day } from '../../domain/words';
import type { OccasionRecord } from '../../store/records';
import { db, useLive } from '../shared/live';
import type { Relation } from './relations';

/** What is kept of events, by name. */
export const useOccasions = () =>
  useLive(
    async () => new Map((await db.occasions.toArray()).filter(({ deleted }) => !deleted).map((one) => [one.id, one])),
  );

/** Every event that a touchpoint or a benefit names or of which anything is kept, by name. */
export function occasions(relations: readonly Relation[], kept: Map<string, OccasionRecord>): Occasion[] {
  const names = new Set(kept.keys());
  for (const { contact } of relations)
    for (const { event } of [...contact.touchpoints, ...contact.benefits]) if (event) names.add(event);
  return [...names]
    .sort((a, b) => a.localeCompare(b))
    .map((name) => {
      const { on, cost, hours } = kept.get(name) ?? {};
      return { name, on, cost, hours };
    });
}

/** The days on which the user met somebody at an event. */
export const daysAt = ({ touchpoints }: Contact, event: string): Day[] =>
  touchpoints.filter((one) => one.event === event).map(({ on }) => on);
