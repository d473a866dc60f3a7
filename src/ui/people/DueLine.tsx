import type { Due } from '../../domain/relation/due';
import { Icon } from '../shared/components/Icon';
import { clockIcon } from '../shared/icons';
import { formatDay } from '../shared/text/dayText';
import { goalText } from '../shared/text/recordText';
import { t } from '../shared/text/t';

/** One thing that is due, with how long it has been. */
export function DueLine({ item, now }: { item: Due; now: string }) {
  return (
    <>
      {item.on < now && (
        <p class="late">
          <Icon path={clockIcon} small />
          {t('overdue_since', formatDay(item.on, now))}
        </p>
      )}
      <p>{dueText(item, now)}</p>
    </>
  );
}

function dueText(due: Due, now: string): string {
  if (due.kind === 'reminder') return due.reminder.text || t('reminder');
  if (due.kind === 'goal') return t('tell_goal', goalText(due.goal));
  if (due.kind === 'thanks')
    return t('due_thanks', t(`benefit_${due.benefit.kind}`).toLocaleLowerCase(), formatDay(due.benefit.on, now));
  if (due.kind === 'cadence') return t('due_cadence', formatDay(due.last, now));
  const { last } = due.trap.figures;
  return typeof last === 'string' ? t('due_fading', formatDay(last, now)) : t('due_fading_never');
}
