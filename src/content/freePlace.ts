/** Where on a page something of ours can be without a character or a control under it. */
import type { Dock } from '../readers/reader';

/** The upper left corner, in CSS pixels of the window. */
interface Place {
  x: number;
  y: number;
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Size {
  width: number;
  height: number;
}

/** Where the search begins: below the bars of a page, above the middle (px). */
const firstTop = 236;
/** Between two places that are tried, and two points at which one is looked at (px): less than a line of text. */
const step = 6;

/** What is clicked or written in. */
const controls =
  'a,button,input,select,textarea,summary,label,[contenteditable],[role=button],[role=link],[role=tab],[role=row],' +
  '[role=option],[role^=menuitem],[role=checkbox],[role=treeitem]';

/**
 * The first free place of that size: on the page's own rail or bar, where it has one, which stays when the rest is
 * scrolled; else along the edge. Where all is full, the edge's first.
 */
export function freePlace({ side, rails = [] }: Dock, { width, height }: Size): Place {
  const wide = document.documentElement.clientWidth;
  const inBox = ({ left, top, right, bottom }: Edges, most = right): Place[] => {
    const x = side === 'right' ? Math.min(most, wide) - width : Math.max(left, 0);
    const isBar = right - left > bottom - top;
    return isBar
      ? along(left, right - width, x).map((one) => ({ x: one, y: (top + bottom - height) / 2 }))
      : along(top, Math.min(bottom, innerHeight) - height, firstTop).map((y) => ({ x, y }));
  };
  const boxes = rails.flatMap((selector) => document.querySelector(selector)?.getBoundingClientRect() ?? []);
  const roomy = boxes.filter((box) => box.width >= width && box.height >= height);
  const edge = inBox({ left: 0, top: 0, right: width, bottom: innerHeight }, wide);
  const isPlaceFree = (place: Place) => isFree({ ...place, width, height });
  return [...roomy.flatMap((box) => inBox(box)), ...edge].find(isPlaceFree) ?? edge[0] ?? { x: 0, y: 0 };
}

/** All that fits between two bounds: from the first wish on, then back from it. */
function along(least: number, most: number, first: number): number[] {
  const all: number[] = [];
  for (let one = first; one <= most; one += step) all.push(one);
  for (let one = Math.min(first - step, most); one >= least; one -= step) all.push(one);
  return all;
}

/** Whether a box of the window is free; what is shown in a frame of another origin can't be looked at. */
function isFree(box: Place & Size, root: DocumentOrShadowRoot = document): boolean {
  const seen = new Set<Element>();
  for (let y = box.y + 1; y < box.y + box.height; y += step)
    for (let x = box.x + 1; x < box.x + box.width; x += step) {
      const element = root.elementFromPoint(x, y);
      if (!element || seen.has(element)) continue;
      seen.add(element);
      if (isUsed(element, box)) return false;
    }
  return true;
}

function isUsed(element: Element, box: Place & Size): boolean {
  const { shadowRoot, contentDocument } = element as HTMLIFrameElement;
  if (contentDocument) {
    const { left, top } = element.getBoundingClientRect();
    return !isFree({ ...box, x: box.x - left, y: box.y - top }, contentDocument);
  }
  if (shadowRoot) return !isFree(box, shadowRoot);
  const isClosedFrame = contentDocument === null;
  return isClosedFrame || !!element.closest(controls) || [...element.childNodes].some((node) => isTextIn(node, box));
}

/** Whether a text, no element, has a character within a box. */
function isTextIn(node: Node, { x, y, width, height }: Place & Size): boolean {
  if (!node.nodeValue?.trim()) return false;
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    (line) => line.right > x && line.left < x + width && line.bottom > y && line.top < y + height,
  );
}
