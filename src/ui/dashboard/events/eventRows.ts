/** The events that the dashboard shows: those that records name, and those of which anything is kept. */

import type { Contact, Day } from '../../../domain/model';
import type { NetworkEvent } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import { db, useLive } from '../../shared/hooks/useLive';
import type { Relation } from '../useRelations';

/** What is kept of events, by name. */
export const useEvents = () =>
  useLive(
    async () => new Map((await db.events.toArray()).filter(({ deleted }) => !deleted).map((one) => [one.id, one])),
  );

/** Every event that a touchpoint or a benefit names or of which anything is kept, by name. */
export function eventRows(relations: readonly Relation[], kept: Map<string, EventRecord>): NetworkEvent[] {
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
export const eventDays = ({ touchpoints }: Contact, event: string): Day[] =>
  touchpoints.filter((one) => one.event === event).map(({ on }) => on);
