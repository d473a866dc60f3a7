/** Where the panel is in a window: always inside it, whatever the page's rails, the zoom, the width. */

/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a frame of ours needs. */
interface PanelWish {
  side: 'left' | 'right';
  /** Boxes of the page that it leaves free where there is room: rails at the edge, chats and letters at the bottom. */
  keepClear: Box[];
  /** Only as high as what is in it (px), at the lower end. */
  fitted?: number | undefined;
}

/** The least width of the browser's own side panel: both are one layout. */
const panelWidth = 360;
const panelTop = 60;
const gap = 12;
/** A window that is narrower has no room beside the panel: there it is a sheet. At 400 % any window is. */
export const sheetBelow = 900;
/** Lower than this it isn't made for anything's sake. */
const leastHeight = 320;

/** The panel's box in a window of that size. */
export function panelBox(wide: number, high: number, { side, keepClear, fitted }: PanelWish): Box {
  if (fitted === undefined && wide < sheetBelow) return { left: 0, top: 0, width: wide, height: high };
  const width = Math.min(panelWidth, wide - 2 * gap);
  let edge = gap;
  let bottom = gap;
  for (const box of keepClear) {
    if (!box.width || !box.height) continue;
    const isRail = box.height > high / 2 && box.width < 100;
    const isRight = box.left + box.width / 2 > wide / 2;
    if (isRail && isRight === (side === 'right')) edge = Math.max(edge, gap + (isRight ? wide - box.left : right(box)));
    else if (!isRail && box.top > high / 2) bottom = Math.max(bottom, high - box.top + gap);
  }
  edge = Math.min(edge, wide - width);
  const left = Math.max(0, side === 'right' ? wide - edge - width : edge);
  if (fitted !== undefined) {
    const height = Math.min(fitted, high - 2 * gap);
    return { left, top: high - gap - height, width, height };
  }
  const top = high < leastHeight + panelTop ? 0 : panelTop;
  const height = Math.max(high - top - bottom, Math.min(leastHeight, high - top));
  return { left, top, width, height };
}

const right = ({ left, width }: Box) => left + width;
