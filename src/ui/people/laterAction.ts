/** "Later": puts a person off the lists for some days. */

import { addDays, today } from '../../domain/days';
import type { ContactRecord } from '../../store/records';
import type { LastAction } from '../shared/hooks/useLastAction';
import { formatDay } from '../shared/text/dayText';
import { t } from '../shared/text/t';
import type { RowAction } from './rowAction';

/** Snoozing is for a week: longer is a decision, shorter is nagging. */
const snoozeDays = 7;

/** Puts a person off the lists for a week. */
export function laterAction({ id, name }: ContactRecord, lastAction: LastAction): RowAction {
  return {
    label: t('later'),
    letter: t('letter_later'),
    leaves: true,
    hint: t('later_hint'),
    run() {
      const until = addDays(today(), snoozeDays);
      const who = { contact: id };
      void lastAction.run('snooze', { who, until }, t('snoozed_whom', name, formatDay(until, today())));
    },
  };
}
