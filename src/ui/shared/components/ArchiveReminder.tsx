import { archivePhase } from '../../../domain/archiveRequest';
import { today } from '../../../domain/days';
import { dashboardTarget } from '../dashboardTarget';
import { useArchiveRequest } from '../hooks/useArchiveRequest';
import { formatDay } from '../text/dayText';
import { t } from '../text/t';

/** LinkedIn's archive that was ordered: it is there by now, its link ends soon, or it has to be ordered again. */
export function ArchiveReminder() {
  const { ordered, order } = useArchiveRequest();
  const now = today();
  const phase = ordered && archivePhase(ordered, now);
  if (!phase) return null;
  return (
    <div class="notice archive-reminder">
      <p>{t(`archive_${phase}`, formatDay(ordered, now))}</p>
      <p class="buttons">
        {phase === 'gone' ? (
          <button type="button" onClick={() => void order(now)}>
            {t('archive_again')}
          </button>
        ) : (
          <a class="button" href="dashboard.html#import" target={dashboardTarget()}>
            {t('archive_import')}
          </a>
        )}
        <button type="button" class="quiet" onClick={() => void order(undefined)}>
          {t('archive_enough')}
        </button>
      </p>
    </div>
  );
}
