/** What a message carries of somebody with a long history: all that is open, and the newest of what happened. */

import type { ContactView } from '../store/queries/contacts/contactView';
import type { DatedRecord } from '../store/records';

/** More than the panel shows before its history is opened. */
const newestByDay = 30;
/** A record that was written down just now may be of long ago, and its fields are open. */
const newestWritten = 10;

/** A view with the newest touchpoints and benefits alone, and with how many more there are. */
export function withNewestRecords(view: ContactView): ContactView {
  const { contact, datedRecords, why } = view;
  const happened = datedRecords.filter(({ type }) => type === 'touchpoint' || type === 'benefit');
  if (happened.length <= newestByDay + newestWritten) return view;
  const byDay = happened.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)).slice(0, newestByDay);
  const shown = new Set([...byDay, ...happened.slice(-newestWritten)].map(({ id }) => id));
  const left = new Set(happened.filter(({ id }) => !shown.has(id)).map(({ id }) => id));
  const isShown = (one: object) => !left.has((one as DatedRecord).id);
  return {
    ...view,
    contact: {
      ...contact,
      touchpoints: contact.touchpoints.filter(isShown),
      benefits: contact.benefits.filter(isShown),
    },
    datedRecords: datedRecords.filter(isShown),
    why: {
      ...why,
      traps: Object.fromEntries(Object.entries(why.traps).map(([k, all]) => [k, all.slice(0, newestByDay)])),
    },
    left: left.size,
  };
}

const dayOf = (record: DatedRecord): string => (record.type === 'goal' ? '' : record.on);
