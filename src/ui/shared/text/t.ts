/** The words of the interface, from public/_locales. */
import type messages from '../../../../public/_locales/en/messages.json';
import { browser } from '../../../platform/browser';

export type MessageKey = keyof typeof messages;
/** Stems of keys that the locales have once for each plural form: `days_one`, `days_few`, `days_many`, `days_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_many` ? Stem : never) : never;

/** A sentence of the interface, with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...filled: (string | number)[]): string {
  if (filled.length) return browser.i18n.getMessage(key, filled.map(String));
  const known = unfilled.get(key) ?? browser.i18n.getMessage(key);
  unfilled.set(key, known);
  return known;
}

/** Cached sentences without placeholders: asking the browser at each drawing would cost more than the drawing. */
const unfilled = new Map<MessageKey, string>();

/** A sentence that counts: its form fits the number, which is `$1`. */
export function plural(stem: PluralKey, n: number, ...filled: (string | number)[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(n);
  const number = formatNumber(n);
  return (
    t(`${stem as string}_${form}` as MessageKey, number, ...filled) ||
    t(`${stem as string}_other` as MessageKey, number, ...filled)
  );
}

/** A number as people write it: "40,000". */
export const formatNumber = (n: number): string => n.toLocaleString(uiLanguage());

/** The interface's language: that of the locale the browser chose, which may differ from the browser's own. */
export const uiLanguage = (): 'pl' | 'en' => (t('language') === 'pl' ? 'pl' : 'en');

/** A day as people write it: "3 Nov" this year, with the year otherwise. */
export function formatDay(on: string, now: string): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const format = new Intl.DateTimeFormat(uiLanguage(), {
    day: 'numeric',
    // Polish names of months are inflected in full only: "od 8 maja", and never "od 8 maj".
    month: uiLanguage() === 'pl' ? 'long' : 'short',
    ...(on.slice(0, 4) !== now.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1, date));
}
