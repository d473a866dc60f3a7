import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { exportIcon, plusIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { MoreRecords } from '../shared/MoreRecords';
import { memoizeForDay } from '../shared/memoizeForDay';
import { saveFile } from '../shared/saveFile';
import { type AllRelations, useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { LedgerBalance } from './LedgerBalance';
import { LedgerChips, type LedgerFilter, matchesLedger } from './LedgerChips';
import { type LedgerEntry, LedgerRow } from './LedgerRow';
import { LedgerSums } from './LedgerSums';
import { ledgerCsv } from './ledgerCsv';
import { NewBenefit } from './NewBenefit';
import './Ledger.css';

/** A table of more rows takes seconds to draw. */
const maxLedgerRows = 500;

/** What passed between you and others: every entry, and who owes whom. */
export function Ledger({ lastAction }: ViewProps) {
  const { value } = useRelations('benefits');
  const [filter, setFilter] = useState<LedgerFilter>({ which: 'all' });
  const [isAdding, setAdding] = useState(false);
  if (!value) return <Loading />;
  const entries = ledgerEntriesOf(value);
  const add = isAdding ? (
    <NewBenefit lastAction={lastAction} close={() => setAdding(false)} />
  ) : (
    <button type="button" class="main with-icon" onClick={() => setAdding(true)}>
      <Icon path={plusIcon} />
      {t('add_benefit')}
    </button>
  );
  if (!entries.length)
    return (
      <EmptyView title={t('view_ledger')} text={t('ledger_empty')}>
        {add}
      </EmptyView>
    );
  const shown = entries.filter((entry) => matchesLedger(entry, filter));
  return (
    <div class="ledger">
      <div>
        <div class="bar ledger-head">
          <LedgerSums entries={shown} />
          <button type="button" class="quiet with-icon" onClick={() => saveCsv(shown)}>
            <Icon path={exportIcon} />
            CSV
          </button>
          {add}
        </div>
        <LedgerChips {...{ entries, filter, setFilter }} />
        <div class="wide-table">
          <table aria-label={t('entries')}>
            <thead>
              <tr>
                <th>{t('on_day')}</th>
                <th>{t('person')}</th>
                <th>{t('which_kind')}</th>
                <th class="number">{t('amount')}</th>
                <th>{t('thanks')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, maxLedgerRows).map((entry) => (
                <LedgerRow key={entry.id} {...{ entry, lastAction }} />
              ))}
            </tbody>
          </table>
        </div>
        {!shown.length && <p class="soft">{t('ledger_none')}</p>}
        <MoreRecords total={shown.length} limit={maxLedgerRows} />
      </div>
      <LedgerBalance entries={entries} choose={(person) => setFilter({ which: 'all', person })} />
    </div>
  );
}

/** The latest first. */
const ledgerEntriesOf = memoizeForDay(({ relations }: AllRelations): LedgerEntry[] =>
  relations
    .flatMap(({ row, records }) =>
      records.flatMap((record) =>
        record.type === 'benefit' ? [{ ...record, name: row.name, standing: row.standing }] : [],
      ),
    )
    .sort((a, b) => (a.on > b.on ? -1 : 1)),
);

const saveCsv = (entries: readonly LedgerEntry[]): void => saveFile('KnownFor.csv', ledgerCsv(entries), 'text/csv');
