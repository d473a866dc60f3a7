import { useState } from 'preact/hooks';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { searchContacts } from '../../../store/search/search';
import { Icon } from '../../shared/components/Icon';
import { PersonHead } from '../../shared/components/PersonHead';
import { db, useLive } from '../../shared/hooks/useLive';
import { searchIcon } from '../../shared/icons';
import { calling } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { hashOf, personLink, type Route, setFilters } from '../route';
import './PeopleSearch.css';

/** What fits below the field. */
const mostFound = 8;

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
      {!isTable && typed.trim() && <Found words={typed} close={() => setTyped('')} />}
    </search>
  );
}

function Found({ words, close }: { words: string; close(): void }) {
  const { value } = useLive(() => searchContacts(db, words, mostFound), [words]);
  if (!value) return null;
  const shared = {
    onClick: close,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'ArrowDown') moveFrom(event, 1);
      else if (event.key === 'ArrowUp') moveFrom(event, -1);
      else if (event.key === 'Escape') {
        (event.currentTarget as Element).closest('search')?.querySelector('input')?.focus();
        close();
      }
    },
  };
  return (
    <div class="found">
      <p role="status" class="soft small">
        {!value.length && t('nobody_found')}
      </p>
      {value.map((contact) => (
        <a key={contact.id} href={personLink(contact.id)} {...shared}>
          <PersonHead
            name={contact.name}
            knowledge={knowledgeOf(contact.standing)}
            role={calling(contact).join(' · ')}
          />
        </a>
      ))}
      {value.length === mostFound && (
        <a class="all" href={hashOf({ find: words })} {...shared}>
          {t('search_all')}
        </a>
      )}
    </div>
  );
}

/** Goes to the next of the field and the people found. */
function moveFrom(event: KeyboardEvent, by: 1 | -1): void {
  const stops = [...(event.currentTarget as HTMLElement).closest('search')!.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
