import { type Keeping, keepingWith } from '../../domain/keeping';
import type { Database } from '../database';
import { namedValues } from '../settingRecord';

/** For how many days what was done can be undone, and who was removed can be brought back. */
export const keepingDays = async (db: Database): Promise<Keeping> =>
  keepingWith(namedValues<number>(await db.settings.get('keeping')));
