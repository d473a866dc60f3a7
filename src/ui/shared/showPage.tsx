/** Puts one of our own pages on the screen. */
import { type ComponentChild, type ComponentChildren, type FunctionComponent, render } from 'preact';
import browser from 'webextension-polyfill';
import { noteError } from '../../settings/errorLog';
import { StoreGate } from './components/StoreGate';
import { addNewSheets } from './styles';
import { followLanguage } from './text/followLanguage';
import { type MessageKey, t, uiLanguage } from './text/t';

/**
 * @param title what comes after the product's name in the page's title
 * @param Gate what is around it: where the data can't be read as it is, most pages have nothing to show
 */
export function showPage(
  title: MessageKey | undefined,
  content: ComponentChild,
  Gate: FunctionComponent<{ children: ComponentChildren }> = StoreGate,
): void {
  addNewSheets(document);
  const note = (error: unknown) => void noteError(browser.storage.local, `page ${location.pathname}`, error);
  addEventListener('error', ({ error }) => note(error));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  let drawings = 0;
  void followLanguage(() => {
    document.documentElement.lang = uiLanguage();
    document.title = title ? `KnownFor: ${t(title)}` : 'KnownFor';
    // Another language makes everything anew.
    render(<Gate key={drawings++}>{content}</Gate>, document.body);
  });
}
