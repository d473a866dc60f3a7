import * as v from 'valibot';
import { command, Refused } from '../command';
import { datedRecordRef, daySchema, idSchema, lineSchema } from '../inputs';
import { saveDatedRecord } from './datedRecord';

/** Be reminded of somebody on a day: adds a reminder, changes it, marks it done, or removes it. */
export const reminder = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    /** The id that a new one gets: its form may be open still when the worker saves what was typed in it. */
    newId: v.optional(idSchema),
    on: v.optional(daySchema),
    text: v.optional(lineSchema),
    done: v.optional(v.boolean()),
  }),
  async change(tx, { who, id, newId, remove, done, ...fields }) {
    const isThere = newId && (await tx.get('datedRecords', newId));
    if (!id && !isThere && !fields.on) throw new Refused('missing');
    const state = done === undefined ? {} : { done: done || null };
    const ref = { who, id: id ?? (isThere ? newId : undefined), remove };
    return saveDatedRecord(tx, 'reminder', ref, { ...fields, ...state }, newId ? { id: newId } : {});
  },
});
