/** Puts one of our own pages on the screen. */
import { type ComponentChild, render } from 'preact';
import { StoreGate } from './components/StoreGate';
import { addSheets } from './styles';
import { uiLanguage } from './text/t';

export function showPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.title = title;
  addSheets(document);
  render(<StoreGate>{content}</StoreGate>, document.body);
}
