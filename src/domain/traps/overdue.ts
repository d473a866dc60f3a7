import { earliest } from '../days';
import type { TrapRule } from './trap';

/** The day that you set for a goal, or to be reminded, has passed. */
export const overdue: TrapRule = ({ goals, reminders }, now) => {
  const passed = (days: (string | undefined)[]) => days.filter((day): day is string => !!day && day < now);
  const late = { goals: passed(goals.map(({ by }) => by)), reminders: passed(reminders.map(({ on }) => on)) };
  const since = earliest([...late.goals, ...late.reminders]);
  if (since === undefined) return null;
  const figures = { goals: late.goals.length, reminders: late.reminders.length, since };
  return { kind: 'overdue', figures, step: 'decide' };
};
