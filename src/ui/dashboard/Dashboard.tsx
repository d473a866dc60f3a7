import { useEffect, useRef } from 'preact/hooks';
import { UndoBar } from '../shared/components/UndoBar';
import { useDay } from '../shared/hooks/useDay';
import { useLastAction } from '../shared/hooks/useLastAction';
import { lazy } from '../shared/lazy';
import { requestPersistentStorage } from '../shared/persistentStorage';
import { t } from '../shared/text/t';
import { Navigation } from './frame/Navigation';
import { useScrollMemory } from './frame/useScrollMemory';
import { ViewHeader } from './frame/ViewHeader';
import { useRoute } from './route';
import { prefetchViews, views } from './views';
import './Dashboard.css';

const BackupDue = lazy(async () => (await import('./dashboardParts')).BackupDue);
const OwnUnsavedWords = lazy(async () => (await import('./dashboardParts')).OwnUnsavedWords);

/** The dashboard: the views beside their navigation, the search of all of them, and what was done last. */
export function Dashboard() {
  useEffect(() => void requestPersistentStorage(), []);
  useEffect(prefetchViews, []);
  // The title and all views say what is so today.
  useDay();
  const route = useRoute();
  const lastAction = useLastAction();
  const main = useRef<HTMLElement>(null);
  const place = `${route.view}${route.event ?? ''}${route.person ?? ''}`;
  useScrollMemory(main, place);
  const View = views[route.view];
  return (
    <div class="page">
      <Navigation route={route} />
      <div class="work">
        <ViewHeader route={route} />
        {route.unknown.length > 0 && (
          <p role="alert" class="notice">
            {t('filter_unknown', route.unknown.join(', '))} <a href="#contacts">{t('show_all')}</a>
          </p>
        )}
        <BackupDue />
        <OwnUnsavedWords />
        <main ref={main} class={`view-${route.view}`}>
          <View key={place} {...{ route, lastAction }} />
        </main>
        <UndoBar {...lastAction} />
      </div>
    </div>
  );
}
