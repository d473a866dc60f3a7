/** The words of the interface, from public/_locales. */
import type messages from '../../../../public/_locales/en/messages.json';
import { browser } from '../../../platform/browser';
import { chosenTexts, fillText } from '../../../platform/chosenTexts';

export type MessageKey = keyof typeof messages;
/** Stems of keys that the locales have once for each plural form: `days_one`, `days_few`, `days_many`, `days_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_many` ? Stem : never) : never;

/** A sentence of the interface, with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...filled: (string | number)[]): string {
  const chosen = chosenTexts()?.[key];
  if (chosen) return fillText(chosen.message, filled);
  if (filled.length) return browser.i18n.getMessage(key, filled.map(String));
  const known = unfilled.get(key) ?? browser.i18n.getMessage(key);
  unfilled.set(key, known);
  return known;
}

/** Cached sentences without placeholders: asking the browser at each drawing would cost more than the drawing. */
const unfilled = new Map<MessageKey, string>();

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

/** A number as people write it: "40,000". */
export const formatNumber = (n: number): string =>
  // Small whole numbers look the same everywhere, and Intl is dear the first time.
  Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : n.toLocaleString(uiLanguage());

/** The interface's language: that of the locale the browser chose, which may differ from the browser's own. */
export const uiLanguage = (): 'pl' | 'en' => (t('language') === 'pl' ? 'pl' : 'en');

/**
 * A day as people write it: "3 Nov" this year, with the year otherwise; a line doesn't end within it. Polish names of
 * months are inflected: "od 8 maja". Without Intl, whose first use in a process takes longer than drawing the panel.
 */
export function formatDay(on: string, now: string): string {
  const [year, month, date] = on.split('-') as [string, string, string];
  const words = `${Number(date)}\u00a0${t('months').split(' ')[Number(month) - 1]}`;
  return now.startsWith(year) ? words : `${words} ${year}`;
}
