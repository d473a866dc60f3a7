/** Sentences that count. */
import { formatNumber } from './numberText';
import { type MessageKey, t, uiLanguage } from './t';

/** Stems of keys that the locales have once for each plural form: `days_one`, `days_few`, `days_many`, `days_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_many` ? Stem : never) : never;

/** A sentence that counts: its form fits the number, which is `$1`. */
export function plural(stem: PluralKey, n: number, ...filled: (string | number)[]): string {
  const number = formatNumber(n);
  return (
    t(`${stem as string}_${pluralForm(n)}` as MessageKey, number, ...filled) ||
    t(`${stem as string}_other` as MessageKey, number, ...filled)
  );
}

/** As Intl.PluralRules has it, whose first use in a process takes longer than drawing the panel. */
function pluralForm(n: number): 'one' | 'few' | 'many' | 'other' {
  if (n === 1) return 'one';
  if (uiLanguage() === 'en' || !Number.isInteger(n)) return 'other';
  const [units, tens] = [n % 10, n % 100];
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}
