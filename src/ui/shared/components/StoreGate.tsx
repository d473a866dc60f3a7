/** Around every page of ours: until the data is that of this version, it says so in the page's place. */

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sendQuery } from '../../../messages/send';
import type { StoreState } from '../../../store/migrate/storeState';
import { type StoreNotices, storeNotices } from '../../../store/queries/storeNotices';
import { dashboardTarget } from '../dashboardTarget';
import { db, useLive } from '../hooks/useLive';
import { failureText } from '../text/failureText';
import { t } from '../text/t';
import { LostStoreNotice } from './LostStoreNotice';
import { UnsavedContext } from './unsavedContext';
import { WorkNotices } from './WorkNotices';

const nothing: StoreNotices = { state: {}, jobs: [], unsaved: [] };

export function StoreGate({ children }: { children: ComponentChildren }) {
  const { value = nothing } = useLive(() => storeNotices(db));
  const { state, jobs, unsaved } = value;
  useLongWork(state.closed === 'migrating' || jobs.some(({ isOver }) => !isOver));
  if (state.closed) return <Closed {...state} />;
  return (
    <UnsavedContext.Provider value={unsaved}>
      <LostStoreNotice>
        <a class="button" href="dashboard.html#backup" target={dashboardTarget()} rel="noreferrer">
          {t('lost_store_restore')}
        </a>
      </LostStoreNotice>
      <WorkNotices jobs={jobs} />
      {children}
    </UnsavedContext.Provider>
  );
}

function Closed({ closed = 'migrating', done = 0, rows = 0 }: StoreState) {
  return (
    <main class="empty" aria-live="polite">
      <p>{failureText(closed)}</p>
      {closed === 'migrating' && rows > 0 && <p class="soft">{t('work_percent', Math.floor((100 * done) / rows))}</p>}
      {closed !== 'migrating' && (
        <p>
          <a href="health.html" target="_blank" rel="noreferrer">
            {t('health_link')}
          </a>
        </p>
      )}
    </main>
  );
}

/** Milliseconds. */
const pauseAfterFailure = 2000;

/** As long as there is long work, this page keeps the worker at it. */
function useLongWork(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    void (async () => {
      while (!isGone) {
        const reply = await sendQuery(browser.runtime, 'runJobs', null);
        if (!reply.ok) await new Promise((resolve) => setTimeout(resolve, pauseAfterFailure));
        else if (!reply.value) return;
      }
    })();
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
}
