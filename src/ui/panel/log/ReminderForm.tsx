import { useState } from 'preact/hooks';
import { panelDayIn, withoutDay } from '../../../capture/panelDay';
import type { Day } from '../../../domain/model';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { DayWords, soonChips } from '../fields/DayWords';
import type { PanelState } from '../state/panelState';

/**
 * A reminder in words, "ask about the tender on Tuesday": saved once its day is said, in the words or by a chip. What
 * is typed is a draft from the first letter on.
 */
export function ReminderForm({ state }: { state: PanelState }) {
  const { now } = state;
  const draft = state.draftKey('reminder.new');
  // A page may have no `crypto.randomUUID`: an own mail server without TLS.
  state.reminder.id ||= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const { id: newId } = state.reminder;
  /** The worker saves what was left in a tab; this one may have been left for a while only. */
  const isSaved = () => state.view?.datedRecords.some(({ id }) => id === newId);
  const [text, setText] = useState(state.reminder.text);
  const [chosen, setChosen] = useState<Day | ''>('');
  const said = panelDayIn(text, now, 'coming');
  const day = chosen || (said?.day ?? '');
  const input = () => ({
    who: state.who(),
    newId,
    ...(day && { on: day }),
    text: said ? withoutDay(text, said) : text.trim(),
  });

  function type(typed: string) {
    setText(typed);
    // Words that come after a chip speak last.
    if (panelDayIn(typed, now, 'coming')) setChosen('');
    state.reminder.text = typed;
    if (!typed.trim()) return state.services.dropDraft(draft);
    // Without a day it can't be saved: a draft that is left is shown as words that could not be.
    const on = panelDayIn(typed, now, 'coming')?.day ?? chosen;
    const left = { who: state.who(), newId, ...(on && { on }), text: typed.trim() };
    state.services.storeDraft(draft, { do: 'reminder', input: left, at: Date.now(), text: typed }).catch(() => {});
  }
  function close() {
    state.reminder = { text: '', id: '' };
    state.services.dropDraft(draft);
    state.open({});
  }
  function cancel() {
    if (isSaved()) void state.save({ do: 'reminder', input: { who: state.who(), id: newId, remove: true } });
    close();
  }
  async function save() {
    if (!day) return state.refuse('noDay');
    await state.save({ do: 'reminder', input: input() });
    if (state.saving === 'saved') close();
  }
  return (
    // No form element: Firefox's sandboxed frame submits none.
    <fieldset class="form" aria-label={t('reminder_new')}>
      <input
        ref={takeFocus}
        type="text"
        dir="auto"
        aria-label={t('reminder')}
        placeholder={t('reminder_hint')}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) void save();
        }}
      />
      <DayWords
        {...{ now, day }}
        label={t('when')}
        chips={soonChips(now)}
        direction="coming"
        choose={setChosen}
        refuse={(code) => state.refuse(code)}
      />
      <div class="form-actions">
        <button type="button" class="quiet" onClick={cancel}>
          {t('cancel')}
        </button>
        <button type="button" class="main" aria-disabled={!day} onClick={() => void save()}>
          {day ? t('remind_on_day', formatDay(day, now)) : t('remind_when')}
        </button>
      </div>
    </fieldset>
  );
}
