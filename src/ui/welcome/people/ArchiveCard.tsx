import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { Icon } from '../../shared/components/Icon';
import { useArchiveRequest } from '../../shared/hooks/useArchiveRequest';
import { clockIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';

const orderSteps = ['archive_step_1', 'archive_step_2', 'archive_step_3'] as const;

/** LinkedIn's archive takes a day: how to order it, and a reminder. */
export function ArchiveCard() {
  const { ordered, order } = useArchiveRequest();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="welcome-card">
      <Icon path={clockIcon} />
      <div class="grow">
        <strong>{t(ordered ? 'welcome_archive_asked' : 'welcome_archive')}</strong>
        {ordered && <p class="soft">{t('welcome_archive_reminder')}</p>}
        {isOpen && !ordered && (
          <>
            <p class="soft">{t('welcome_archive_why')}</p>
            <ol class="numbered">
              {orderSteps.map((step) => (
                <li key={step}>{t(step)}</li>
              ))}
            </ol>
          </>
        )}
      </div>
      {ordered ? (
        <button type="button" onClick={() => void order(undefined)}>
          {t('welcome_archive_undo')}
        </button>
      ) : isOpen ? (
        <button type="button" onClick={() => void order(today())}>
          {t('welcome_archive_done')}
        </button>
      ) : (
        <button type="button" aria-expanded={false} onClick={() => setOpen(true)}>
          {t('welcome_archive_order')}
        </button>
      )}
    </div>
  );
}
