import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { popup } from '../../store/queries';
import { act } from '../shared/doing';
import { db, useLive } from '../shared/live';
import { t } from '../shared/t';
import { Here } from './Here';
import { Found } from './Search';
import { Untold } from './Untold';

/** How many people are suggested at once: few enough to be done today. */
const suggested = 8;

/** The popup: who still doesn't know your offer, the person on this page, and a search. */
export function Popup() {
  const { value, error } = useLive(() => popup(db, suggested));
  const [words, setWords] = useState('');
  const [done, setDone] = useState<{ change: number; name: string }>();
  if (error) return <Broken text={String(error)} />;
  if (!value) return null;
  const { offers, counts, tellFirst, facts } = value;

  async function told(contact: string, name: string) {
    const reply = await act('told', { who: { contact } });
    if (reply.ok && reply.change !== undefined) setDone({ change: reply.change, name });
  }
  async function undo() {
    if (done) await act('undo', { change: done.change });
    setDone(undefined);
  }

  return (
    <main>
      <header>
        <img src="icons/32.png" width={22} height={22} alt="" />
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search_hint')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button
          type="button"
          class="icon quiet"
          aria-label={t('settings')}
          title={t('settings')}
          onClick={() => void openOptions()}
        >
          ⚙
        </button>
      </header>
      {words.trim() ? (
        <Found words={words} />
      ) : (
        <>
          <Here />
          {offers.length ? (
            <Untold {...{ offers, counts, contacts: tellFirst, facts, told }} />
          ) : (
            <section class="empty">
              <p>{t('no_offer_yet')}</p>
              <button type="button" class="main" onClick={() => void openOptions()}>
                {t('write_offer')}
              </button>
            </section>
          )}
        </>
      )}
      {done && (
        <footer>
          <span role="status">{t('told_whom', done.name)}</span>
          <button type="button" onClick={() => void undo()}>
            {t('undo')}
          </button>
        </footer>
      )}
    </main>
  );
}

async function openOptions() {
  await browser.runtime.openOptionsPage();
  window.close();
}

function Broken({ text }: { text: string }) {
  return (
    <main class="empty">
      <p role="alert" class="wrong">
        {t('cannot_read')}
      </p>
      <p class="small soft">{text}</p>
    </main>
  );
}
