import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandInput } from '../../../commands/index';
import { today } from '../../../domain/days';
import type { DatedRecord, TouchpointRecord } from '../../../store/records';
import { ownFieldSaver } from '../../shared/commandClient';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { formatDay } from '../../shared/text/dayText';
import { progressText } from '../../shared/text/failureText';
import { t } from '../../shared/text/t';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';
import { DayInput } from '../shared/DayInput';
import { shownDay } from './historyGroups';

interface HistoryFieldsProps {
  record: DatedRecord;
  /** The record without its note, and with it. */
  title: string;
  text: string;
  lastAction: LastAction;
}

/** What of a dated record can be put right: its day, and a touchpoint's note, which has the keyboard first. */
export function HistoryFields({ record, title, text, lastAction }: HistoryFieldsProps) {
  const { id, contact, type } = record;
  const dayField = type === 'goal' ? 'by' : 'on';
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: fields } = root;
    (fields!.querySelector('textarea') ?? fields!.querySelector('input'))!.focus();
  }, []);
  return (
    <div class="fields" ref={root}>
      <DayInput
        name={`${id}.${dayField}`}
        aria-label={`${t('on_day')}: ${text}`}
        required={type !== 'goal'}
        value={shownDay(record) ?? ''}
        message={(to) => ({
          do: type,
          input: { who: { contact }, id, [dayField]: to } as CommandInput<DatedRecord['type']>,
        })}
        says={(to) => t('moved_to', formatDay(to, today()))}
        lastAction={lastAction}
      />
      {type === 'touchpoint' && <TouchpointNote touchpoint={record} of={title} />}
    </div>
  );
}

/** A long note is seen as a whole up to a point; beyond that it scrolls. */
const rowsFor = (note = ''): number => Math.min(5, 1 + Math.floor(note.length / 45));

function TouchpointNote({ touchpoint: { id, contact, note }, of }: { touchpoint: TouchpointRecord; of: string }) {
  const { props, progress } = useAutosavedField({
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
