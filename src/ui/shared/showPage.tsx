/** Puts one of our own pages on the screen. */
import { type ComponentChild, render } from 'preact';
import { addSheets } from './styles';
import { uiLanguage } from './text/t';

export function showPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.title = title;
  addSheets(document);
  render(content, document.body);
}
