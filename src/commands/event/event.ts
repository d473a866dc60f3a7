import * as v from 'valibot';
import { readAmount } from '../../capture/amount';
import { command, Refused } from '../command';
import { daySchema, idSchema, lineSchema } from '../inputs';
import { saveEvent } from './attendance';

/** A number, or what was typed into its field: "1 234,50". */
const Figure = v.optional(v.nullable(v.union([v.number(), lineSchema])));
const most = 1_000_000;

/**
 * What an event cost in money and hours, when it was, when it is held next and who is expected then; `null` takes a
 * figure away, and so does nothing typed.
 */
export const event = command({
  from: ['extension'],
  input: v.object({
    name: v.pipe(lineSchema, v.minLength(1)),
    on: v.optional(v.nullable(daySchema)),
    cost: Figure,
    hours: Figure,
    next: v.optional(v.nullable(daySchema)),
    expected: v.optional(v.pipe(v.array(idSchema), v.maxLength(500))),
  }),
  change(tx, { name, cost, hours, ...said }) {
    const figures = { cost: figureOf(cost), hours: figureOf(hours) };
    return saveEvent(tx, name, { ...said, ...figures });
  },
});

/** Costs are compared with each other and with hours, so they are all in one currency, which goes without saying. */
function figureOf(said: number | string | null | undefined): number | null | undefined {
  if (said === undefined || said === null || said === '') return said === '' ? null : said;
  const read = typeof said === 'number' ? { amount: said } : readAmount(said);
  if ('currency' in read ? read.currency : 'problem' in read && read.problem === 'unknownCurrency')
    throw new Refused('bareAmount');
  if ('problem' in read || !(read.amount >= 0 && read.amount <= most)) throw new Refused('notAFigure');
  return read.amount;
}
