import * as v from 'valibot';
import { longCommand, Refused } from '../command';
import { idSchema } from '../inputBounds';
import { finishJob } from '../jobs/runJobs';
import { endImport, runningImports } from './endImport';

/** Ends an import in parts that is under way: nothing of it is left, but what was written to its people meanwhile. */
export const cancelImport = longCommand({
  from: ['extension'],
  input: v.object({ import: idSchema }),
  async run(db, { import: id }, time) {
    if (!(await runningImports(db)).includes(id)) throw new Refused('noSuchChange');
    const job = await endImport(db, id, 'cancelled', time.now);
    const { people } = await finishJob(db, job.id, time);
    return { value: people, contacts: [] };
  },
});
