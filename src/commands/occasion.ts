import * as v from 'valibot';
import { readAmount } from '../domain/amount';
import { command, Refused } from './command';
import { Day, Id, Line } from './inputs';
import { keepOccasion } from './met';

/** A number, or what was typed into its field: "1 234,50". */
const Figure = v.optional(v.nullable(v.union([v.number(), Line])));
const most = 1_000_000;

/**
 * What an event cost in money and hours, when it was, when it is held next and who is expected then; `null` takes a
 * figure away, and so does nothing typed.
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
  change(tx, { name, cost, hours, ...said }) {
    const figures = { cost: figureOf(cost), hours: figureOf(hours) };
    return keepOccasion(tx, name, { ...said, ...figures });
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
