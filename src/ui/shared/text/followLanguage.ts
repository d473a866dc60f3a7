/** The language of a page of ours, from the start and whenever another is chosen. */
import { browser } from '../../../platform/browser';
import { chooseTexts } from '../../../platform/chosenTexts';
import { languageKey, otherLanguage } from '../../../settings/language';

/** Draws once the chosen language is there, and again with each choice. */
export async function followLanguage(draw: () => void): Promise<void> {
  const show = async () => {
    await loadTexts();
    draw();
  };
  browser.storage.local.onChanged.addListener((changes) => void (languageKey in changes && show()));
  await show();
}

async function loadTexts(): Promise<void> {
  const stored = await browser.storage.local.get(languageKey);
  const other = otherLanguage(stored, browser.i18n.getMessage('language'));
  // Each bundle runs once a page: what it holds is kept for the next time.
  if (other === 'pl') chooseTexts((await import('./bundledPolish')).texts);
  else if (other === 'en') chooseTexts((await import('./bundledEnglish')).texts);
  else chooseTexts(undefined);
}
