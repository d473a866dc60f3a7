import type { DatedRecord } from '../../../store/records';
import { RecordButtons } from '../../shared/components/RecordButtons';
import { formatDay } from '../../shared/text/dayText';
import { recordText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { LazyDetails } from '../fields/LazyDetails';
import type { PanelState } from '../state/panelState';
import { openRecordFields } from './openRecordFields';
import { removeRecord } from './RecordFields';
import './RecentHistory.css';

/** A record's day: a goal has one only if it is due. */
const recordDay = (record: DatedRecord) => (record.type === 'goal' ? record.by : record.on);

/** What happened, newest first; each record can be changed or removed. */
export function RecentHistory({ state }: { state: PanelState }) {
  const { datedRecords, left = 0 } = state.view!;
  const count = datedRecords.length + left;
  const summary = (
    <>
      {t('history')} <span class="soft history-count">{count || ''}</span>
    </>
  );
  return <LazyDetails summary={summary}>{() => <HistoryLines state={state} />}</LazyDetails>;
}

/** What is to come: the next reminders, so that one just saved is seen. One for today is above the card. */
export function ComingReminders({ state }: { state: PanelState }) {
  const { datedRecords, offers } = state.view!;
  const coming = datedRecords
    .filter((record) => record.type === 'reminder')
    .filter(({ id, on, done }) => !done && on > state.now && id !== state.editing)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, mostComing);
  if (!coming.length) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets
    <ul class="history coming small" role="list" aria-label={t('reminder_new')}>
      {coming.map((record) => (
        <HistoryLine key={record.id} {...{ state, record }} words={recordText(record, offers)} />
      ))}
    </ul>
  );
}

/** More would push the note below the fold. */
const mostComing = 2;

function HistoryLines({ state }: { state: PanelState }) {
  const { datedRecords, offers, left } = state.view!;
  const showAll = () => {
    state.isWhole = true;
    void state.reload();
  };
  const records = datedRecords
    .map((record, i) => ({ record, on: recordDay(record) ?? '', i }))
    .sort((a, b) => (a.on === b.on ? b.i - a.i : a.on < b.on ? 1 : -1))
    .map(({ record }) => record);
  return (
    <>
      {!records.length && <p class="small soft">{t('history_empty')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul class="history small" role="list" aria-label={t('history')}>
        {records.map((record) => (
          <HistoryLine key={record.id} {...{ state, record }} words={recordText(record, offers)} />
        ))}
      </ul>
      {left && (
        <button type="button" class="quiet small" onClick={showAll}>
          {t('show_more')}
        </button>
      )}
    </>
  );
}

function HistoryLine({ state, record, words }: { state: PanelState; record: DatedRecord; words: string }) {
  const on = recordDay(record);
  return (
    <li>
      <time class="soft" dateTime={on}>
        {on && formatDay(on, state.now)}
      </time>
      <span class="grow" dir="auto">
        {words}
      </span>
      <RecordButtons
        words={words}
        edit={(button) => openRecordFields(state, record.id, button)}
        remove={() => void removeRecord(state, record)}
      />
    </li>
  );
}
