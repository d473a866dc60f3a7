import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askToKeepStorage } from '../shared/storage';
import { number, t } from '../shared/t';
import { type Doing, Undone, useDoing } from '../shared/undoing';
import { Balance } from './Balance';
import { Board } from './Board';
import { Card } from './Card';
import { Circle } from './Circle';
import { Contacts } from './Contacts';
import { EventPage } from './EventPage';
import { Events } from './Events';
import { Ledger } from './Ledger';
import { type Route, useRoute, views } from './route';
import { Timeline } from './Timeline';
import { Voices } from './Voices';

/** What every view gets. */
export interface ViewProps {
  route: Route;
  doing: Doing;
}

const shown: Record<Route['view'], FunctionComponent<ViewProps>> = {
  contacts: Contacts,
  board: Board,
  map: Balance,
  ledger: Ledger,
  circle: Circle,
  voices: Voices,
  events: Events,
  card: Card,
  person: Timeline,
  event: EventPage,
};

/** The dashboard: its views, and what was done last. */
export function Dashboard() {
  useEffect(() => void askToKeepStorage(), []);
  const route = useRoute();
  const doing = useDoing();
  const Shown = shown[route.view];
  return (
    <div class="page">
      <header>
        <img src="icons/32.png" width={26} height={26} alt="" />
        <h1>KnownFor</h1>
        <nav aria-label={t('views')}>
          {views.map((view) => (
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
      <Undone {...doing} />
    </div>
  );
}

/** What a view says while it reads, and how many contacts it has read; seen only where that takes a while. */
export function Reading({ looked }: { looked: number }) {
  return (
    <p role="status" class="soft patience">
      {t('is_reading')} <span aria-hidden="true">{looked ? number(looked) : ''}</span>
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
