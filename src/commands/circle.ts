import * as v from 'valibot';
import { command } from './command';
import { Who } from './inputs';
import { contactFor } from './who';

/** Takes somebody into your circle, or lets them go. */
export const circle = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, isIn: v.boolean() }),
  async change(tx, { who, isIn }) {
    const { id } = await contactFor(tx, who);
    await tx.set('contacts', id, { circle: isIn ? 1 : undefined });
    return id;
  },
});
