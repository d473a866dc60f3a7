import * as v from 'valibot';
import { command, Refused } from '../command';
import { datedRecordRef, daySchema, lineSchema } from '../inputs';
import { saveDatedRecord } from './datedRecord';

/** Be reminded of somebody on a day: adds a reminder, changes it, marks it done, or removes it. */
export const reminder = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    on: v.optional(daySchema),
    text: v.optional(lineSchema),
    done: v.optional(v.boolean()),
  }),
  change(tx, { who, id, remove, done, ...fields }) {
    if (!id && !fields.on) throw new Refused('missing');
    const state = done === undefined ? {} : { done: done || null };
    return saveDatedRecord(tx, 'reminder', { who, id, remove }, { ...fields, ...state }, {});
  },
});
