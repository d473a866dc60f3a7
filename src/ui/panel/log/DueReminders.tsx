import type { ReminderRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import { bellIcon, checkIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { matters } from '../now/matters';
import type { PanelState } from '../state/panelState';
import { openRecordFields } from './openRecordFields';

/** What you wanted to be reminded of by today, a line each, as the goal's; what is late may have the card instead. */
export function DueReminders({ state }: { state: PanelState }) {
  const { view, now, editing } = state;
  const [first] = matters(view!);
  const isLateInCard = first?.kind === 'trap' && first.trap.kind === 'overdue';
  return (
    <>
      {view!.datedRecords
        .filter((record) => record.type === 'reminder')
        .filter(({ id, on, done }) => !done && on <= now && id !== editing && !(isLateInCard && on < now))
        .sort((a, b) => (a.on < b.on ? -1 : 1))
        .map((record) => (
          <DueReminder key={record.id} {...{ state, record }} />
        ))}
    </>
  );
}

function DueReminder({ state, record: { id, on, text } }: { state: PanelState; record: ReminderRecord }) {
  const says = text || t('reminder_new');
  const isLate = on < state.now;
  const day = isLate ? formatDay(on, state.now) : t('day_today');
  return (
    <div class="goal-row set">
      <button
        type="button"
        class="prompt goal-line"
        aria-label={`${t('reminder_new')}: ${says}, ${day}`}
        title={says}
        onClick={({ currentTarget }) => openRecordFields(state, id, currentTarget)}
      >
        <Icon path={bellIcon} />
        <span class="grow" dir="auto">
          {says}
        </span>
        <span class={isLate ? 'by late' : 'by'}>{day}</span>
      </button>
      <button
        type="button"
        class="icon quiet"
        aria-label={t('tick_off')}
        title={t('tick_off')}
        onClick={() => void state.save({ do: 'reminder', input: { who: state.who(), id, done: true } })}
      >
        <Icon path={checkIcon} />
      </button>
    </div>
  );
}
