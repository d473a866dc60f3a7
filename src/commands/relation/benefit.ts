import * as v from 'valibot';
import { type AmountRead, readAmount } from '../../capture/amount';
import { benefitKinds } from '../../domain/model';
import { command, type Refusal, Refused } from '../command';
import { datedRecordRef, daySchema, lineSchema } from '../inputBounds';
import { saveDatedRecord } from './datedRecord';

/** Something of value passed between you: adds a benefit, changes one, or removes it. The amount is as it was typed. */
export const benefit = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    on: v.optional(daySchema),
    direction: v.optional(v.picklist(['given', 'received'])),
    kind: v.optional(v.picklist(benefitKinds)),
    amount: v.optional(lineSchema),
    thanked: v.optional(v.nullable(daySchema)),
    event: v.optional(lineSchema),
  }),
  change(tx, { who, id, remove, amount, ...fields }) {
    if (!id && !(fields.direction && fields.kind)) throw new Refused('missing');
    return saveDatedRecord(
      tx,
      'benefit',
      { who, id, remove },
      { ...fields, ...amountFields(amount) },
      { on: tx.today },
    );
  },
});

/** What is refused where an amount can't be read. */
const amountProblems: Record<Extract<AmountRead, { problem: string }>['problem'], Refusal> = {
  notAnAmount: 'notAnAmount',
  negative: 'negativeAmount',
  unknownCurrency: 'unknownCurrency',
};

/** An amount as typed, "1 234,50 zł"; nothing typed clears it. */
function amountFields(typed: string | undefined): { amount?: number | null; currency?: string | null } {
  if (typed === undefined) return {};
  if (!typed) return { amount: null, currency: null };
  const read = readAmount(typed);
  if ('problem' in read) throw new Refused(amountProblems[read.problem]);
  return { amount: read.amount, currency: read.currency ?? null };
}
