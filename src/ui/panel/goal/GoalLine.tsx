import { addMonths } from '../../../domain/days';
import { Icon } from '../../shared/components/Icon';
import { checkIcon, goalIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import { endGoal, openGoals } from './openGoals';
import './GoalLine.css';

/**
 * What you want from this relation, in one line; a click opens its form, another says that it is reached. One that has
 * just ended asks what came of it.
 */
export function GoalLine({ state }: { state: PanelState }) {
  const edited = state.view!.datedRecords.find(({ id }) => id === state.editing);
  if (edited?.type === 'goal' && edited.state !== 'open')
    return <OnDemand key={edited.id} part="GoalOutcome" {...{ state }} goal={edited} />;
  if (state.form === 'goal') return <OnDemand part="GoalForm" state={state} />;
  const [goal, ...others] = openGoals(state);
  const kind = goal && t(`goal_${goal.kind}`);
  const says = goal?.wording ? `${kind}: ${goal.wording}` : kind;
  // The year goes without saying within one.
  const isNear = !!goal?.by && goal.by < addMonths(state.now, 11) && goal.by > addMonths(state.now, -11);
  const by = goal?.by && t('due_on', formatDay(goal.by, isNear ? goal.by : state.now));
  return (
    <div class={goal ? 'goal-row set' : 'goal-row'}>
      <button
        type="button"
        class="prompt goal-line"
        aria-label={[t('goal'), says, by].filter(Boolean).join(': ')}
        aria-expanded="false"
        title={says}
        onClick={() => state.open({ form: 'goal' })}
      >
        <Icon path={goalIcon} />
        {goal ? (
          <span class="grow" dir="auto">
            <strong>{kind}</strong>
            {goal.wording && `: ${goal.wording}`}
            {others.length > 0 && <span class="soft"> +{others.length}</span>}
          </span>
        ) : (
          <span class="grow">{t('goal')}</span>
        )}
        {by && <span class={goal.by! < state.now ? 'by late' : 'by'}>{by}</span>}
      </button>
      {goal && (
        <button
          type="button"
          class="icon quiet"
          aria-label={t('step_reached')}
          title={t('step_reached')}
          onClick={() => void endGoal(state, goal.id, 'reached')}
        >
          <Icon path={checkIcon} />
        </button>
      )}
    </div>
  );
}
