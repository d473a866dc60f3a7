import * as v from 'valibot';
import { command, Refused } from './command';
import { Day, Line, which } from './inputs';
import { keepRecord } from './record';

/** Be reminded of somebody on a day: adds a reminder, changes it, marks it done, or removes it. */
export const reminder = command({
  from: ['content', 'extension'],
  input: v.object({
    ...which,
    on: v.optional(Day),
    text: v.optional(Line),
    done: v.optional(v.boolean()),
  }),
  change(tx, { who, id, remove, done, ...said }) {
    if (!id && !said.on) throw new Refused('missing');
    const state = done === undefined ? {} : { done: done || null };
    return keepRecord(tx, 'reminder', { who, id, remove }, { ...said, ...state }, {});
  },
});
