/**
 * Marks drawn over a page without touching it: one host at the document's end, nothing in the site's own elements. It is
 * there whether or not anybody is marked, so that the page can't tell. The marks follow their names while the page
 * scrolls, and only then.
 */
import type { Mark } from '../domain/marks';
import { drawMark, size } from './mark';

/** What is drawn beside an element, and what a screen reader says of it. */
export interface Wanted {
  mark: Mark;
  says: string;
}

interface Dot {
  drawn: SVGElement;
  mark: Mark;
  isNear: boolean;
}

/** CSS pixels. */
const gap = 2;
/** A name is one line, whatever the element around it. */
const line = 24;
/** Scrolling is over when nothing has moved for so long (ms). */
const rest = 150;

export class Overlay {
  private readonly host = document.createElement('div');
  private readonly group = document.createElement('div');
  private readonly dots = new Map<HTMLElement, Dot>();
  private readonly sight: IntersectionObserver;
  private frame = 0;
  private movedAt = 0;

  constructor() {
    this.host.style.cssText =
      'all:initial;position:fixed;top:0;left:0;width:0;height:0;z-index:2147483645;pointer-events:none';
    this.group.role = 'group';
    this.group.ariaLabel = 'KnownFor';
    this.group.dataset.marks = '';
    this.host.attachShadow({ mode: 'closed' }).append(this.group);
    this.sight = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) {
        const dot = this.dots.get(target as HTMLElement);
        if (dot) dot.isNear = isIntersecting;
      }
      this.place();
    });
  }

  /** Shows these marks and no others. */
  show(wanted: ReadonlyMap<HTMLElement, Wanted>): void {
    for (const element of [...this.dots.keys()]) if (!wanted.has(element)) this.drop(element);
    for (const [element, { mark, says }] of wanted) {
      const had = this.dots.get(element);
      if (had?.mark === mark && had.drawn.ariaLabel === says) continue;
      if (had) this.drop(element);
      const drawn = drawMark(mark, says);
      drawn.style.cssText = 'position:fixed;top:0;left:0;visibility:hidden';
      this.group.append(drawn);
      this.dots.set(element, { drawn, mark, isNear: false });
      this.sight.observe(element);
    }
    this.place();
  }

  /** Takes one mark away at once. */
  drop(element: HTMLElement): void {
    this.dots.get(element)?.drawn.remove();
    this.dots.delete(element);
    this.sight.unobserve(element);
  }

  /** Leaves nothing on the page. */
  clear(): void {
    for (const element of [...this.dots.keys()]) this.drop(element);
    this.host.remove();
    document.removeEventListener('scroll', this.follow, true);
    window.removeEventListener('resize', this.follow);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /**
   * Puts the host on the page, where lists are, before anything is known of those listed: were it there only beside
   * somebody known, the page could learn whom its user knows.
   */
  begin(): void {
    if (this.host.isConnected) return;
    document.documentElement.append(this.host);
    document.addEventListener('scroll', this.follow, { capture: true, passive: true });
    window.addEventListener('resize', this.follow);
  }

  /** Something moves: the marks move along in each frame until it rests. */
  readonly follow = (): void => {
    if (!this.dots.size) return;
    this.movedAt = performance.now();
    this.frame ||= requestAnimationFrame(this.step);
  };

  private readonly step = (): void => {
    this.place();
    this.frame = performance.now() - this.movedAt < rest ? requestAnimationFrame(this.step) : 0;
  };

  /** First all is measured, then all is moved: the page is laid out once. */
  private place(): void {
    const places = [...this.dots].map(([element, { drawn, isNear }]) => ({ drawn, at: isNear && placeOf(element) }));
    for (const { drawn, at } of places) {
      drawn.style.visibility = at ? 'visible' : 'hidden';
      if (at) drawn.style.transform = `translate(${at.x}px,${at.y}px)`;
    }
  }
}

/** Before the name's first line; nowhere where the name is covered or scrolled away. */
function placeOf(element: HTMLElement): { x: number; y: number } | undefined {
  const box = element.getClientRects()[0];
  if (!box?.width) return undefined;
  const middle = box.top + Math.min(box.height, line) / 2;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const start = isRightToLeft ? box.right : box.left;
  const hit = document.elementFromPoint(isRightToLeft ? start - 1 : start + 1, middle);
  if (!hit || !(element.contains(hit) || hit.contains(element))) return undefined;
  const x = isRightToLeft ? start + gap : Math.max(0, start - size - gap);
  return { x: Math.round(x), y: Math.round(middle - size / 2) };
}
