import { today } from '../../domain/days';
import type { ContactRecord } from '../../store/records';
import { takeFocus } from '../shared/hooks/takeFocus';
import { useDayParser } from '../shared/hooks/useDayParser';
import type { LastAction } from '../shared/hooks/useLastAction';
import { formatDay, longDay } from '../shared/text/dayText';
import { t } from '../shared/text/t';
import { useDraftedForm } from '../shared/typing/useDraftedForm';
import './ReminderOnDay.css';

interface ReminderOnDayProps {
  contact: ContactRecord;
  lastAction: LastAction;
  close(): void;
}

/** A reminder for a day typed in words; the day it was understood as is shown before saving. */
export function ReminderOnDay({ contact: { id, name }, lastAction, close }: ReminderOnDayProps) {
  const form = useDraftedForm(`reminder/${id}`, ['when', 'text']);
  const typed = form.text('when') ?? '';
  const dayIn = useDayParser();
  const on = dayIn(typed, today())?.day;
  /** Nothing of it comes back; a form that is only closed, as with the popup, does. */
  async function giveUp() {
    await form.clear();
    close();
  }
  async function save() {
    const input = { who: { contact: id }, on: on!, text: form.text('text') };
    if (on && (await lastAction.run('reminder', input, t('reminder_set', name, formatDay(on, today())))))
      await giveUp();
  }
  return (
    <form
      class="remind"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <label>
        {t('when')}
        <input
          type="text"
          ref={takeFocus}
          placeholder={t('when_hint')}
          aria-describedby={`when-${id}`}
          {...form.props('when')}
        />
      </label>
      <p id={`when-${id}`} role="status" class={typed && !on ? 'small wrong' : 'small knows'}>
        {typed && (on ? longDay(on) : t('when_unread'))}
      </p>
      <label>
        {t('reminder_of')}
        <input type="text" {...form.props('text')} />
      </label>
      <div class="row">
        <button type="submit" class="main" disabled={!on}>
          {t('save')}
        </button>
        <button type="button" class="quiet" onClick={() => void giveUp()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
