import * as v from 'valibot';
import { channels, characters } from '../../domain/model';
import { command } from '../command';
import { heardAtEvent, isRound } from '../event/heardAtEvent';
import { datedRecordRef, daySchema, editedTextSchema, lineSchema, minutesSchema } from '../inputBounds';
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
  async change(tx, { who, id, remove, ...fields }) {
    const { event, channel } = fields;
    // Where everybody says what they do, being there is business, unless the user says otherwise.
    const isAtEvent = event && channel === 'event';
    const character = isAtEvent && ((await isRound(tx, event)) ? 'business' : 'social');
    const saved = await saveDatedRecord(tx, 'touchpoint', { who, id, remove }, fields, {
      ...{ on: tx.today, channel: 'meeting' },
      ...(character && { character }),
    });
    const record = event && !remove ? await tx.get('datedRecords', saved) : undefined;
    if (record?.type === 'touchpoint') await heardAtEvent(tx, record.contact, event, record.on);
    return saved;
  },
});
