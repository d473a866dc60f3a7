import { useState } from 'preact/hooks';
import type { CommandInput } from '../../../commands/index';
import type { DatedRecord } from '../../../store/records';
import { sourceText } from '../../import/originText';
import { Icon } from '../../shared/components/Icon';
import { RecordButtons } from '../../shared/components/RecordButtons';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { recordIcon } from '../../shared/recordIcon';
import { formatDay } from '../../shared/text/dayText';
import { touchpointText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { HistoryFields } from './HistoryFields';
import { shownDay } from './historyGroups';
import './HistoryEntry.css';

interface HistoryEntryProps {
  record: DatedRecord;
  text: string;
  /** The year of this day goes without saying. */
  now: string;
  lastAction: LastAction;
}

/** A dated record to be read: its day, its sign, what it was. It opens into its fields, and can be removed. */
export function HistoryEntry({ record, text, now, lastAction }: HistoryEntryProps) {
  const [isEdited, setEdited] = useState(false);
  const { id, contact, type } = record;
  const on = shownDay(record);
  const note = type === 'touchpoint' ? record.note : undefined;
  const title = type === 'touchpoint' ? touchpointText({ ...record, note: undefined }) : text;
  return (
    <li>
      <time class="small soft" dateTime={on}>
        {on ? formatDay(on, now) : '–'}
      </time>
      <Icon path={recordIcon(record)} />
      <div class="grow" dir="auto">
        {type === 'goal' && `${t('goal')}: `}
        {title}
        {'source' in record && record.source && (
          <span class="small soft"> {t('from_source', sourceText(record.source))}</span>
        )}
        {note && !isEdited && <p class="small soft">{note}</p>}
      </div>
      <RecordButtons
        words={text}
        isEdited={isEdited}
        edit={() => setEdited(!isEdited)}
        remove={() => void lastAction.run(type, removal(contact, id), `${t('removed')}: ${text}`)}
      />
      {isEdited && <HistoryFields {...{ record, title, text, lastAction }} />}
    </li>
  );
}

const removal = (contact: string, id: string) =>
  ({ who: { contact }, id, remove: true }) as CommandInput<DatedRecord['type']>;
