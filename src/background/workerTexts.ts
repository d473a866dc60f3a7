/** The worker's own texts in the language that the user chose, and the file that brings the panel's. */
import browser from 'webextension-polyfill';
import * as english from '../../public/_locales/en/messages.json';
import * as polish from '../../public/_locales/pl/messages.json';
import type { Language } from '../domain/model';
import { fillText } from '../platform/chosenTexts';
import { languageKey, otherLanguage } from '../settings/language';

/** What the worker says itself: a sleeping one can't load more. */
const workerTexts = {
  badge_due: { en: english.badge_due.message, pl: polish.badge_due.message },
  badge_untold: { en: english.badge_untold.message, pl: polish.badge_untold.message },
  does_not_know_offer: { en: english.does_not_know_offer.message, pl: polish.does_not_know_offer.message },
  knows_offer: { en: english.knows_offer.message, pl: polish.knows_offer.message },
  menu_add: { en: english.menu_add.message, pl: polish.menu_add.message },
  menu_tag: { en: english.menu_tag.message, pl: polish.menu_tag.message },
  need_for: { en: english.need_for.message, pl: polish.need_for.message },
  open_knownfor: { en: english.open_knownfor.message, pl: polish.open_knownfor.message },
  who_is_this: { en: english.who_is_this.message, pl: polish.who_is_this.message },
  page_has_changed: { en: english.page_has_changed.message, pl: polish.page_has_changed.message },
};

/** Says one of the worker's texts. */
export type WorkerText = (key: keyof typeof workerTexts, ...filled: string[]) => string;

/** The worker's texts in the language of the interface. */
export async function workerText(): Promise<WorkerText> {
  const other = await chosenLanguage();
  return (key, ...filled) => (other ? fillText(workerTexts[key][other], filled) : browser.i18n.getMessage(key, filled));
}

/** The file of the panel's texts: the first `i18n.getMessage` in a page stops it until the browser has answered. */
export async function panelTexts(): Promise<string> {
  return `panelTexts.${(await chosenLanguage()) ?? browser.i18n.getMessage('language')}.js`;
}

/** Nothing while the browser's own language is shown. */
async function chosenLanguage(): Promise<Language | undefined> {
  return otherLanguage(await browser.storage.local.get(languageKey), browser.i18n.getMessage('language'));
}
