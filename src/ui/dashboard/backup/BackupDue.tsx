import { useEffect, useState } from 'preact/hooks';
import { readBackupPlan } from '../../../store/backup/readBackupPlan';
import { db } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { askAgain, type BackupOutcome, runBackup } from './scheduledBackup';

/** Makes the backup that is due as the dashboard opens; says so only where that needs the user. */
export function BackupDue() {
  const [outcome, setOutcome] = useState<BackupOutcome>();
  useEffect(() => void runBackup(db).then(setOutcome), []);
  if (outcome !== 'lapsed' && outcome !== 'failed') return null;
  const again = async () => {
    const plan = await readBackupPlan(db);
    if (plan && (await askAgain(plan))) setOutcome(await runBackup(db, true));
  };
  return (
    <p role="alert" class="notice">
      {t(`schedule_${outcome}`)}{' '}
      <button type="button" onClick={() => void again()}>
        {t('schedule_now')}
      </button>
    </p>
  );
}
