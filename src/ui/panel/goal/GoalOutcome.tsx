import type { GoalRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { checkIcon, goalIcon } from '../../shared/icons';
import { goalText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';

/** A goal that has just been reached or dropped: what came of it, while the user knows it. */
export function GoalOutcome({ state, goal }: { state: PanelState; goal: GoalRecord }) {
  const { id, kind, wording } = goal;
  const outcome = usePanelField(state, `${id}.outcome`, goal.outcome ?? '', (text) => ({
    do: 'goal',
    input: { who: state.who(), id, outcome: text },
  }));
  function startAnother() {
    state.flush();
    state.open({ form: 'goal' });
  }
  return (
    <section class="form">
      <div class="form-title">
        {goal.state === 'reached' && <Icon path={checkIcon} />}
        <div>
          <h2>{t(goal.state === 'reached' ? 'goal_is_reached' : 'goal_is_dropped')}</h2>
          <p class="small soft" dir="auto">
            {goalText({ kind, wording })}
          </p>
        </div>
      </div>
      <label>
        {t('outcome')}
        <textarea ref={takeFocus} dir="auto" rows={2} {...outcome} />
      </label>
      <div class="form-actions">
        <button type="button" class="quiet" onClick={() => startAnother()}>
          <Icon path={goalIcon} small />
          {t('goal_new')}
        </button>
        <button type="button" class="main" onClick={() => state.open({})}>
          {t('finish')}
        </button>
      </div>
    </section>
  );
}
