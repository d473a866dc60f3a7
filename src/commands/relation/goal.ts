import * as v from 'valibot';
import { goalStates, type Id } from '../../domain/model';
import type { GoalRecord } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { resolveContact } from '../contact/resolveContact';
import {
  datedRecordRef,
  daySchema,
  editedTextSchema,
  goalKindSchema,
  idSchema as IdInput,
  lineSchema,
} from '../inputBounds';
import { requireOffer, saveDatedRecord } from './datedRecord';

/**
 * What you want from this relation. Sets the fields given of the goal named, or else of the first open one, and opens
 * one where there is none, or where `add` says so. `kind: null` drops the goal, `by: null` takes its day away.
 */
export const goal = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    add: v.optional(v.literal(true)),
    kind: v.optional(v.nullable(goalKindSchema)),
    wording: v.optional(lineSchema),
    by: v.optional(v.nullable(daySchema)),
    offer: v.optional(v.nullable(IdInput)),
    state: v.optional(v.picklist(goalStates)),
    outcome: v.optional(editedTextSchema),
  }),
  async change(tx, { who, id, remove, add, kind, ...fields }) {
    await requireOffer(tx, fields.offer);
    const contact = await resolveContact(tx, who);
    const goalId = id ?? (add ? undefined : await firstOpen(tx, contact.id));
    if (kind === null && !goalId) return contact.id;
    const patch = kind === null ? { state: 'dropped' } : { ...(kind && { kind }), ...fields };
    const ref = { who: { contact: contact.id }, id: goalId, remove };
    await saveDatedRecord(tx, 'goal', ref, patch, { kind: 'other', state: 'open' });
    return contact.id;
  },
});

async function firstOpen(tx: Transaction, contact: Id): Promise<Id | undefined> {
  const isOpen = (record: { type: string }): record is GoalRecord =>
    record.type === 'goal' && (record as GoalRecord).state === 'open';
  return (await tx.datedRecords(contact)).find(isOpen)?.id;
}
