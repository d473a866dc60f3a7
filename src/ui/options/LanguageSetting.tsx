import browser from 'webextension-polyfill';
import type { Language } from '../../domain/model';
import { languageKey } from '../../settings/language';
import { useStored } from '../shared/hooks/useStored';
import { t } from '../shared/text/t';

/** Each in its own words: whoever can't read the page finds theirs. */
const languageNames: Record<Language, string> = { pl: 'Polski', en: 'English' };

/** The language of the interface: the browser's, or another; every surface follows at once. */
export function LanguageSetting() {
  const { isRead, value } = useStored<Language>(languageKey);
  if (!isRead) return null;
  const choose = (language: string) =>
    void (language
      ? browser.storage.local.set({ [languageKey]: language })
      : browser.storage.local.remove(languageKey));
  return (
    <>
      <label>
        <span>{t('language_choice')}</span>
        <select name="language" value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{t('language_browsers')}</option>
          {Object.entries(languageNames).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="soft small">{t('language_help')}</p>
    </>
  );
}
