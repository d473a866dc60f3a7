/** The slim tab at the page's edge: the panel put aside, one click away. It shows nothing of the person. */

import { browser } from '../platform/browser';
import { brandColours } from '../platform/colours';
import type { Dock } from '../readers/reader';
import { stamp } from './panel/orphans';

const { green, onGreen, amberOnGreen } = brandColours;

const style = `all:initial;box-sizing:border-box;width:26px;height:44px;background:${green};color:${onGreen};
font:700 15px system-ui;text-align:center;cursor:pointer;box-shadow:0 1px 6px #0004;outline-offset:2px;border-radius:`;

export interface Pill {
  remove(): void;
  /** Says that the page has changed. */
  mark(): void;
}

/** A mark on the tab, where the page has changed: what there is to say stands in the panel. */
const dot = `position:absolute;top:4px;inset-inline-end:4px;width:6px;height:6px;border-radius:3px;
background:${amberOnGreen}`;

/** @returns the tab, shown */
export function showPill({ side }: Dock, open: () => void): Pill {
  const host = document.createElement('div');
  host.style.cssText = `all:initial;position:fixed;z-index:2147483646;${side}:0;top:38%`;
  const button = document.createElement('button');
  button.ariaLabel = button.title = browser.i18n.getMessage('open_knownfor');
  button.textContent = 'K';
  button.style.cssText = style + (side === 'right' ? '8px 0 0 8px' : '0 8px 8px 0');
  button.onclick = open;
  button.onfocus = () => {
    button.style.outline = button.matches(':focus-visible') ? `2px solid ${amberOnGreen}` : '';
  };
  button.onblur = () => {
    button.style.outline = '';
  };
  host.attachShadow({ mode: 'closed' }).append(button);
  void stamp(button);
  document.documentElement.append(host);
  return {
    remove: () => host.remove(),
    mark() {
      const mark = document.createElement('span');
      mark.style.cssText = dot;
      button.append(mark);
      button.ariaDescription = browser.i18n.getMessage('page_has_changed');
      button.title += `\n${button.ariaDescription}`;
    },
  };
}
