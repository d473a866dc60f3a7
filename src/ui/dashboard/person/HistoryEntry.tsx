import type { CommandInput, CommandName } from '../../../commands/index';
import { today } from '../../../domain/days';
import type { DatedRecord, DatedRecordType, TouchpointRecord } from '../../../store/records';
import { ownFieldSaver } from '../../shared/commandClient';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { useTypedField } from '../../shared/hooks/useTypedField';
import { progressText } from '../../shared/text/failureText';
import { touchpointText } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { sourceText } from '../import/originText';
import { DayInput } from '../shared/DayInput';

import './HistoryEntry.css';

const commandOf: Record<DatedRecordType, CommandName> = {
  goal: 'goal',
  need: 'need',
  touchpoint: 'touchpoint',
  evidence: 'evidence',
  benefit: 'benefit',
  reminder: 'reminder',
};

/** Sorts a goal without a day behind all days. */
const noDay = '9999';

/** A record's day. A goal has none of its own, but that by which it should be reached. */
export const historyDay = (record: DatedRecord): string => (record.type === 'goal' ? (record.by ?? noDay) : record.on);

interface HistoryEntryProps {
  record: DatedRecord;
  text: string;
  lastAction: LastAction;
}

/** A dated record: its day can be changed, a touchpoint's note too, and the record removed. */
export function HistoryEntry({ record, text, lastAction }: HistoryEntryProps) {
  const { id, contact, type } = record;
  const on = historyDay(record);
  const inputOf = (patch: object) => ({ who: { contact }, id, ...patch }) as CommandInput<CommandName>;
  const dayField = type === 'goal' ? 'by' : 'on';
  // A touchpoint's note has a field of its own.
  const textWithoutNote = type === 'touchpoint' ? touchpointText({ ...record, note: undefined }) : text;
  return (
    <li class={on > today() ? 'upcoming' : undefined}>
      <DayInput
        name={`${id}.${dayField}`}
        aria-label={`${t('on_day')}: ${text}`}
        required
        value={on === noDay ? '' : on}
        message={(to) => ({ do: commandOf[type], input: inputOf({ [dayField]: to }) })}
        says={(to) => t('moved_to', formatDay(to, today()))}
        lastAction={lastAction}
      />
      <span class="grow" dir="auto">
        {type === 'goal' && `${t('goal')}: `}
        {textWithoutNote}
        {'source' in record && record.source && (
          <span class="small soft"> {t('from_source', sourceText(record.source))}</span>
        )}
      </span>
      {type === 'touchpoint' && <TouchpointNote touchpoint={record} of={textWithoutNote} />}
      <button
        type="button"
        class="quiet"
        aria-label={t('remove_what', text)}
        onClick={() => void lastAction.run(commandOf[type], inputOf({ remove: true }), `${t('removed')}: ${text}`)}
      >
        {t('remove')}
      </button>
    </li>
  );
}

/** A long note is seen as a whole up to a point; beyond that it scrolls. */
const rowsFor = (note = ''): number => Math.min(5, 1 + Math.floor(note.length / 45));

function TouchpointNote({ touchpoint: { id, contact, note }, of }: { touchpoint: TouchpointRecord; of: string }) {
  const { props, progress } = useTypedField({
    name: `${id}.note`,
    stored: note ?? '',
    saver: ownFieldSaver,
    message: (text) => ({ do: 'touchpoint', input: { who: { contact }, id, note: text } }),
  });
  return (
    <>
      <textarea
        rows={rowsFor(props.value)}
        dir="auto"
        aria-label={`${t('what_note')}: ${of}`}
        placeholder={t('what_note')}
        {...props}
      />
      <span role="status" class="small soft">
        {progressText(progress)}
      </span>
    </>
  );
}
