import * as v from 'valibot';
import { withJoined } from '../../../store/forget/forgetContacts';
import { type NamingNote, notesNaming } from '../../../store/forget/notesNaming';
import { longCommand, Refused } from '../../command';
import { idSchema } from '../../inputBounds';
import { startForget } from '../../jobs/forgetJob';
import { finishJob } from '../../jobs/runJobs';

/** What forgetting did. */
interface ForgetResult {
  /** How many people: who was joined into somebody is the same one. */
  forgotten: number;
  /** Whose notes still hold a name of somebody who was forgotten. */
  namedIn: NamingNote[];
}

/**
 * Forgets people for good, removed or not, with those who were joined into them: nothing can bring them back. Each is
 * named as the user saw it when asked: where somebody's name is another by now, nobody is forgotten.
 */
export const forget = longCommand({
  from: ['extension'],
  input: v.object({
    people: v.pipe(v.array(v.object({ id: idSchema, name: v.string() })), v.minLength(1), v.maxLength(100_000)),
  }),
  async run(db, { people }, time) {
    const contacts = people.map(({ id }) => id);
    const rows = await db.contacts.bulkGet(contacts);
    for (const [i, { name }] of people.entries()) {
      const row = rows[i];
      // Who was joined into another goes with that one; of who is forgotten nothing is left.
      if (!row || row.joinedInto || (row.deleted && !row.removedOn)) throw new Refused('noSuchContact');
      if (row.name !== name) throw new Refused('changedSince');
    }
    const all = await withJoined(db, contacts);
    const value: ForgetResult = { forgotten: new Set(contacts).size, namedIn: await notesNaming(db, all) };
    const job = await startForget(db, contacts, time.now);
    await finishJob(db, job.id, time);
    return { value, contacts };
  },
});
