import * as v from 'valibot';
import { channels, characters } from '../domain/words';
import { command } from './command';
import { Day, Line, Minutes, Text, which } from './inputs';
import { keepRecord } from './record';

/** You met, called or wrote: adds a touchpoint (of today, where no day is said), changes one, or removes it. */
export const touchpoint = command({
  from: ['content', 'extension'],
  input: v.object({
    ...which,
    on: v.optional(Day),
    channel: v.optional(v.picklist(channels)),
    character: v.optional(v.picklist(characters)),
    minutes: v.optional(v.nullable(Minutes)),
    note: v.optional(Text),
    event: v.optional(Line),
  }),
  change: (tx, { who, id, remove, ...said }) =>
    keepRecord(tx, 'touchpoint', { who, id, remove }, said, { on: tx.today, channel: 'meeting', character: 'both' }),
});
