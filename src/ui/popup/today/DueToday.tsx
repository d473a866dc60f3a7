import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { type Due, dues } from '../../../domain/relation/due';
import type { PopupContents } from '../../../store/queries/popupContents';
import { type ContactRecord, contactOf, type DatedRecord } from '../../../store/records';
import { cadenceOf } from '../../../store/write/cadence';
import type { LastAction } from '../../shared/components/LastAction';
import { NotifySwitch } from '../../shared/components/NotifySwitch';
import { goalText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { PersonRow } from '../person/PersonRow';

/** How many items are shown at first: as many as can be done in a day. */
const itemsAtFirst = 5;

/** What is due today or overdue: reminders, goals, thanks owed, relations gone quiet. */
export function DueToday({
  value: { due, records, cadences, limits },
  lastAction,
}: {
  value: PopupContents;
  lastAction: LastAction;
}) {
  const now = today();
  const items = due.flatMap((contact) => {
    const cadence = { ...contact, days: cadenceOf(contact, cadences) };
    const all = dues(contactOf(contact, records.get(contact.id) ?? []), contact.standing.traps, cadence, now, limits);
    return all.filter(({ on }) => on <= now).map((item) => ({ contact, item }));
  });
  const [isMore, setMore] = useState(false);
  if (!items.length) return null;
  return (
    <section>
      <h2 id="due">{t('due_today')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-labelledby="due">
        {items.slice(0, isMore ? items.length : itemsAtFirst).map(({ contact, item }, i) => (
          <PersonRow
            key={`${contact.id}/${i}`}
            {...{ contact, lastAction }}
            main={<CompleteButton {...{ contact, item, lastAction }} />}
          >
            {dueText(item, now)}
          </PersonRow>
        ))}
      </ul>
      {items.length > itemsAtFirst && !isMore && (
        <button type="button" class="quiet small" onClick={() => setMore(true)}>
          {t('show_more')}
        </button>
      )}
      <NotifySwitch />
    </section>
  );
}

function dueText(due: Due, now: string): string {
  if (due.kind === 'reminder') return t('due_reminder', due.reminder.text || t('reminder'), formatDay(due.on, now));
  if (due.kind === 'goal') return t('due_goal', goalText(due.goal), formatDay(due.on, now));
  if (due.kind === 'thanks') return t('due_thanks', t(`benefit_${due.benefit.kind}`), formatDay(due.benefit.on, now));
  if (due.kind === 'cadence') return t('due_cadence', formatDay(due.last, now));
  const { last } = due.trap.figures;
  return typeof last === 'string' ? t('due_fading', formatDay(last, now)) : t('due_fading_never');
}

/** The button that completes an item. Getting in touch has none: only writing completes it. */
function CompleteButton({
  contact: { id, name },
  item,
  lastAction,
}: {
  contact: ContactRecord;
  item: Due;
  lastAction: LastAction;
}) {
  const who = { contact: id };
  const button = (label: string, onClick: () => void) => (
    <button type="button" data-key="d" data-leaves title="D" onClick={onClick}>
      {label}
    </button>
  );
  if (item.kind === 'reminder')
    return button(
      t('is_done'),
      () => void lastAction.run('reminder', { who, id: idOf(item.reminder), done: true }, t('done_whom', name)),
    );
  if (item.kind === 'goal')
    return button(
      t('reached'),
      () => void lastAction.run('goal', { who, id: idOf(item.goal), state: 'reached' }, t('reached_whom', name)),
    );
  if (item.kind === 'thanks')
    return button(
      t('thanked'),
      () => void lastAction.run('thank', { who, benefit: idOf(item.benefit) }, t('thanked_whom', name)),
    );
  return null;
}

/** The rules hand back the very records they were given. */
const idOf = (record: object): string => (record as DatedRecord).id;
