import type { GoalRecord } from '../../../store/records';
import type { PanelState } from '../state/panelState';

/** The goals that are neither reached nor dropped. */
export const openGoals = ({ view }: PanelState): GoalRecord[] =>
  (view?.datedRecords ?? []).filter(
    (record): record is GoalRecord => record.type === 'goal' && record.state === 'open',
  );
