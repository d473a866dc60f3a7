/** The language of the interface: the browser's, until another is chosen. */
import type { Language } from '../domain/model';

/** The chosen language, in storage.local. */
export const languageKey = 'language';

/** The language that is shown instead of the browser's; nothing where that is shown anyway. */
export function otherLanguage(stored: Readonly<Record<string, unknown>>, browsers: string): Language | undefined {
  const chosen = stored[languageKey];
  return (chosen === 'pl' || chosen === 'en') && chosen !== browsers ? chosen : undefined;
}
