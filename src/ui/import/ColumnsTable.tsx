import { useState } from 'preact/hooks';
import type { ColumnUse, ReadTable } from '../../formats/format';
import { plural } from '../shared/text/plural';
import { type MessageKey, t } from '../shared/text/t';
import type { ImportFlow } from './useImport';

/** What a column can hold, in the order in which it is offered. */
const useKeys: Record<ColumnUse, MessageKey> = {
  nothing: 'column_nothing',
  name: 'person_name',
  reversedName: 'column_reversedName',
  first: 'column_first',
  middle: 'column_middle',
  last: 'column_last',
  nickname: 'column_nickname',
  email: 'column_email',
  phone: 'column_phone',
  link: 'column_link',
  company: 'column_company',
  headline: 'column_headline',
  city: 'column_city',
  country: 'column_country',
  tags: 'column_tags',
  note: 'column_note',
  noteWithName: 'column_noteWithName',
};

interface ColumnsTableProps {
  flow: ImportFlow;
  table: ReadTable;
  isOpen?: boolean;
}

/** The columns of a table with three values each, and what each of them holds: as guessed, or as the user says. */
export function ColumnsTable({ flow, table, isOpen = false }: ColumnsTableProps) {
  const [uses, setUses] = useState<readonly ColumnUse[]>(table.uses);
  const placeless = uses.filter((use, at) => use === 'nothing' && table.samples[at]?.length).length;
  const isChanged = uses.some((use, at) => use !== table.uses[at]);
  return (
    <details class="import-row" open={isOpen}>
      <summary>
        <strong>{plural('import_columns', table.header.length, table.file)}</strong>
        {placeless > 0 && <span class="soft">{plural('import_placeless', placeless)}</span>}
      </summary>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('column_name')}</th>
              <th scope="col">{t('column_values')}</th>
              <th scope="col">{t('column_holds')}</th>
            </tr>
          </thead>
          <tbody>
            {table.header.map((name, at) => (
              <tr key={`${at}/${name}`}>
                <th scope="row">{name || at + 1}</th>
                <td class="soft">{table.samples[at]?.join(' · ')}</td>
                <td>
                  <select
                    aria-label={t('column_holds_what', name || at + 1)}
                    value={uses[at]}
                    onChange={({ currentTarget }) => setUses(uses.with(at, currentTarget.value as ColumnUse))}
                  >
                    {Object.entries(useKeys).map(([use, key]) => (
                      <option key={use} value={use}>
                        {t(key)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" disabled={!isChanged} onClick={() => void flow.chooseColumns(table, uses)}>
        {t('import_columns_apply')}
      </button>
    </details>
  );
}
