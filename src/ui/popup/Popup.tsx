import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { startLiveSearch } from '../../store/search/search';
import { Icon } from '../shared/components/Icon';
import { storeNotesHidden } from '../shared/components/NotesGate';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { UndoBar } from '../shared/components/UndoBar';
import { takeFocus } from '../shared/hooks/takeFocus';
import { useLastAction } from '../shared/hooks/useLastAction';
import { db } from '../shared/hooks/useLive';
import { hideIcon, lockIcon, plusIcon, searchIcon } from '../shared/icons';
import { t } from '../shared/text/t';
import { Capture } from './capture/Capture';
import { KeyHelp } from './KeyHelp';
import { openDashboard } from './openPages';
import { SearchResults } from './search/SearchResults';
import { TabbedLists } from './TabbedLists';
import { usePopupKeys } from './usePopupKeys';
import { WhatIsNew } from './WhatIsNew';
import './Popup.css';

type View = 'people' | 'capture' | 'help';

/** The popup: who still doesn't know your offer, what is due, the person on this page, and a search. */
export function Popup() {
  const [words, setWords] = useState('');
  const [view, setView] = useState<View>('people');
  const lastAction = useLastAction();
  const page = useRef<HTMLElement>(null);
  usePopupKeys(page, { undo: lastAction.undo, help: () => setView((now) => (now === 'help' ? 'people' : 'help')) });
  const version = useSearchVersion(!!words);
  const close = () => setView('people');

  return (
    <main class="popup" ref={page}>
      <header>
        <h1>
          <img src="icons/32.png" width={28} height={28} alt="KnownFor" />
        </h1>
        <SearchField {...{ words, setWords }} />
        <button
          type="button"
          class="icon quiet"
          aria-label={t('capture')}
          title={t('capture')}
          onClick={() => setView(view === 'capture' ? 'people' : 'capture')}
        >
          <Icon path={plusIcon} />
        </button>
      </header>
      <div class="lists">
        <WhatIsNew />
        <OwnUnsavedWords />
        {view === 'help' ? (
          <KeyHelp close={close} />
        ) : view === 'capture' ? (
          <Capture {...{ close, lastAction }} />
        ) : words.trim() ? (
          <SearchResults {...{ words, version, lastAction }} />
        ) : (
          <TabbedLists lastAction={lastAction} />
        )}
      </div>
      <UndoBar {...lastAction} />
      <Foot showKeys={() => setView('help')} />
    </main>
  );
}

interface SearchFieldProps {
  words: string;
  setWords(words: string): void;
}

/** The search has the focus: a popup is opened to find somebody. Enter opens the first who was found. */
function SearchField({ words, setWords }: SearchFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter') document.querySelector<HTMLElement>('.people.found .name')?.click();
    // The browser would close the popup.
    if (event.key === 'Escape' && words) event.preventDefault();
    if (event.key === 'Escape') setWords('');
  }
  return (
    <div class="search">
      <Icon path={searchIcon} />
      <input
        type="search"
        ref={takeFocus}
        aria-label={t('search')}
        placeholder={t('search_hint')}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Milliseconds after which the search gets ready by itself: the lists come first. */
const msToLists = 800;

/** Loads the search index soon, or with the first letter: no key waits for it. @returns grows with each change */
function useSearchVersion(isUsed: boolean): number {
  const [version, again] = useReducer((n: number) => n + 1, 0);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), msToLists);
    return () => clearTimeout(timer);
  }, []);
  const isOn = isUsed || isReady;
  useEffect(() => (isOn ? startLiveSearch(db, () => again(0)) : undefined), [isOn]);
  return version;
}

function Foot({ showKeys }: { showKeys(): void }) {
  return (
    <div class="foot">
      <Icon path={lockIcon} small />
      <span class="grow">{t('stays_here')}</span>
      <button type="button" class="icon quiet" aria-label={t('keys')} title={t('keys')} onClick={showKeys}>
        ?
      </button>
      <button
        type="button"
        class="icon quiet"
        aria-label={t('hide_my_notes')}
        title={t('hide_my_notes')}
        onClick={() => void storeNotesHidden(true)}
      >
        <Icon path={hideIcon} small />
      </button>
      <button type="button" class="quiet" onClick={() => void openDashboard('')}>
        {t('open_knownfor')}
      </button>
    </div>
  );
}
