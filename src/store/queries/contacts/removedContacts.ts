/** The wastebasket: who was removed, and can be brought back. */
import { addDays } from '../../../domain/days';
import type { Day, Id } from '../../../domain/model';
import type { Database } from '../../database';
import { retentionDays } from '../retentionDays';

/** Somebody who was removed. */
interface RemovedContact {
  id: Id;
  name: string;
  company?: string;
  removedOn: Day;
  /** The day on which they are forgotten. */
  forgottenOn: Day;
}

/** Whoever was removed, the latest first. The command `restore` brings them back, `forget` ends it. */
export async function removedContacts(db: Database): Promise<RemovedContact[]> {
  const { removed } = await retentionDays(db);
  const rows = await db.contacts.orderBy('removedOn').reverse().toArray();
  return rows.map(({ id, name, company, removedOn = '' }) => ({
    ...{ id, name, removedOn, forgottenOn: addDays(removedOn, removed) },
    ...(company && { company }),
  }));
}
