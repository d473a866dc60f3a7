/** What opens under a row once its menu is used: in a page of chunks it is loaded then. */
export { GoalChoice } from './GoalChoice';
export { ReminderOnDay } from './ReminderOnDay';
export { TagForm } from './TagForm';
