/** Puts one of our own pages on the screen. */
import { type ComponentChild, render } from 'preact';
import { addStyles } from './styles';
import { uiLanguage } from './text/t';

export function showPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.title = title;
  addStyles(document);
  render(content, document.body);
}
