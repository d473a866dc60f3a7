import * as v from 'valibot';
import { readAmount } from '../../capture/amount';
import { command, Refused } from '../command';
import { daySchema, idSchema, lineSchema } from '../inputBounds';
import { saveEvent } from './attendance';

/** A number, or what was typed into its field: "1 234,50". */
const amountSchema = v.optional(v.nullable(v.union([v.number(), lineSchema])));
const highestAmount = 1_000_000;

/**
 * What an event cost in money and hours, when it was, when it is held next and who is expected then; `null` takes an
 * amount away, and so does nothing typed.
 */
export const event = command({
  from: ['extension'],
  input: v.object({
    name: v.pipe(lineSchema, v.minLength(1)),
    on: v.optional(v.nullable(daySchema)),
    cost: amountSchema,
    hours: amountSchema,
    next: v.optional(v.nullable(daySchema)),
    everybodyTells: v.optional(v.boolean()),
    expected: v.optional(v.pipe(v.array(idSchema), v.maxLength(500))),
  }),
  change(tx, { name, cost, hours, ...others }) {
    const amounts = { cost: eventAmount(cost), hours: eventAmount(hours) };
    return saveEvent(tx, name, { ...others, ...amounts });
  },
});

/** Costs are compared with each other and with hours, so they are all in one currency, which goes without saying. */
function eventAmount(typed: number | string | null | undefined): number | null | undefined {
  if (typed === undefined || typed === null || typed === '') return typed === '' ? null : typed;
  const read = typeof typed === 'number' ? { amount: typed } : readAmount(typed);
  if ('currency' in read ? read.currency : 'problem' in read && read.problem === 'unknownCurrency')
    throw new Refused('bareAmount');
  if ('problem' in read || !(read.amount >= 0 && read.amount <= highestAmount)) throw new Refused('notAQuantity');
  return read.amount;
}
