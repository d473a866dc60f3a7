import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { optionalApi } from '../../../platform/optionalApi';
import { db } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { PassphraseForm } from './PassphraseForm';
import { useBackup } from './useBackup';

/** Removing the extension removes the notes: first all of it is saved, then all of it is erased. */
export function Leave() {
  const { save, isBusy, problem } = useBackup();
  const management = optionalApi('management');
  const [stage, setStage] = useState<'closed' | 'open' | 'saved' | 'erased'>('closed');
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">{t('leave_title')}</h2>
      <p class="soft">{t('leave_why')}</p>
      {stage === 'closed' && (
        <button type="button" class="danger" onClick={() => setStage('open')}>
          {t('leave_begin')}
        </button>
      )}
      {stage === 'open' && (
        <PassphraseForm
          label={t('leave_save')}
          isNew
          isBusy={isBusy}
          submit={(passphrase) => void save(passphrase).then((contacts) => contacts !== undefined && setStage('saved'))}
        />
      )}
      {problem && (
        <p role="alert" class="wrong">
          {problem}
        </p>
      )}
      {stage === 'saved' && (
        <>
          <p role="status">{t('leave_check')}</p>
          <p class="buttons">
            <button type="button" class="danger" onClick={() => void eraseAll().then(() => setStage('erased'))}>
              {t('leave_erase')}
            </button>
            <button type="button" onClick={() => setStage('closed')}>
              {t('cancel')}
            </button>
          </p>
        </>
      )}
      {stage === 'erased' && (
        <p role="status">
          {t('leave_erased')}{' '}
          {management && (
            <button type="button" onClick={() => void management.uninstallSelf({ showConfirmDialog: true })}>
              {t('leave_uninstall')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The database, the settings and the drafts; whoever else has the database open lets go of it. */
async function eraseAll(): Promise<void> {
  await db.delete();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
