import * as v from 'valibot';
import { command } from '../command';
import { contactRefSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/** Takes somebody into your circle, or lets them go. */
export const circle = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, isIn: v.boolean() }),
  async change(tx, { who, isIn }) {
    const { id } = await resolveContact(tx, who);
    await tx.set('contacts', id, { circle: isIn ? 1 : undefined });
    return id;
  },
});
