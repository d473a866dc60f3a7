import * as v from 'valibot';
import type { Id } from '../../domain/model';
import type { JobOf } from '../../store/jobs/job';
import { commit } from '../../store/write/commit';
import { command } from '../command';
import { finishJob } from '../jobs/runJobs';
import { revertEntry } from './revertEntry';
import { groupOf, startUndo } from './undoInSlices';

/** Takes back one entry of the change log; of an import in parts, or of its undo, all of them, the last first. */
export const undo = command({
  from: ['content', 'extension'],
  input: v.object({ change: v.pipe(v.number(), v.integer()) }),
  change: (tx, { change }): Promise<Id | null> => revertEntry(tx, change),
  async run(db, { change }, time) {
    // What an import did is no content script's to take back.
    const group = time.typed?.fromDocument ? [] : await groupOf(db, change);
    if (group.length < 2) return commit(db, 'undo', time, (tx) => revertEntry(tx, change));
    const job = await startUndo(db, group, time.now);
    const { change: last } = (await finishJob(db, job.id, time)) as JobOf<'undo'>;
    return { value: null, contacts: [], ...(last !== undefined && { change: last }) };
  },
});
