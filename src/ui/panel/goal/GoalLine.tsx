import type { GoalRecord } from '../../../store/records';
import { goalText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './GoalLine.css';

/** The goals that are neither reached nor dropped. */
export const openGoals = ({ view }: PanelState): GoalRecord[] =>
  (view?.datedRecords ?? []).filter(
    (record): record is GoalRecord => record.type === 'goal' && record.state === 'open',
  );

/** The first open goal in the panel's head, always in view; its fields are further down. */
export function GoalLine({ state }: { state: PanelState }) {
  const [goal] = openGoals(state);
  if (!goal) return null;
  const says = t('why_goal', goalText(goal));
  return (
    <p class="goal-line small" dir="auto" title={says}>
      {says}
      {goal.by && <span class="soft"> {t('due_on', formatDay(goal.by, state.now))}</span>}
    </p>
  );
}
