import * as v from 'valibot';
import { command } from './command';
import { Day, Id, Line } from './inputs';
import { keepOccasion } from './met';

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
  change: (tx, { name, ...said }) => keepOccasion(tx, name, said),
});
