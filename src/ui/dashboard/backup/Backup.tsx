import { useState } from 'preact/hooks';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { ExportFiles } from '../export/ExportFiles';
import { Leave } from './Leave';
import { NewComputer } from './NewComputer';
import { PassphraseForm } from './PassphraseForm';
import { Restore } from './Restore';
import { Schedule } from './Schedule';
import { useBackup } from './useBackup';
import './Backup.css';

/** Taking everything along: a backup, the way back, another computer, other programs, and the end. */
export function Backup() {
  return (
    <div class="backup">
      <SaveBackup />
      <Schedule />
      <Restore />
      <ExportFiles />
      <NewComputer />
      <Leave />
    </div>
  );
}

function SaveBackup() {
  const { save, isBusy, problem } = useBackup();
  const [saved, setSaved] = useState<number>();
  return (
    <section aria-labelledby="backup-save">
      <h2 id="backup-save">{t('backup_title')}</h2>
      <p class="soft">{t('backup_why')}</p>
      <PassphraseForm
        label={t('backup_save')}
        isNew
        isBusy={isBusy}
        submit={(passphrase) => void save(passphrase).then(setSaved)}
      />
      {saved !== undefined && <p role="status">{plural('backup_saved', saved)}</p>}
      {problem && (
        <p role="alert" class="wrong">
          {problem}
        </p>
      )}
    </section>
  );
}
