/** The ledger as a table for other programs. */
import { formatRows } from '../../../formats/csv/formatRows';
import { t } from '../../shared/text/t';
import type { LedgerEntry } from './LedgerRow';

/** A row for each entry, under a header in the user's language; amounts as plain numbers. */
export const ledgerCsv = (entries: readonly LedgerEntry[]): string =>
  formatRows([
    [t('on_day'), t('person'), t('which_way'), t('which_kind'), t('amount'), t('currency'), t('thanks')],
    ...entries.map(({ on, name, direction, kind, amount, currency, thanked }) => [
      on,
      name,
      t(`direction_${direction}`),
      t(`benefit_${kind}`),
      String(amount ?? ''),
      currency ?? '',
      thanked ?? '',
    ]),
  ]);
