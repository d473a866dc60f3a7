import * as v from 'valibot';
import { command } from '../command';
import { contactRefSchema, daySchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/** Not now: the contact is on no list of those to tell or to write to until that day; `null` takes it back. */
export const snooze = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, until: v.nullable(daySchema) }),
  async change(tx, { who, until }) {
    const { id } = await resolveContact(tx, who);
    await tx.set('contacts', id, { snoozed: until ?? undefined });
    return id;
  },
});
