/** Puts one of our own pages on the screen. */
import { type ComponentChild, render } from 'preact';
import { sendOnPageHide } from './commandClient';
import { addStyles } from './styles';
import { uiLanguage } from './text/t';

export function showPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.title = title;
  addStyles(document);
  sendOnPageHide();
  render(content, document.body);
}
