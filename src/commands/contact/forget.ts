import * as v from 'valibot';
import { type ForgetResult, forgetContacts } from '../../store/forget/forgetContacts';
import { longCommand, Refused } from '../command';
import { idSchema } from '../inputs';

/**
 * Forgets people for good, removed or not, with those who were joined into them: nothing can bring them back. Each is
 * named as the user saw it when asked: somebody whose name is another by now is not forgotten, and nor is anybody else.
 * @returns how many were forgotten, and whose notes still name one of them
 */
export const forget = longCommand({
  from: ['extension'],
  input: v.object({
    people: v.pipe(v.array(v.object({ id: idSchema, name: v.string() })), v.minLength(1), v.maxLength(100_000)),
  }),
  async run(db, { people }, time) {
    const rows = await db.contacts.bulkGet(people.map(({ id }) => id));
    for (const [i, { name }] of people.entries()) {
      const row = rows[i];
      // Who was joined into another goes with that one; of who is forgotten nothing is left.
      if (!row || row.joinedInto || (row.deleted && !row.removedOn)) throw new Refused('noSuchContact');
      if (row.name !== name) throw new Refused('changedSince');
    }
    const value: ForgetResult = await forgetContacts(
      db,
      people.map(({ id }) => id),
      time,
    );
    return { value, contacts: people.map(({ id }) => id) };
  },
});
