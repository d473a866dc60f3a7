import { today } from '../../../domain/days';
import { overdueBackup } from '../../../store/queries/overdueBackup';
import { db, useLive } from '../../shared/hooks/useLive';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';

/** A scheduled backup that was not made: the page that makes it is one click away. */
export function BackupOverdue() {
  const { value: last } = useLive(() => overdueBackup(db, Date.now()));
  if (last === null || last === undefined) return null;
  return (
    <div class="notice">
      <p>{last ? t('backup_overdue', formatDay(today(new Date(last)), today())) : t('backup_overdue_none')}</p>
      <p class="buttons">
        <a class="button" href="dashboard.html#backup" target="_blank" rel="noreferrer">
          {t('backup_overdue_open')}
        </a>
      </p>
    </div>
  );
}
