import { useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/components/Icon';
import { storeNotesHidden } from '../shared/components/NotesGate';
import { UndoBar } from '../shared/components/UndoBar';
import { useLastAction } from '../shared/hooks/useLastAction';
import { hideIcon, lockIcon, plusIcon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { t } from '../shared/text/t';
import { openDashboard } from './openPages';
import { SearchField } from './search/SearchField';
import { useSearchVersion } from './search/useSearchVersion';
import { TabbedLists } from './TabbedLists';
import { usePopupKeys } from './usePopupKeys';
import './Popup.css';

const SearchResults = lazy(async () => (await import('./popupParts')).SearchResults);
const WhatIsNew = lazy(async () => (await import('./popupParts')).WhatIsNew);
const OwnUnsavedWords = lazy(async () => (await import('./popupParts')).OwnUnsavedWords);
const Capture = lazy(async () => (await import('./popupParts')).Capture);
const PopupKeyHelp = lazy(async () => (await import('./popupParts')).PopupKeyHelp);

const loadSearch = async () => (await import('./popupParts')).startLiveSearch;

type View = 'people' | 'capture' | 'help';

/** The popup: who still doesn't know your offer, what is due, the person on this page, and a search. */
export function Popup() {
  const [words, setWords] = useState('');
  const [view, setView] = useState<View>('people');
  const lastAction = useLastAction();
  const page = useRef<HTMLElement>(null);
  usePopupKeys(page, { undo: lastAction.undo, help: () => setView((now) => (now === 'help' ? 'people' : 'help')) });
  const version = useSearchVersion(!!words, loadSearch);
  const close = () => setView('people');

  return (
    <main class="popup" ref={page}>
      <header>
        <h1>
          <img src="icons/32.png" width={28} height={28} alt="KnownFor" />
        </h1>
        <SearchField {...{ words, setWords }} isFirst />
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
          <SearchResults {...{ words, version, lastAction }} hasKeys />
        ) : (
          <TabbedLists lastAction={lastAction} />
        )}
      </div>
      <UndoBar {...lastAction} />
      <Foot showKeys={() => setView('help')} />
    </main>
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
