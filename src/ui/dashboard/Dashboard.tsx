import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { UndoBar, useLastAction } from '../shared/components/LastAction';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { askToKeepStorage } from '../shared/storage';
import { t } from '../shared/text/t';
import { AddPeople } from './add/AddPeople';
import { Advocates } from './advocates/Advocates';
import { Bin } from './bin/Bin';
import { Board } from './board/Board';
import { MyCard } from './card/MyCard';
import { Circle } from './circle/Circle';
import { Contacts } from './contacts/Contacts';
import { EventPage } from './events/EventPage';
import { Events } from './events/Events';
import { Ledger } from './ledger/Ledger';
import { SocialMap } from './map/SocialMap';
import { PersonPage } from './person/PersonPage';
import { type Route, sideViewNames, useRoute, viewNames } from './route';
import type { ViewProps } from './shared/ViewProps';
import './Dashboard.css';

const views: Record<Route['view'], FunctionComponent<ViewProps>> = {
  contacts: Contacts,
  board: Board,
  map: SocialMap,
  ledger: Ledger,
  circle: Circle,
  advocates: Advocates,
  events: Events,
  card: MyCard,
  person: PersonPage,
  event: EventPage,
  add: AddPeople,
  bin: Bin,
};

/** The dashboard: its views, and what was done last. */
export function Dashboard() {
  useEffect(() => void askToKeepStorage(), []);
  const route = useRoute();
  const lastAction = useLastAction();
  const View = views[route.view];
  return (
    <div class="page">
      <header>
        <img src="icons/32.png" width={26} height={26} alt="" />
        <h1>KnownFor</h1>
        <nav aria-label={t('views')}>
          {[...viewNames, ...sideViewNames].map((view) => (
            <a
              key={view}
              href={`#${view}`}
              aria-current={view === (route.view === 'event' ? 'events' : route.view) ? 'page' : undefined}
            >
              {t(`view_${view}`)}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('settings')}
        </button>
      </header>
      {route.unknown.length > 0 && (
        <p role="alert" class="notice">
          {t('filter_unknown', route.unknown.join(', '))} <a href="#contacts">{t('show_all')}</a>
        </p>
      )}
      <OwnUnsavedWords />
      <main>
        <View key={`${route.view}${route.event ?? ''}`} {...{ route, lastAction }} />
      </main>
      <UndoBar {...lastAction} />
    </div>
  );
}
