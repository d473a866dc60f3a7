import { useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/components/Icon';
import { storeNotesHidden } from '../shared/components/NotesGate';
import { UndoBar } from '../shared/components/UndoBar';
import { takeFocus } from '../shared/hooks/takeFocus';
import { useLastAction } from '../shared/hooks/useLastAction';
import { hideIcon, lockIcon, plusIcon, searchIcon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { t } from '../shared/text/t';
import { openDashboard } from './openPages';
import { useSearchVersion } from './search/useSearchVersion';
import { TabbedLists } from './TabbedLists';
import { usePopupKeys } from './usePopupKeys';
import './Popup.css';

const SearchResults = lazy(async () => (await import('./popupParts')).SearchResults);
const WhatIsNew = lazy(async () => (await import('./popupParts')).WhatIsNew);
const OwnUnsavedWords = lazy(async () => (await import('./popupParts')).OwnUnsavedWords);
const Capture = lazy(async () => (await import('./popupParts')).Capture);
const PopupKeyHelp = lazy(async () => (await import('./popupParts')).PopupKeyHelp);

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
          <PopupKeyHelp close={close} />
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
