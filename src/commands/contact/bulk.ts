import * as v from 'valibot';
import type { Transaction } from '../../store/write/transaction';
import { type Command, command, Refused } from '../command';
import { idSchema } from '../inputBounds';
import { goal } from '../relation/goal';
import { told } from '../relation/told';
import { circle } from './circle';
import { join } from './join/join';
import { remove } from './remove/remove';
import { setAside } from './setAside';
import { snooze } from './snooze';
import { tag } from './tag';

/** What can be done to many at once. */
const bulkCommands = { tag, goal, told, setAside, snooze, circle, join, remove };
const bulkCommandNames = Object.keys(bulkCommands) as (keyof typeof bulkCommands)[];

/** Does one thing to each of these contacts: one transaction, one entry in the log, one undo. */
export const bulk = command({
  from: ['extension'],
  input: v.object({
    contacts: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(10_000)),
    do: v.picklist(bulkCommandNames),
    input: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
  async change(tx: Transaction, { contacts, do: name, input }) {
    const { input: schema, change } = bulkCommands[name] as unknown as Command;
    for (const contact of contacts) {
      const parsed = v.safeParse(schema, { ...input, who: { contact } });
      if (!parsed.success) throw new Refused('missing');
      await change(tx, parsed.output);
    }
    return contacts.length;
  },
});
