import type { Id } from '../../../domain/model';
import type { GoalRecord } from '../../../store/records';
import type { PanelState } from '../state/panelState';

/** The goals that are neither reached nor dropped. */
export const openGoals = ({ view }: PanelState): GoalRecord[] =>
  (view?.datedRecords ?? []).filter(
    (record): record is GoalRecord => record.type === 'goal' && record.state === 'open',
  );

/** Ends a goal, and asks what came of it while the user knows. */
export async function endGoal(state: PanelState, id: Id, to: 'reached' | 'dropped'): Promise<void> {
  state.flush();
  await state.save({ do: 'goal', input: { who: state.who(), id, state: to } });
  state.open({ editing: id });
}
