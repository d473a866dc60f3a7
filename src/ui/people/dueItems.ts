/** What is due with a person, and what completes it. */
import type { Id } from '../../domain/model';
import { type Due, dues } from '../../domain/relation/due';
import type { Limits } from '../../domain/ruleNumbers';
import { type ContactRecord, contactOf, type DatedRecord } from '../../store/records';
import { cadenceOf } from '../../store/write/cadence';
import type { LastAction } from '../shared/hooks/useLastAction';
import { checkIcon } from '../shared/icons';
import { t } from '../shared/text/t';
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
