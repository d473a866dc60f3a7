/** Puts one of our own pages on the screen. */
import { type ComponentChild, render } from 'preact';
import { StoreGate } from './components/StoreGate';
import { addSheets } from './styles';
import { followLanguage } from './text/language';
import { type MessageKey, t, uiLanguage } from './text/t';

/** @param title what comes after the product's name in the page's title */
export function showPage(title: MessageKey | undefined, content: ComponentChild): void {
  addSheets(document);
  let drawings = 0;
  void followLanguage(() => {
    document.documentElement.lang = uiLanguage();
    document.title = title ? `KnownFor: ${t(title)}` : 'KnownFor';
    // Another language makes everything anew.
    render(<StoreGate key={drawings++}>{content}</StoreGate>, document.body);
  });
}
