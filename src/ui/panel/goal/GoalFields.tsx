import { type GoalKind, goalKinds } from '../../../domain/model';
import type { GoalRecord } from '../../../store/records';
import { goalText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { DateInput } from '../fields/DateInput';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import { openGoals } from './GoalLine';
import './GoalFields.css';

/** The first open goal: kind, wording, by when; and a list of the others. */
export function GoalFields({ state }: { state: PanelState }) {
  const [open, ...others] = openGoals(state);
  const wording = usePanelField(state, 'wording', open?.wording ?? '', (text) => ({
    do: 'goal',
    input: { who: state.who(), id: open?.id, wording: text },
  }));
  const by = usePanelField(state, 'by', open?.by ?? '', (text) => ({
    do: 'goal',
    input: { who: state.who(), id: open?.id, by: text || null },
  }));
  const choose = (chosen: string) =>
    void state.save({ do: 'goal', input: { who: state.who(), kind: (chosen || null) as GoalKind | null } });
  return (
    <section>
      <div class="row">
        <label class="grow">
          {t('goal')}
          <select id="goal" value={open?.kind ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{t('goal_none')}</option>
            {goalKinds.map((name) => (
              <option value={name}>{t(`goal_${name}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {t('by_when')}
          <DateInput id="by" {...by} refuse={(code) => state.refuse(code)} />
        </label>
      </div>
      <label>
        {t('what_exactly')}
        <input type="text" dir="auto" placeholder={t('what_exactly_hint')} {...wording} />
      </label>
      {open && <GoalActions state={state} goal={open} />}
      {others.length > 0 && <OtherGoals state={state} goals={others} />}
    </section>
  );
}

interface GoalProps {
  state: PanelState;
  goal: GoalRecord;
}

/** The offer that a goal is about, and buttons: reached, dropped, another goal. */
function GoalActions({ state, goal }: GoalProps) {
  const { offers } = state.view!;
  const who = state.who();
  async function end(to: 'reached' | 'dropped') {
    await state.save({ do: 'goal', input: { who, id: goal.id, state: to } });
    // Ask for the outcome now, while the user knows it.
    state.set({ editing: goal.id });
  }
  return (
    <>
      {offers.length > 1 && (
        <label>
          {t('goal_offer')}
          <select
            value={goal.offer ?? ''}
            onChange={({ currentTarget }) =>
              void state.save({ do: 'goal', input: { who, id: goal.id, offer: currentTarget.value || null } })
            }
          >
            <option value="">{t('goal_offer_any')}</option>
            {offers.map(({ id, name }) => (
              <option value={id}>{name || t('offer_unnamed')}</option>
            ))}
          </select>
        </label>
      )}
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => void end('reached')}>
          {t('step_reached')}
        </button>
        <button type="button" class="quiet" onClick={() => void end('dropped')}>
          {t('step_dropped')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => void state.save({ do: 'goal', input: { who, add: true, kind: 'other' } })}
        >
          {t('goal_more')}
        </button>
      </div>
    </>
  );
}

/** The other open goals; each opens its fields. */
function OtherGoals({ state, goals }: { state: PanelState; goals: GoalRecord[] }) {
  return (
    <ul class="history small" aria-label={t('other_goals')}>
      {goals.map((goal) => (
        <li key={goal.id}>
          <span class="grow" dir="auto">
            {goalText(goal)}
            {goal.by && <span class="soft"> {t('due_on', formatDay(goal.by, state.now))}</span>}
          </span>
          <button type="button" class="quiet" onClick={() => state.set({ editing: goal.id })}>
            {t('edit')}
          </button>
        </li>
      ))}
    </ul>
  );
}
