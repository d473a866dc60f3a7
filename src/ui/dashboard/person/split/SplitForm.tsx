import { useState } from 'preact/hooks';
import type { CommandInput } from '../../../../commands/index';
import { today } from '../../../../domain/days';
import type { Offer } from '../../../../domain/model';
import type { ContactRecord, DatedRecord } from '../../../../store/records';
import { takeFocus } from '../../../shared/hooks/takeFocus';
import type { LastAction } from '../../../shared/hooks/useLastAction';
import { formatDay } from '../../../shared/text/dayText';
import { recordText } from '../../../shared/text/recordText';
import { t } from '../../../shared/text/t';
import { useDraftedForm } from '../../../shared/typing/useDraftedForm';
import { historyDay } from '../historyGroups';
import { type MovableItem, movableItems, splitInput } from './splitParts';
import './SplitForm.css';

/** More people than that nobody takes for one. */
const mostAfterSplit = 5;

interface SplitFormProps {
  row: ContactRecord;
  records: readonly DatedRecord[];
  offers: readonly Offer[];
  lastAction: LastAction;
  close(): void;
}

/** Several people were taken for one: who they are, and what is whose. Nothing is dropped: the rest stays here. */
export function SplitForm({ row, records, offers, lastAction, close }: SplitFormProps) {
  const names = useDraftedForm(`split/${row.id}`, ['0', '1', '2', '3', '4']);
  const [count, setCount] = useState(1);
  const [owners, setOwners] = useState<Record<string, string>>({});
  const people = Array.from({ length: count }, (_, i) => names.text(`${i}` as '0')?.trim() ?? '');
  const items: MovableItem[] = [
    ...movableItems(row),
    ...records
      .toSorted((a, b) => (historyDay(a) < historyDay(b) ? 1 : -1))
      .map((record) => ({
        id: `record ${record.id}`,
        label: [historyDay(record) < '9999' ? formatDay(historyDay(record), today()) : '', recordText(record, offers)]
          .filter(Boolean)
          .join(': '),
      })),
  ];
  async function save() {
    const input: CommandInput<'split'> = splitInput(row, people, owners);
    if (await lastAction.run('split', input, t('split_done', row.name, people.join(', ')))) {
      await names.clear();
      close();
    }
  }
  return (
    <form
      class="split-form"
      aria-label={t('split')}
      onSubmit={(event) => {
        event.preventDefault();
        if (people.every(Boolean)) void save();
      }}
    >
      <h2>{t('split')}</h2>
      <p class="soft">{t('split_help')}</p>
      {people.map((_, i) => (
        <label key={i}>
          {t('split_name')}
          <input type="text" dir="auto" ref={i === 0 ? takeFocus : null} {...names.props(`${i}` as '0')} />
        </label>
      ))}
      {count < mostAfterSplit && (
        <button type="button" class="quiet" onClick={() => setCount(count + 1)}>
          {t('split_another')}
        </button>
      )}
      <ul>
        {items.map(({ id, label, canBeBoth }) => (
          <li key={id}>
            <label class="row">
              <span class="grow" dir="auto">
                {label}
              </span>
              <select
                value={owners[id] ?? ''}
                onChange={({ currentTarget }) => setOwners({ ...owners, [id]: currentTarget.value })}
              >
                <option value="">{row.name}</option>
                {people.map((name, i) => (
                  <option key={i} value={`${i}`}>
                    {name || t('split_other', i + 1)}
                  </option>
                ))}
                {canBeBoth && <option value="both">{t('split_both')}</option>}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="submit" class="main" disabled={!people.every(Boolean)}>
          {t('split_save')}
        </button>
        <button type="button" class="quiet" onClick={() => void names.clear().then(close)}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
