/** The events of the dashboard: those that touchpoints and benefits name, and those with a record of their own. */

import type { Contact, Day } from '../../../domain/model';
import type { NetworkEvent } from '../../../domain/network/eventVerdict';
import type { ContactRelation } from '../../../store/queries/contacts/relations';
import type { EventRecord } from '../../../store/records';
import { db, useLive } from '../../shared/hooks/useLive';

/** The records of events, by name, live. */
export const useEventRecords = () =>
  useLive(
    async () => new Map((await db.events.toArray()).filter(({ deleted }) => !deleted).map((one) => [one.id, one])),
  );

/** Every event that a touchpoint or a benefit names or that has a record, by name. */
export function eventRows(
  relations: readonly ContactRelation[],
  records: ReadonlyMap<string, EventRecord>,
): NetworkEvent[] {
  const names = new Set(records.keys());
  for (const { contact } of relations)
    for (const { event } of [...contact.touchpoints, ...contact.benefits]) if (event) names.add(event);
  return [...names]
    .sort((a, b) => a.localeCompare(b))
    .map((name) => {
      const { on, cost, hours } = records.get(name) ?? {};
      return { name, on, cost, hours };
    });
}

/** The days on which the user met a contact at an event. */
export const daysMetAt = ({ touchpoints }: Contact, event: string): Day[] =>
  touchpoints.filter((touchpoint) => touchpoint.event === event).map(({ on }) => on);
