import type { ContactRecord } from '../records';
import { emptyStanding } from '../write/standings';

/** All that remains of the row of a contact who is gone for good: id and clock. */
export const tombstoneOf = ({ id, created, clocks }: ContactRecord): ContactRecord => ({
  ...{ id, created, clocks: clocks.deleted ? { deleted: clocks.deleted } : {}, deleted: true },
  ...{ name: '', keys: [], tags: [], standing: emptyStanding, lists: [] },
});
