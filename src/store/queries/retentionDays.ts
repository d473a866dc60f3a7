import { type Retention, retentionWith } from '../../domain/retention';
import type { Database } from '../database';
import { namedValues } from '../settingRecord';

/** For how many days what was done can be undone, and who was removed can be brought back. */
export const retentionDays = async (db: Database): Promise<Retention> =>
  retentionWith(namedValues<number>(await db.settings.get('keeping')));
