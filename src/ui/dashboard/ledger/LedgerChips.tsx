import { Icon } from '../../shared/components/Icon';
import { closeIcon } from '../../shared/icons';
import { formatNumber } from '../../shared/text/numberText';
import { t } from '../../shared/text/t';
import type { LedgerEntry } from './LedgerRow';

const ledgerWays = ['all', 'received', 'given', 'unthanked'] as const;

/** Which entries are shown. */
export interface LedgerFilter {
  which: (typeof ledgerWays)[number];
  /** Those of one person. */
  person?: string;
}

/** Whether an entry is one of those asked for. */
export function matchesLedger(entry: LedgerEntry, { which, person }: LedgerFilter): boolean {
  if (person && entry.contact !== person) return false;
  if (which === 'all') return true;
  if (which === 'unthanked') return entry.direction === 'received' && !entry.thanked;
  return entry.direction === which;
}

interface LedgerChipsProps {
  entries: readonly LedgerEntry[];
  filter: LedgerFilter;
  setFilter(filter: LedgerFilter): void;
}

/** The filters, each with how many it leaves. */
export function LedgerChips({ entries, filter, setFilter }: LedgerChipsProps) {
  const { person } = filter;
  const name = person && entries.find(({ contact }) => contact === person)?.name;
  return (
    <fieldset class="chips" aria-label={t('only')}>
      {ledgerWays.map((which) => (
        <button
          type="button"
          key={which}
          class="filter-chip"
          aria-pressed={filter.which === which}
          onClick={() => setFilter({ ...filter, which })}
        >
          {t(`ledger_${which}`)}{' '}
          <span class="count">
            {formatNumber(entries.filter((entry) => matchesLedger(entry, { ...filter, which })).length)}
          </span>
        </button>
      ))}
      {name && (
        <button
          type="button"
          class="filter-chip"
          aria-pressed="true"
          onClick={() => setFilter({ which: filter.which })}
        >
          <span dir="auto">{name}</span>
          <Icon path={closeIcon} small />
          <span class="visually-hidden">{t('remove')}</span>
        </button>
      )}
    </fieldset>
  );
}
