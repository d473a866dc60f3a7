import * as v from 'valibot';
import { forgetCachedLimits } from '../../store/queries/ruleNumbersInUse';
import { longCommand, Refused } from '../command';
import { idSchema } from '../inputBounds';

/** All parts of an import are in. Once it is acknowledged they have all reached the disk, as this has. */
export const finishImport = longCommand({
  from: ['extension'],
  input: v.object({ import: idSchema }),
  async run(db, { import: id }) {
    if (!(await db.imports.update(id, { state: 'done' }))) throw new Refused('noSuchChange');
    // Its parts were written by another worker, and may have brought the user's numbers.
    forgetCachedLimits(db);
    return { value: null, contacts: [] };
  },
});
