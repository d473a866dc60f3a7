import * as v from 'valibot';
import { command } from './command';
import { Day, Id, Line } from './inputs';
import { given } from './record';

const Figure = v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))));

/**
 * What an event cost in money and hours, when it was, when it is held next and who is expected then; `null` takes a
 * figure away.
 */
export const occasion = command({
  from: ['extension'],
  input: v.object({
    name: v.pipe(Line, v.minLength(1)),
    on: v.optional(v.nullable(Day)),
    cost: Figure,
    hours: Figure,
    next: v.optional(v.nullable(Day)),
    expected: v.optional(v.pipe(v.array(Id), v.maxLength(500))),
  }),
  async change(tx, { name, ...said }) {
    if (await tx.raw('occasions', name)) await tx.set('occasions', name, { ...given(said), deleted: undefined });
    else await tx.add('occasions', { id: name, ...given(said) } as never);
  },
});
