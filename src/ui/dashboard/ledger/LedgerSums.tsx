import type { Direction } from '../../../domain/model';
import { formatMoney } from '../../shared/text/numberText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import type { LedgerEntry } from './LedgerRow';

/** How often you were helped and helped, and what business came of it. */
export function LedgerSums({ entries }: { entries: readonly LedgerEntry[] }) {
  return (
    <dl class="sums">
      {(['received', 'given'] as const).map((direction) => (
        <Sum key={direction} direction={direction} entries={entries.filter((one) => one.direction === direction)} />
      ))}
    </dl>
  );
}

/** How many, and how much in each currency: złote and euros are never added up. */
function Sum({ direction, entries }: { direction: Direction; entries: readonly LedgerEntry[] }) {
  const sums = new Map<string, number>();
  for (const { amount, currency = '' } of entries) if (amount) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const money = [...sums].map(([currency, amount]) => formatMoney(amount, currency || undefined)).join(', ');
  return (
    <div>
      <dd>{plural('n_times', entries.length)}</dd>
      <dt class="small soft">
        {t(`direction_${direction}`)}
        {money && ` · ${money}`}
      </dt>
    </div>
  );
}
