/** The words of the interface, from public/_locales. */
import type messages from '../../../../public/_locales/en/messages.json';
import { browser } from '../../../platform/browser';
import { chosenTexts, fillText } from '../../../platform/chosenTexts';

export type MessageKey = keyof typeof messages;
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

/** The interface's language: that of the locale the browser chose, which may differ from the browser's own. */
export const uiLanguage = (): 'pl' | 'en' => (t('language') === 'pl' ? 'pl' : 'en');
