import { practicePrefix } from '../../../domain/practicePrefix';
import { runCommand } from '../commandClient';
import { db, useLive } from '../hooks/useLive';
import { t } from '../text/t';

/** Where practice people are among the contacts: says so, and takes them out again with one click. */
export function PracticeNotice() {
  const { value = [] } = useLive(() =>
    db.contacts
      .where('id')
      .startsWith(practicePrefix)
      .filter(({ deleted }) => !deleted)
      .primaryKeys(),
  );
  if (!value.length) return null;
  return (
    <p class="practice-notice">
      {t('practice_here')}{' '}
      <button type="button" class="quiet" onClick={() => void runCommand('bulk', { contacts: value, do: 'remove' })}>
        {t('practice_remove')}
      </button>
    </p>
  );
}
