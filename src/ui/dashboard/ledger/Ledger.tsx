import { useState } from 'preact/hooks';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { MoreRecords } from '../shared/MoreRecords';
import { memoizeForDay } from '../shared/memoizeForDay';
import { SelectField } from '../shared/SelectField';
import { type AllRelations, useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { type LedgerEntry, LedgerRow } from './LedgerRow';
import { type LedgerGrouping, LedgerTotals, ledgerGroupings } from './LedgerTotals';

/** A table of more rows takes seconds to draw. */
const maxLedgerRows = 500;

/** What passed between you and others: sums by year, kind or contact, and every entry. */
export function Ledger({ lastAction }: ViewProps) {
  const { value } = useRelations('benefits');
  const [grouping, setGrouping] = useState<LedgerGrouping>('year');
  if (!value) return <Loading />;
  const entries = ledgerEntriesOf(value);
  if (!entries.length) return <EmptyView title={t('view_ledger')} text={t('ledger_empty')} />;
  return (
    <>
      <div class="bar">
        <SelectField
          label={t('sum_by')}
          value={grouping}
          options={ledgerGroupings.map((name) => [name, t(`sum_${name}`)])}
          change={(name) => setGrouping(name)}
        />
      </div>
      <LedgerTotals {...{ entries, grouping }} />
      <h2 id="entries">{t('entries')}</h2>
      <div class="wide-table">
        <table aria-labelledby="entries">
          <thead>
            <tr>
              <th>{t('on_day')}</th>
              <th>{t('person_name')}</th>
              <th>{t('which_way')}</th>
              <th>{t('which_kind')}</th>
              <th class="number">{t('amount')}</th>
              <th>{t('thanked')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, maxLedgerRows).map((entry) => (
              <LedgerRow key={entry.id} {...{ entry, lastAction }} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRecords total={entries.length} limit={maxLedgerRows} />
    </>
  );
}

/** The latest first. */
const ledgerEntriesOf = memoizeForDay(({ relations }: AllRelations): LedgerEntry[] =>
  relations
    .flatMap(({ row, records }) =>
      records.flatMap((record) => (record.type === 'benefit' ? [{ ...record, name: row.name }] : [])),
    )
    .sort((a, b) => (a.on > b.on ? -1 : 1)),
);
