/** The pill at the page's edge: the closed panel, one click away. It shows nothing of the person. */

import { browser } from '../platform/browser';
import { brandColours } from '../platform/colours';
import type { Dock } from '../readers/reader';
import { stamp } from './panel/orphans';

const { green, onGreen, amberOnGreen } = brandColours;

const pillStyle =
  'all:initial;box-sizing:border-box;width:26px;height:44px;' +
  `background:${green};color:${onGreen};font:700 15px system-ui;text-align:center;` +
  'cursor:pointer;box-shadow:0 1px 6px #0004;outline-offset:2px;border-radius:';

/** The pill, as long as it is shown. */
export interface Pill {
  remove(): void;
  /** Says that the page has changed. */
  markPageChanged(): void;
}

/** The mark of a page that has changed; the panel says it in words. */
const dotStyle =
  'position:absolute;top:4px;inset-inline-end:4px;width:6px;height:6px;border-radius:3px;' +
  `background:${amberOnGreen}`;

/** Shows the pill at a side of the page. */
export function showPill({ side }: Dock, open: () => void): Pill {
  const host = document.createElement('div');
  host.style.cssText = `all:initial;position:fixed;z-index:2147483646;${side}:0;top:38%`;
  const button = document.createElement('button');
  button.ariaLabel = button.title = browser.i18n.getMessage('open_knownfor');
  button.textContent = 'K';
  button.style.cssText = pillStyle + (side === 'right' ? '8px 0 0 8px' : '0 8px 8px 0');
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
    markPageChanged() {
      const dot = document.createElement('span');
      dot.style.cssText = dotStyle;
      button.append(dot);
      button.ariaDescription = browser.i18n.getMessage('page_has_changed');
      button.title += `\n${button.ariaDescription}`;
    },
  };
}
