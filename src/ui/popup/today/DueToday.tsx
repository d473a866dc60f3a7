import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { type Due, dues } from '../../../domain/relation/due';
import type { PopupContents } from '../../../store/queries/popupContents';
import { type ContactRecord, contactOf, type DatedRecord } from '../../../store/records';
import { cadenceOf } from '../../../store/write/cadence';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/components/LastAction';
import { checkIcon, clockIcon } from '../../shared/icons';
import { goalText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { laterAction, PersonRow, type RowAction } from '../person/PersonRow';
import { writeAction } from '../whoToTell/WhoToTell';

/** How many people are shown at first: as many as can be done in a day. */
const peopleAtFirst = 8;

interface DueTodayProps {
  value: PopupContents;
  lastAction: LastAction;
  /** Leads to whom to tell. */
  goOn(): void;
}

/** What is due today or overdue: reminders, goals, thanks owed, relations gone quiet; one row a person. */
export function DueToday({ value, lastAction, goOn }: DueTodayProps) {
  const { due, offers, next } = value;
  const now = today();
  const people = due
    .map((contact) => ({ contact, items: dueItems(contact, value, now) }))
    .filter(({ items }) => items.length);
  const [isMore, setMore] = useState(false);
  if (!people.length) return <AllDone {...{ next, now, goOn }} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" class="people" aria-label={t('due_today')}>
        {people.slice(0, isMore ? people.length : peopleAtFirst).map(({ contact, items }) => (
          <PersonRow
            key={contact.id}
            {...{ contact, lastAction }}
            main={completeAction(contact, items, lastAction) ?? writeAction(contact, offers)}
            second={laterAction(contact, lastAction)}
          >
            {items.map((item, i) => (
              <DueLine key={i} {...{ item, now }} />
            ))}
          </PersonRow>
        ))}
      </ul>
      {people.length > peopleAtFirst && !isMore && (
        <button type="button" class="quiet more" onClick={() => setMore(true)}>
          {t('show_more')}
        </button>
      )}
    </>
  );
}

/** All that is due with one person, the longest due first. */
function dueItems(contact: ContactRecord, { records, cadences, limits }: PopupContents, now: string): Due[] {
  const cadence = { ...contact, days: cadenceOf(contact, cadences) };
  const all = dues(contactOf(contact, records.get(contact.id) ?? []), contact.standing.traps, cadence, now, limits);
  return all.filter(({ on }) => on <= now);
}

function DueLine({ item, now }: { item: Due; now: string }) {
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
function completeAction({ id, name }: ContactRecord, items: Due[], lastAction: LastAction): RowAction | undefined {
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

function AllDone({ next, now, goOn }: { next: ContactRecord | undefined; now: string; goOn(): void }) {
  return (
    <section class="all-done">
      <Icon path={checkIcon} />
      <h2>{t('all_done_today')}</h2>
      {next?.due && <p class="small soft">{t('due_next', next.name, formatDay(next.due, now))}</p>}
      <button type="button" onClick={goOn}>
        {t('who_to_tell')}
      </button>
    </section>
  );
}
