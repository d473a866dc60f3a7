/** The box in which the user writes a message. */

import { allOf } from '../dom';

/** The box with the focus, else the last that is shown; of an editor in a frame, its body. */
export function composeBox(document: Document, selectors: string): HTMLElement | null {
  const boxes = allOf(document, selectors);
  const active = document.activeElement;
  const chosen = boxes.find((one) => one === active || one.contains(active)) ?? boxes.pop();
  const frame = chosen as Partial<HTMLIFrameElement> | undefined;
  return frame?.contentDocument?.body ?? chosen ?? null;
}
