import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type LastAction, UndoBar, useLastAction } from '../shared/components/LastAction';
import { askToKeepStorage } from '../shared/storage';
import { formatNumber, t } from '../shared/text/t';
import { Advocates } from './advocates/Advocates';
import { Board } from './board/Board';
import { MyCard } from './card/MyCard';
import { Circle } from './circle/Circle';
import { Contacts } from './contacts/Contacts';
import { EventPage } from './events/EventPage';
import { Events } from './events/Events';
import { Ledger } from './ledger/Ledger';
import { SocialMap } from './map/SocialMap';
import { PersonPage } from './person/PersonPage';
import { type Route, useRoute, viewNames } from './route';
import './dashboard.css';

/** What every view gets. */
export interface ViewProps {
  route: Route;
  doing: LastAction;
}

const shown: Record<Route['view'], FunctionComponent<ViewProps>> = {
  contacts: Contacts,
  board: Board,
  map: SocialMap,
  ledger: Ledger,
  circle: Circle,
  voices: Advocates,
  events: Events,
  card: MyCard,
  person: PersonPage,
  event: EventPage,
};

/** The dashboard: its views, and what was done last. */
export function Dashboard() {
  useEffect(() => void askToKeepStorage(), []);
  const route = useRoute();
  const doing = useLastAction();
  const Shown = shown[route.view];
  return (
    <div class="page">
      <header>
        <img src="icons/32.png" width={26} height={26} alt="" />
        <h1>KnownFor</h1>
        <nav aria-label={t('views')}>
          {viewNames.map((view) => (
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
      <main>
        <Shown key={`${route.view}${route.event ?? ''}`} {...{ route, doing }} />
      </main>
      <UndoBar {...doing} />
    </div>
  );
}

/** What a view says while it reads, and how many contacts it has read; seen only where that takes a while. */
export function Loading({ looked }: { looked: number }) {
  return (
    <p role="status" class="soft patience">
      {t('is_reading')} <span aria-hidden="true">{looked ? formatNumber(looked) : ''}</span>
    </p>
  );
}

/** What a view says while it has nothing to show: what it is for, and what brings something into it. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="nothing">
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {children}
    </div>
  );
}
