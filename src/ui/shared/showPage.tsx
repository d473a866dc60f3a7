/** Puts one of our own pages on the screen. */
import { type ComponentChild, render } from 'preact';
import { uiLanguage } from './text/t';
import theme from './theme.css';

export function showPage(title: string, css: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.title = title;
  const style = document.createElement('style');
  style.textContent = theme + css;
  document.head.append(style);
  render(content, document.body);
}
