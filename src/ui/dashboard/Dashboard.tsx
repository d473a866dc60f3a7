import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { UndoBar } from '../shared/components/UndoBar';
import { useLastAction } from '../shared/hooks/useLastAction';
import { askToKeepStorage } from '../shared/storage';
import { t } from '../shared/text/t';
import { AddPeople } from './add/AddPeople';
import { Advocates } from './advocates/Advocates';
import { Audit } from './audit/Audit';
import { Backup } from './backup/Backup';
import { BackupDue } from './backup/BackupDue';
import { Bin } from './bin/Bin';
import { Board } from './board/Board';
import { MyCard } from './card/MyCard';
import { Circle } from './circle/Circle';
import { Contacts } from './contacts/Contacts';
import { Duplicates } from './duplicates/Duplicates';
import { EventPage } from './events/EventPage';
import { Events } from './events/Events';
import { Navigation } from './frame/Navigation';
import { useScrollMemory } from './frame/useScrollMemory';
import { ViewHeader } from './frame/ViewHeader';
import { Import } from './import/Import';
import { Ledger } from './ledger/Ledger';
import { SocialMap } from './map/SocialMap';
import { PersonPage } from './person/PersonPage';
import { type Route, useRoute } from './route';
import type { ViewProps } from './shared/ViewProps';
import { Today } from './today/Today';
import './Dashboard.css';

const views: Record<Route['view'], FunctionComponent<ViewProps>> = {
  today: Today,
  contacts: Contacts,
  board: Board,
  audit: Audit,
  map: SocialMap,
  ledger: Ledger,
  circle: Circle,
  advocates: Advocates,
  events: Events,
  card: MyCard,
  import: Import,
  backup: Backup,
  person: PersonPage,
  event: EventPage,
  add: AddPeople,
  bin: Bin,
  duplicates: Duplicates,
};

/** The dashboard: the views beside their navigation, the search of all of them, and what was done last. */
export function Dashboard() {
  useEffect(() => void askToKeepStorage(), []);
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
