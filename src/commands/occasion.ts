import * as v from 'valibot';
import type { Occasions } from '../store/records';
import { command } from './command';
import { Line } from './inputs';

const Figure = v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))));

/** What an event cost in money and hours; `null` takes a figure away. */
export const occasion = command({
  from: ['extension'],
  input: v.object({ name: v.pipe(Line, v.minLength(1)), cost: Figure, hours: Figure }),
  async change(tx, { name, ...said }) {
    const kept = ((await tx.db.meta.get('occasions')) as Occasions | undefined)?.events ?? {};
    const merged = Object.entries({ ...kept[name], ...said }).filter(
      ([, figure]) => figure !== null && figure !== undefined,
    );
    await tx.db.meta.put({ key: 'occasions', events: { ...kept, [name]: Object.fromEntries(merged) } });
  },
});
