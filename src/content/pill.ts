/** The pill at the page's edge: the closed panel, one click away. A page can find neither text nor state in it. */

import type { PillAppearance } from '../messages/workerMessages';
import type { Dock } from '../readers/reader';
import { pillSize } from '../settings/pillSize';
import { freePlace } from './freePlace';
import type { Pill } from './panel/panelContract';
import { sharedWorld } from './sharedWorld';

const svg = (name: string, attributes: Record<string, string>): Element => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) element.setAttribute(key, attributes[key] as string);
  return element;
};

/**
 * Shows the pill.
 * @param top where the user has put it, as a share of the window's height; otherwise it looks for a free place
 */
export function showPill(look: PillAppearance, dock: Dock, top: number | undefined): Pill {
  const { width, height } = pillSize;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.dataset.ours = sharedWorld.orphanSecret;
  button.ariaLabel = look.name;
  button.title = look.description;
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}` });
  drawing.append(...look.shapes.map((shape) => svg('path', shape)));
  button.append(drawing);
  const put = (rule: string) => {
    const style = document.createElement('style');
    style.textContent = `${look.sheet}:host{${rule}}`;
    // The button stays where it is: it may have the keyboard.
    root.querySelector('style')?.remove();
    root.prepend(style);
  };
  const place = () => {
    // Out of its own way.
    put('visibility:hidden!important');
    const { x, y } = freePlace(dock, pillSize);
    const own = top === undefined ? y : Math.min(top * innerHeight, innerHeight - height);
    put(`left:${x}px!important;top:${own}px!important`);
  };
  root.append(button);
  place();
  document.documentElement.append(host);
  addEventListener('resize', place);
  return {
    button,
    remove() {
      removeEventListener('resize', place);
      host.remove();
    },
    moveTo(share) {
      top = share;
      place();
    },
  };
}
