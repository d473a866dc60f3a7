/** Numbers and amounts as people write them. */
import { uiLanguage } from './t';

/** A number as people write it: "40,000". */
export const formatNumber = (n: number): string =>
  // Small whole numbers look the same everywhere, and Intl is dear the first time.
  Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : n.toLocaleString(uiLanguage());

/** An amount as people write it here, "1 234,50 zł". */
export function formatMoney(amount: number, currency?: string): string {
  const format = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  try {
    return new Intl.NumberFormat(uiLanguage(), { ...format, ...(currency && { style: 'currency', currency }) }).format(
      amount,
    );
  } catch {
    // Three letters that this browser doesn't know as a currency.
    return `${new Intl.NumberFormat(uiLanguage(), format).format(amount)} ${currency}`;
  }
}
