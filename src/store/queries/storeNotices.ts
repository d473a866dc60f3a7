/** What every page of ours has to say, whatever it shows: read at once, since each reading delays a popup. */
import type { Database } from '../database';
import type { Job } from '../jobs/job';
import { type StoreState, storeState } from '../migrate/storeState';
import { isLaterVersion } from '../migrate/strictVersions';
import { type UnsavedWords, unsavedWords } from './unsavedWords';

export interface StoreNotices {
  state: StoreState;
  /** Long work that is under way, or had been interrupted. */
  jobs: Job[];
  /** What was typed and could not be saved. */
  unsaved: UnsavedWords[];
}

/** One read transaction where there is nothing to say. Live in a liveQuery. */
export async function storeNotices(db: Database): Promise<StoreNotices> {
  try {
    const { drafts, ...rest } = await db.transaction('r', [db.meta, db.jobs, db.unsavedDrafts], async () => ({
      state: await storeState(db),
      jobs: await db.jobs.toArray(),
      drafts: await db.unsavedDrafts.count(),
    }));
    return { ...rest, unsaved: drafts && !rest.state.closed ? await unsavedWords(db) : [] };
  } catch (error) {
    if (!isLaterVersion(error)) throw error;
    return { state: { closed: 'laterVersion' }, jobs: [], unsaved: [] };
  }
}
