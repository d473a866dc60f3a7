import { useRef } from 'preact/hooks';
import { type GoalKind, goalKinds } from '../../../domain/model';
import type { GoalRecord } from '../../../store/records';
import { formatDay } from '../../shared/text/dayText';
import { goalText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { ChipChoice } from '../fields/ChipChoice';
import { SavedDay } from '../fields/SavedDay';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';
import { endGoal, openGoals } from './openGoals';

/** The first open goal: its kind as chips, its wording, by when; and a list of the others. Everything saves itself. */
export function GoalForm({ state }: { state: PanelState }) {
  const wordingInput = useRef<HTMLInputElement>(null);
  const [open, ...others] = openGoals(state);
  const wording = usePanelField(state, 'wording', open?.wording ?? '', (text) => ({
    do: 'goal',
    input: { who: state.who(), id: open?.id, wording: text },
  }));
  function choose(kind: GoalKind) {
    void state.save({ do: 'goal', input: { who: state.who(), kind } });
    wordingInput.current?.focus();
  }
  return (
    <fieldset class="form" aria-label={t('goal')}>
      <ChipChoice
        label={t('goal_why')}
        isLabelled
        options={goalKinds.map((kind) => [kind, t(`goal_${kind}`)] as const)}
        value={open?.kind}
        choose={choose}
      />
      <label>
        {t('what_exactly')}
        <input ref={wordingInput} type="text" dir="auto" placeholder={t('what_exactly_hint')} {...wording} />
      </label>
      <SavedDay
        {...{ state }}
        name="by"
        label={t('by_when')}
        stored={open?.by}
        direction="coming"
        message={(by) => ({ do: 'goal', input: { who: state.who(), id: open?.id, by } })}
      />
      {open && <OfferChoice {...{ state }} goal={open} />}
      {others.length > 0 && <OtherGoals {...{ state }} goals={others} />}
      <GoalActions {...{ state }} goal={open} />
    </fieldset>
  );
}

/** Buttons: reached, dropped, another goal, done. */
function GoalActions({ state, goal }: { state: PanelState; goal: GoalRecord | undefined }) {
  const who = state.who();
  return (
    <div class="form-actions">
      {goal && (
        <>
          <button type="button" class="quiet" onClick={() => void endGoal(state, goal.id, 'reached')}>
            {t('step_reached')}
          </button>
          <button type="button" class="quiet" onClick={() => void endGoal(state, goal.id, 'dropped')}>
            {t('step_dropped')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => void state.save({ do: 'goal', input: { who, add: true, kind: 'other' } })}
          >
            {t('goal_more')}
          </button>
        </>
      )}
      <button type="button" class="main" onClick={() => state.open({})}>
        {t('finish')}
      </button>
    </div>
  );
}

/** The offer that a goal is about, where there are several. */
function OfferChoice({ state, goal }: { state: PanelState; goal: GoalRecord }) {
  // A retired one stays where it was chosen.
  const offers = state.view!.offers.filter(({ id, retired }) => !retired || id === goal.offer);
  if (offers.length < 2) return null;
  return (
    <label>
      {t('goal_offer')}
      <select
        value={goal.offer ?? ''}
        onChange={({ currentTarget }) =>
          void state.save({ do: 'goal', input: { who: state.who(), id: goal.id, offer: currentTarget.value || null } })
        }
      >
        <option value="">{t('goal_offer_any')}</option>
        {offers.map(({ id, name }) => (
          <option value={id}>{name || t('offer_unnamed')}</option>
        ))}
      </select>
    </label>
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
          <button type="button" class="quiet" onClick={() => state.open({ editing: goal.id })}>
            {t('edit')}
          </button>
        </li>
      ))}
    </ul>
  );
}
