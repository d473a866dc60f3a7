import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { today } from '../../domain/days';
import { popupContents } from '../../store/queries/popupContents';
import { startLiveSearch } from '../../store/search/search';
import { UndoBar, useLastAction } from '../shared/components/LastAction';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { db, useLive } from '../shared/hooks/useLive';
import { t } from '../shared/text/t';
import { Capture } from './capture/Capture';
import { KeyHelp } from './KeyHelp';
import { SearchResults } from './search/SearchResults';
import { CurrentTab, isTabUrgent, useCurrentTab } from './thisPage/CurrentTab';
import { PageChanged } from './thisPage/PageChanged';
import { DueToday } from './today/DueToday';
import { usePopupKeys } from './usePopupKeys';
import { WhoToTell } from './whoToTell/WhoToTell';
import './Popup.css';

/** How many people to tell are shown on demand. */
const mostOnDemand = 30;

/** The popup: who still doesn't know your offer, what is due, the person on this page, and a search. */
export function Popup() {
  const [offer, setOffer] = useState('');
  const [isMore, setMore] = useState(false);
  const asked = { today: today(), offer: offer || undefined, most: isMore ? mostOnDemand : undefined };
  const { value, error } = useLive(() => popupContents(db, asked), [offer, isMore]);
  const [words, setWords] = useState('');
  const [view, setView] = useState<'people' | 'capture' | 'help'>('people');
  const lastAction = useLastAction();
  const tab = useCurrentTab();
  const isTabFirst = !!tab && isTabUrgent(tab);
  const page = useRef<HTMLElement>(null);
  usePopupKeys(page, { undo: lastAction.undo, help: () => setView((now) => (now === 'help' ? 'people' : 'help')) });
  const [isSearching, setSearching] = useState(false);
  const search = useSearchVersion(isSearching);
  if (error) return <PopupFailure text={String(error)} />;
  if (!value) return null;

  return (
    <main ref={page}>
      <header>
        <h1>
          <img src="icons/32.png" width={22} height={22} alt="KnownFor" />
        </h1>
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search_hint')}
          value={words}
          onFocus={() => setSearching(true)}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <IconButton sign="+" name={t('capture')} onClick={() => setView(view === 'capture' ? 'people' : 'capture')} />
        <IconButton sign="▤" name={t('open_dashboard')} onClick={() => void openExtensionPage('dashboard.html')} />
        <IconButton sign="⚙" name={t('settings')} onClick={() => void openOptions()} />
      </header>
      <OwnUnsavedWords />
      {view === 'help' ? (
        <KeyHelp close={() => setView('people')} />
      ) : view === 'capture' ? (
        <Capture close={() => setView('people')} />
      ) : words.trim() ? (
        <SearchResults words={words} lastAction={lastAction} version={search} />
      ) : (
        <>
          {tab && isTabFirst && <CurrentTab {...{ tab, lastAction }} />}
          <PageChanged />
          {value.offers.length ? (
            <WhoToTell {...{ value, offer, setOffer, isMore, setMore, lastAction }} />
          ) : (
            <section class="empty">
              <p>{t('no_offer_yet')}</p>
              <button type="button" class="main" onClick={() => void openOptions()}>
                {t('write_offer')}
              </button>
            </section>
          )}
          <DueToday {...{ value, lastAction }} />
          {tab && !isTabFirst && <CurrentTab {...{ tab, lastAction }} />}
          <button type="button" class="quiet small help" onClick={() => setView('help')}>
            <kbd>?</kbd> {t('help')}
          </button>
        </>
      )}
      <UndoBar {...lastAction} />
    </main>
  );
}

/** Loads the search index once the search is used, so that a key does not wait. @returns grows with each change */
function useSearchVersion(isUsed: boolean): number {
  const [version, again] = useReducer((n: number) => n + 1, 0);
  useEffect(() => (isUsed ? startLiveSearch(db, () => again(0)) : undefined), [isUsed]);
  return version;
}

function IconButton({ sign, name, onClick }: { sign: string; name: string; onClick(): void }) {
  return (
    <button type="button" class="icon quiet" aria-label={name} title={name} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

async function openOptions() {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function openExtensionPage(page: string) {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  window.close();
}

function PopupFailure({ text }: { text: string }) {
  return (
    <main class="empty">
      <p role="alert" class="wrong">
        {t('cannot_read')}
      </p>
      <p class="small soft">{text}</p>
    </main>
  );
}
