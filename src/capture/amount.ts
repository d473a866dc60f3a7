/** Amounts as people type them: "1 234,50 zł", "$1,234.50", "1.234 EUR". */

/** Numbers beyond this are no longer exact to the unit, and nobody means them. */
const maxAmount = Number.MAX_SAFE_INTEGER;

/** What an amount was read as, or why it could not be. */
export type AmountRead =
  | { amount: number; currency?: string }
  | { problem: 'notAnAmount' | 'negative' | 'unknownCurrency' };

const currencySigns: Record<string, string> = {
  zł: 'PLN',
  zl: 'PLN',
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  kč: 'CZK',
  '₴': 'UAH',
};

/** "500,- zł". */
const noCents = /(?<=\d)[.,]\s?[-–—]+/;

/** Reads an amount of money; the currency before or after it as a sign or as its three letters. */
export function readAmount(typed: string): AmountRead {
  const [, before = '', digits = '', after = ''] =
    /^([^\d]*)(\d[\d\s.,'’]*)(.*)$/su.exec(typed.trim().replace(noCents, '')) ?? [];
  if (!digits) return { problem: 'notAnAmount' };
  const amount = parseNumber(digits.replace(/[\s'’]/g, ''));
  if (amount === null) return { problem: 'notAnAmount' };
  if (/[-−–]/.test(before)) return { problem: 'negative' };
  const named = [before.trim(), after.trim()].filter(Boolean);
  if (named.length > 1) return { problem: 'unknownCurrency' };
  if (named.length === 0) return { amount };
  const currency = currencyOf(named[0]!);
  return currency ? { amount, currency } : { problem: 'unknownCurrency' };
}

/** The last comma or point separates the cents, unless three digits follow it: nobody writes a thousandth of money. */
function parseNumber(digits: string): number | null {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits.replace(/[.,]$/, '')) ?? [];
  if (!/^\d+$|^\d{1,3}(,\d{3})+$|^\d{1,3}(\.\d{3})+$/.test(whole)) return null;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${cents || 0}`);
  return amount <= maxAmount ? amount : null;
}

function currencyOf(name: string): string | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (Object.hasOwn(currencySigns, lower)) return currencySigns[lower];
  return /^[a-z]{3}$/.test(lower) ? lower.toUpperCase() : undefined;
}
