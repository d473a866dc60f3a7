import type { Database } from '../../database';
import type { ContactRecord } from '../../records';

/** Some contacts of whom nothing says whether they need an offer: neither flagged nor set aside, without a goal. */
export const contactsToSort = (db: Database, most: number): Promise<ContactRecord[]> =>
  db.contacts
    .filter(({ deleted, setAside, standing }) => !deleted && !setAside && !standing?.flagged)
    .limit(most)
    .toArray();
