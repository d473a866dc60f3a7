/** What of a page lies under something of ours, as a person would see it: characters, and what can be clicked. */
import type { Page } from 'puppeteer-core';

/** In CSS pixels of the window. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of the page's own is within an area: in its frames and open roots too. */
export function coveredBy(page: Page, area: Area): Promise<{ characters: number; controls: number }> {
  return page.evaluate(({ x, y, width, height }) => {
    const controls = 'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=option]';
    const isWithin = (box: DOMRect, dx: number, dy: number) =>
      box.width > 0 &&
      box.height > 0 &&
      box.right + dx > x + 0.5 &&
      box.left + dx < x + width - 0.5 &&
      box.bottom + dy > y + 0.5 &&
      box.top + dy < y + height - 0.5;
    const isSeen = (element: Element) => getComputedStyle(element).visibility === 'visible';
    function charactersIn(text: Text, dx: number, dy: number): number {
      const range = text.ownerDocument.createRange();
      range.selectNodeContents(text);
      if (![...range.getClientRects()].some((box) => isWithin(box, dx, dy))) return 0;
      let found = 0;
      for (let i = 0; i < text.length; i++) {
        if (!text.data[i]?.trim()) continue;
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        if ([...range.getClientRects()].some((box) => isWithin(box, dx, dy))) found++;
      }
      return found;
    }
    function look(root: Document | ShadowRoot, dx: number, dy: number): { characters: number; controls: number } {
      const sum = { characters: 0, controls: 0 };
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) {
          if (node.parentElement && isSeen(node.parentElement)) sum.characters += charactersIn(node as Text, dx, dy);
          continue;
        }
        const element = node as HTMLIFrameElement;
        const box = element.getBoundingClientRect();
        if (element.matches(controls) && isSeen(element) && isWithin(box, dx, dy)) sum.controls++;
        const inside = element.shadowRoot ?? element.contentDocument;
        const isFrame = element.localName === 'iframe';
        const more = inside ? look(inside, isFrame ? dx + box.left : dx, isFrame ? dy + box.top : dy) : undefined;
        sum.characters += more?.characters ?? 0;
        sum.controls += more?.controls ?? 0;
      }
      return sum;
    }
    return look(document, 0, 0);
  }, area);
}
