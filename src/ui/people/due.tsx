/** What is due with a person: the items, their words, and what completes them. */

import type { Id } from '../../domain/model';
import { type Due, dues } from '../../domain/relation/due';
import type { Limits } from '../../domain/settingDefaults';
import { type ContactRecord, contactOf, type DatedRecord } from '../../store/records';
import { cadenceOf } from '../../store/write/cadence';
import { Icon } from '../shared/components/Icon';
import type { LastAction } from '../shared/hooks/useLastAction';
import { checkIcon, clockIcon } from '../shared/icons';
import { goalText } from '../shared/text/recordText';
import { formatDay, t } from '../shared/text/t';
import type { RowAction } from './rowAction';

/** What the items are made of. */
interface DueContext {
  records: ReadonlyMap<Id, DatedRecord[]>;
  cadences: Record<string, number>;
  limits: Limits;
}

/** All that is due with one person, the longest due first. */
export function dueItems(contact: ContactRecord, { records, cadences, limits }: DueContext, now: string): Due[] {
  const cadence = { ...contact, days: cadenceOf(contact, cadences) };
  const all = dues(contactOf(contact, records.get(contact.id) ?? []), contact.standing.traps, cadence, now, limits);
  return all.filter(({ on }) => on <= now);
}

/** One thing that is due, with how long it has been. */
export function DueLine({ item, now }: { item: Due; now: string }) {
  return (
    <>
      {item.on < now && (
        <p class="late">
          <Icon path={clockIcon} small />
          {t('overdue_since', formatDay(item.on, now))}
        </p>
      )}
      <p>{dueText(item, now)}</p>
    </>
  );
}

function dueText(due: Due, now: string): string {
  if (due.kind === 'reminder') return due.reminder.text || t('reminder');
  if (due.kind === 'goal') return t('tell_goal', goalText(due.goal));
  if (due.kind === 'thanks')
    return t('due_thanks', t(`benefit_${due.benefit.kind}`).toLocaleLowerCase(), formatDay(due.benefit.on, now));
  if (due.kind === 'cadence') return t('due_cadence', formatDay(due.last, now));
  const { last } = due.trap.figures;
  return typeof last === 'string' ? t('due_fading', formatDay(last, now)) : t('due_fading_never');
}

/** What completes the first item. Getting in touch has nothing: only writing completes it. */
export function completeAction(
  { id, name }: ContactRecord,
  items: Due[],
  lastAction: LastAction,
): RowAction | undefined {
  const item = items[0] as Due;
  const who = { contact: id };
  const shared = { letter: t('letter_done'), icon: checkIcon, isPlain: true, leaves: items.length === 1 };
  if (item.kind === 'reminder') {
    const input = { who, id: idOf(item.reminder), done: true };
    return { ...shared, label: t('tick_off'), run: () => void lastAction.run('reminder', input, t('done_whom', name)) };
  }
  if (item.kind === 'goal') {
    const input = { who, id: idOf(item.goal), state: 'reached' } as const;
    return {
      ...shared,
      label: t('goal_reached'),
      run: () => void lastAction.run('goal', input, t('reached_whom', name)),
    };
  }
  if (item.kind !== 'thanks') return undefined;
  const input = { who, benefit: idOf(item.benefit) };
  return {
    ...shared,
    label: t('mark_thanked'),
    run: () => void lastAction.run('thank', input, t('thanked_whom', name)),
  };
}

/** The rules hand back the very records they were given. */
const idOf = (record: object): string => (record as DatedRecord).id;
