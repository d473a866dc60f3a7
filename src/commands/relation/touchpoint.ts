import * as v from 'valibot';
import { channels, characters } from '../../domain/model';
import { command } from '../command';
import { datedRecordRef, daySchema, editedTextSchema, lineSchema, minutesSchema } from '../inputs';
import { saveDatedRecord } from './datedRecord';

/**
 * You met, called or wrote: adds a touchpoint (of today, where no day is said), changes one, or removes it. Without a
 * character nobody said whether it was on business.
 */
export const touchpoint = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    on: v.optional(daySchema),
    channel: v.optional(v.picklist(channels)),
    character: v.optional(v.picklist(characters)),
    minutes: v.optional(v.nullable(minutesSchema)),
    note: v.optional(editedTextSchema),
    event: v.optional(lineSchema),
  }),
  change: (tx, { who, id, remove, ...fields }) =>
    saveDatedRecord(tx, 'touchpoint', { who, id, remove }, fields, {
      on: tx.today,
      channel: 'meeting',
    }),
});
