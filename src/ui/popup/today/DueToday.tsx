import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { listCount } from '../../../store/queries/contacts/contactCounts';
import type { PopupContents } from '../../../store/queries/popupContents';
import type { ContactRecord } from '../../../store/records';
import { DueLine } from '../../people/DueLine';
import { completeAction, dueItems } from '../../people/dueItems';
import { laterAction } from '../../people/laterAction';
import { PersonRow } from '../../people/PersonRow';
import { writeAction } from '../../people/tellActions';
import { ArchiveReminder } from '../../shared/components/ArchiveReminder';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { checkIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { closePopup, openDashboard } from '../openPages';
import { BackupOverdue } from './BackupOverdue';

/** How many people are shown at first: as many as can be done in a day. */
const peopleAtFirst = 8;

interface DueTodayProps {
  value: PopupContents;
  lastAction: LastAction;
  /** Leads to whom to tell. */
  showWhoToTell(): void;
}

/** With whom a day that you set has come, one row a person with all that is due; and how many are owed thanks. */
export function DueToday({ value, lastAction, showWhoToTell }: DueTodayProps) {
  const { due, offers, next } = value;
  const now = today();
  const people = due
    .map((contact) => ({ contact, items: dueItems(contact, value, now) }))
    .filter(({ items }) => items.length);
  const [isMore, setMore] = useState(false);
  if (!people.length)
    return (
      <>
        <BackupOverdue />
        <ArchiveReminder />
        <AllDone {...{ next, now, showWhoToTell }} />
        <ThanksOwed value={value} />
      </>
    );
  return (
    <>
      <BackupOverdue />
      <ArchiveReminder />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" class="people" aria-label={t('due_today')}>
        {people.slice(0, isMore ? people.length : peopleAtFirst).map(({ contact, items }) => (
          <PersonRow
            key={contact.id}
            {...{ contact, lastAction }}
            main={completeAction(contact, items, lastAction) ?? writeAction(contact, offers, lastAction, closePopup)}
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
      <ThanksOwed value={value} />
    </>
  );
}

/** Thanks have no day that you set: they are on the dashboard, and counted here. */
function ThanksOwed({ value: { counts } }: { value: PopupContents }) {
  const owed = listCount(counts, 'owed');
  if (!owed) return null;
  return (
    <button type="button" class="quiet more" onClick={() => void openDashboard('contacts?only=owed')}>
      {t('say_thanks')} ({owed})
    </button>
  );
}

function AllDone({
  next,
  now,
  showWhoToTell,
}: {
  next: ContactRecord | undefined;
  now: string;
  showWhoToTell(): void;
}) {
  return (
    <section class="all-done">
      <Icon path={checkIcon} />
      <h2>{t('all_done_today')}</h2>
      {next?.due && <p class="small soft">{t('due_next', next.name, formatDay(next.due, now))}</p>}
      <button type="button" onClick={showWhoToTell}>
        {t('who_to_tell')}
      </button>
    </section>
  );
}
