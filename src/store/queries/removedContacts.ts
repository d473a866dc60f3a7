/** The wastebasket: who was removed, and can be brought back. */
import type { Day, Id } from '../../domain/model';
import type { Database } from '../database';

/** Somebody who was removed, and on which day. */
interface RemovedContact {
  id: Id;
  name: string;
  company?: string;
  removedOn: Day;
}

/** Whoever was removed, the latest first. */
export async function removedContacts(db: Database): Promise<RemovedContact[]> {
  const rows = await db.contacts.orderBy('removedOn').reverse().toArray();
  return rows.map(({ id, name, company, removedOn }) => ({
    ...{ id, name, removedOn: removedOn as Day },
    ...(company && { company }),
  }));
}
