import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { today } from '../../../domain/days';
import { contactCounts, listCount } from '../../../store/queries/contacts/contactCounts';
import { dueCount } from '../../../store/queries/due';
import { Icon } from '../../shared/components/Icon';
import { db, useLive } from '../../shared/hooks/useLive';
import * as icons from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import type { Route, ViewName } from '../route';
import './Navigation.css';

interface NavigationGroup {
  /** Its heading; the first group has none. */
  title?: MessageKey;
  views: readonly ViewName[];
}

/** People, relations, and what is about the user. */
const navigationGroups: readonly NavigationGroup[] = [
  { views: ['today'] },
  { title: 'nav_people', views: ['contacts', 'board', 'audit'] },
  { title: 'nav_relations', views: ['map', 'ledger', 'circle', 'events'] },
  { title: 'nav_me', views: ['advocates', 'card'] },
];

const viewIcons: Record<ViewName, Parameters<typeof Icon>[0]['path']> = {
  today: icons.todayIcon,
  contacts: icons.peopleIcon,
  board: icons.boardIcon,
  audit: icons.auditIcon,
  map: icons.mapIcon,
  ledger: icons.giftIcon,
  circle: icons.circleIcon,
  events: icons.ticketIcon,
  advocates: icons.voiceIcon,
  card: icons.cardIcon,
};

/** What is no list: files that come and go, and who was removed. */
const lowViews = [
  ['import', icons.insertIcon],
  ['backup', icons.exportIcon],
  ['bin', icons.binIcon],
] as const;

/** The view that is marked: a page of somebody or of an event belongs to a list. */
const viewOf = ({ view }: Route): Route['view'] =>
  view === 'person' || view === 'duplicates' ? 'contacts' : view === 'event' ? 'events' : view;

/** More is not told apart at a glance. */
const mostCounted = 99;

/** The views, in three groups; the numbers are of one kind, what is to be done. */
export function Navigation({ route }: { route: Route }) {
  const [isOpen, setOpen] = useState(false);
  const { value: counts = {} } = useLive(toDoCounts);
  const current = viewOf(route);
  return (
    <nav aria-label={t('views')} class={isOpen ? 'side open' : 'side'}>
      <div class="brand">
        <img src="icons/32.png" width={28} height={28} alt="" />
        <span class="grow">KnownFor</span>
        <button
          type="button"
          class="icon quiet menu-button"
          aria-expanded={isOpen}
          aria-label={t('views')}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon path={icons.menuIcon} />
        </button>
      </div>
      <div class="links">
        {navigationGroups.map(({ title, views }) => (
          <div class="group" key={views[0]}>
            {title && <h2>{t(title)}</h2>}
            {views.map((view) => (
              <a
                key={view}
                href={`#${view}`}
                aria-current={view === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                <Icon path={viewIcons[view]} />
                <span class="grow">{t(`view_${view}`)}</span>
                <ToDo count={counts[view]} />
              </a>
            ))}
            {title === 'nav_me' && <OptionsLink icon={icons.offerIcon} label="nav_offer" />}
          </div>
        ))}
        <div class="group low">
          {lowViews.map(([view, icon]) => (
            <a key={view} href={`#${view}`} aria-current={current === view ? 'page' : undefined}>
              <Icon path={icon} />
              <span class="grow">{t(`view_${view}`)}</span>
            </a>
          ))}
          <OptionsLink icon={icons.slidersIcon} label="nav_settings" />
        </div>
      </div>
    </nav>
  );
}

function OptionsLink({ icon, label }: { icon: Parameters<typeof Icon>[0]['path']; label: MessageKey }) {
  return (
    <a href="options.html" onClick={openOptions}>
      <Icon path={icon} />
      <span class="grow">{t(label)}</span>
    </a>
  );
}

function ToDo({ count }: { count: number | undefined }) {
  return count ? <span class="count">{count > mostCounted ? `${mostCounted}+` : count}</span> : null;
}

/** With whom something is due on a day that the user set, as the badge counts; and whom thanks are owed to. */
async function toDoCounts(): Promise<{ [view in ViewName]?: number }> {
  const [due, counts] = await Promise.all([dueCount(db, today(), mostCounted + 1), contactCounts(db)]);
  return { today: due, ledger: listCount(counts, 'owed') };
}

/** As the browser opens them: in a tab that may be there already. */
function openOptions(event: Event): void {
  event.preventDefault();
  void browser.runtime.openOptionsPage();
}
