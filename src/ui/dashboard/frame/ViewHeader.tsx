import { useEffect, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { Icon } from '../../shared/components/Icon';
import { useSingleKeys } from '../../shared/hooks/useSingleKeys';
import { strangerIcon } from '../../shared/icons';
import { isSingleKey } from '../../shared/isTyping';
import { lazy } from '../../shared/lazy';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import type { Route } from '../route';
import { PeopleSearch } from './PeopleSearch';
import './ViewHeader.css';

const DashboardKeyHelp = lazy(async () => (await import('../dashboardParts')).DashboardKeyHelp);

/** The view's name, and the search; a page of somebody or of an event has its own heading. */
export function ViewHeader({ route }: { route: Route }) {
  const areKeysOn = useSingleKeys();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const title = titleOf(route);
  useEffect(() => {
    document.title = `KnownFor: ${title ?? t('dashboard')}`;
  }, [title]);
  useEffect(() => {
    if (!areKeysOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      if (event.key === '/') document.querySelector<HTMLElement>('.people-search input')?.focus();
      else if (event.key === '?') setHelpOpen(true);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [areKeysOn]);
  return (
    <header class="view-header">
      {title ? <h1>{title}</h1> : <span class="grow" />}
      <PeopleSearch route={route} hint={areKeysOn ? '/' : undefined} />
      <a class="button" href="#add" aria-current={route.view === 'add' ? 'page' : undefined}>
        <Icon path={strangerIcon} small />
        {t('view_add')}
      </a>
      {isHelpOpen && <DashboardKeyHelp close={() => setHelpOpen(false)} />}
    </header>
  );
}

function titleOf({ view }: Route): string | undefined {
  if (view === 'person' || view === 'event') return undefined;
  return view === 'today' ? dayTitle(today()) : t(`view_${view}`);
}

/** "Tuesday, 24 November". */
function dayTitle(day: string): string {
  const weekday = t('weekdays').split(' ')[new Date(`${day}T12:00`).getDay()];
  return `${weekday}, ${formatDay(day, day)}`;
}
