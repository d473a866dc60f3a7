import { formatMoney } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { groupBy } from '../shared/groupBy';
import type { LedgerEntry } from './LedgerRow';
import './LedgerTotals.css';

/** What the entries can be summed by. */
export const ledgerGroupings = ['year', 'kind', 'contact'] as const;
export type LedgerGrouping = (typeof ledgerGroupings)[number];

const groupNameOf: Record<LedgerGrouping, (entry: LedgerEntry) => string> = {
  year: ({ on }) => on.slice(0, 4),
  kind: ({ kind }) => t(`benefit_${kind}`),
  contact: ({ name }) => name,
};
/** A table of more rows takes seconds to draw. */
const maxGroups = 500;

/** What was given and received in each group, and in all. */
export function LedgerTotals({ entries, grouping }: { entries: LedgerEntry[]; grouping: LedgerGrouping }) {
  const groups = groupBy(entries, groupNameOf[grouping]);
  return (
    <table aria-label={t('totals')}>
      <thead>
        <tr>
          <th>{t(`sum_${grouping}`)}</th>
          <th class="number">{t('direction_given')}</th>
          <th class="number">{t('direction_received')}</th>
        </tr>
      </thead>
      <tbody>
        {[...groups].slice(0, maxGroups).map(([name, group]) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <BenefitSums entries={group} />
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{t('total')}</th>
          <BenefitSums entries={entries} />
        </tr>
      </tbody>
    </table>
  );
}

function BenefitSums({ entries }: { entries: LedgerEntry[] }) {
  return (['given', 'received'] as const).map((which) => (
    <BenefitSum key={which} entries={entries.filter(({ direction }) => direction === which)} />
  ));
}

/** How many, and how much in each currency: złote and euros are never added up. */
function BenefitSum({ entries }: { entries: LedgerEntry[] }) {
  const sums = new Map<string, number>();
  for (const { amount, currency = '' } of entries) if (amount) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return (
    <td class="number">
      {entries.length || ''}
      <small>{[...sums].map(([currency, amount]) => formatMoney(amount, currency || undefined)).join(', ')}</small>
    </td>
  );
}
