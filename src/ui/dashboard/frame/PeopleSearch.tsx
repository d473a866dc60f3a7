import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { searchIcon } from '../../shared/icons';
import { lazy } from '../../shared/lazy';
import { t } from '../../shared/text/t';
import { type Route, setFilters } from '../route';
import { moveFrom } from './searchFocus';
import './PeopleSearch.css';

const FoundPeople = lazy(async () => (await import('../dashboardParts')).FoundPeople);

interface PeopleSearchProps {
  route: Route;
  /** The key that leads here, where single keys are switched on. */
  hint: string | undefined;
}

/** The search of every view: in the table it filters the rows, elsewhere it shows the people found below itself. */
export function PeopleSearch({ route, hint }: PeopleSearchProps) {
  const isTable = route.view === 'contacts';
  const [typed, setTyped] = useState('');
  const words = isTable ? (route.filters.find ?? '') : typed;
  const change = (text: string) => (isTable ? setFilters({ ...route.filters, find: text }) : setTyped(text));
  return (
    <search class="people-search">
      <Icon path={searchIcon} />
      <input
        type="search"
        aria-label={t('search')}
        aria-keyshortcuts={hint}
        placeholder={t('search_people')}
        value={words}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') change('');
          else if (event.key === 'ArrowDown') moveFrom(event, 1);
          else if (event.key === 'Enter' && !isTable)
            event.currentTarget.closest('search')?.querySelector<HTMLElement>('.found a')?.click();
        }}
      />
      {hint && !words && <kbd>{hint}</kbd>}
      {!isTable && typed.trim() && <FoundPeople words={typed} close={() => setTyped('')} />}
    </search>
  );
}
