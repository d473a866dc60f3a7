import * as v from 'valibot';
import { checkStore } from '../../store/check/checkStore';
import { type Finding, mends } from '../../store/check/finding';
import { repairStore } from '../../store/check/repairStore';
import { longCommand } from '../command';

/** What is wrong somewhere, and what would be done about it; null: nothing, a person has to look at it. */
interface CheckedFinding extends Finding {
  mend: string | null;
}

/**
 * Checks all that is stored against itself, while others write. First it only says what it found and what it would do;
 * sent again with `mend` it does that. What can't be mended without a loss, and what it can't read, stays as it is.
 * @returns what is wrong, with `mend` what still is
 */
export const check = longCommand({
  from: ['extension'],
  input: v.object({ mend: v.optional(v.literal(true)) }),
  async run(db, { mend }, time) {
    const found = await checkStore(db, time.today);
    const left = mend && found.length ? await repairStore(db, found, time) : found;
    const value = left.map((one): CheckedFinding => ({ ...one, mend: mends[one.kind] }));
    return { value, contacts: [] };
  },
});
