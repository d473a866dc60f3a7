import * as v from 'valibot';
import { command } from './command';
import { Day, Who } from './inputs';
import { contactFor } from './who';

/** Not now: the contact is on no list of those to tell or to write to until that day; `null` takes it back. */
export const snooze = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, until: v.nullable(Day) }),
  async change(tx, { who, until }) {
    const { id } = await contactFor(tx, who);
    await tx.set('contacts', id, { snoozed: until ?? undefined });
    return id;
  },
});
