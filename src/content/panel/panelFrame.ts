/**
 * The panel's place in the page: an about:blank frame in a closed shadow root, filled from outside: nothing typed in it
 * passes the page's listeners (docs/decisions/frame.md). The host is the page's; what matters is within: the lock in
 * the frame's document, the place and the look in the root's sheet, whose important rules no page can outweigh.
 */

import { browser, isFirefox } from '../../platform/browser';
import type { Dock } from '../../readers/reader';
import { sharedWorld } from '../sharedWorld';
import { FocusHold } from './focus';
import { type Box, panelBox, sheetBelow } from './panelBox';
import type { SavedFocus } from './savedFocus';

/** How often the page may take our frame out before it is left alone, until the user turns to it again. */
const maxRemovals = 20;

/** What a frame shows, and what it asks of whoever made it. */
interface FrameContent {
  mount(document: Document): void;
  unmount(): void;
  /** Something in it was clicked while it was not where, or as, it had been put: nothing was done. */
  onRefusedClick?(): void;
  /** A link was followed that leads away from this site. */
  onLink?(href: string): void;
  /** The keyboard has left it. */
  onBlur?(): void;
  /** Reaches down as far as what is in it; otherwise to the page's end. */
  isFitted?: boolean;
}

/** How long (ms) what was typed before an update may take to come back. */
const takeOverTime = 20_000;

/** One frame, with its host element. */
export class PanelFrame {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #content: FrameContent;
  #frame: HTMLIFrameElement | undefined;
  #filled: Document | undefined;
  #focus: FocusHold | undefined;
  #dock: Dock;
  #box: Box | undefined;
  #isLocked = false;
  #removals = 0;
  readonly #observer = new MutationObserver(() => this.#onPageChange());
  readonly #place = () => this.moveTo(this.#dock);
  /** A page that takes itself out of sight for a moment takes the keyboard from us too. */
  #isUnseen = false;
  readonly #sizes = new ResizeObserver(() => {
    // While sheets of the page are loading Firefox lays nothing out: what was put in then had no height.
    if (this.#content.isFitted) this.#place();
    const wasUnseen = this.#isUnseen;
    this.#isUnseen = !this.#host.clientWidth;
    if (wasUnseen && !this.#isUnseen) this.#resume();
  });

  constructor(dock: Dock, content: FrameContent) {
    this.#dock = dock;
    this.#content = content;
  }

  /** Shows the frame; makes it first where it is not there. Its document is there at once. */
  open(): void {
    if (this.#frame) {
      this.unlock();
      return;
    }
    const frame = document.createElement('iframe');
    // In Firefox a service worker of the page could put its own document in our frame's place; sandboxed, it can't.
    if (isFirefox) frame.sandbox.add('allow-same-origin');
    frame.title = 'KnownFor';
    frame.dataset.ours = sharedWorld.orphanSecret;
    // Moving the host, or document.open() on the page, empties the frame: it loads again, and is filled again.
    frame.addEventListener('load', () => this.#frame === frame && this.#fill());
    this.#frame = frame;
    this.#root.replaceChildren(frame);
    this.moveTo(this.#dock);
    document.documentElement.append(this.#host);
    this.#fill();
    this.#observer.observe(document, { childList: true });
    this.#observer.observe(document.documentElement, { childList: true });
    this.#sizes.observe(this.#host);
    addEventListener('resize', this.#place);
  }

  /** Moved by style alone, the frame keeps what is in it. */
  moveTo(dock: Dock): void {
    this.#dock = dock;
    const { side, keepClear = [] } = dock;
    const boxes = keepClear.flatMap((selector) => document.querySelector(selector)?.getBoundingClientRect() ?? []);
    const inside = this.#frame?.contentDocument;
    const fitted = this.#content.isFitted ? (inside?.body?.firstElementChild?.scrollHeight ?? 0) : undefined;
    this.#box = panelBox(innerWidth, innerHeight, { side, keepClear: boxes, fitted });
    inside?.documentElement.toggleAttribute('data-sheet', !this.#content.isFitted && innerWidth < sheetBelow);
    this.#draw();
  }

  /** A sheet is put in whole: so it passes any policy of the page. */
  #draw(): void {
    const { left = 0, top = 0, width = 0, height = 0 } = this.#box ?? {};
    const isSheet = width === innerWidth;
    const declarations = [
      'all:initial',
      'display:block',
      'position:fixed',
      'z-index:2147483646',
      `left:${left}px`,
      `top:${top}px`,
      `width:${width}px`,
      `height:${height}px`,
      'overflow:hidden',
      `border-radius:${isSheet ? 0 : 14}px`,
      'box-shadow:0 6px 28px #0003,0 0 0 1px #8884',
      `visibility:${this.#isLocked ? 'hidden' : 'visible'}`,
    ];
    const style = document.createElement('style');
    style.textContent =
      `:host{${declarations.map((one) => `${one}!important`).join(';')}}` +
      'iframe{display:block;width:100%;height:100%;border:0;color-scheme:normal}' +
      '@media print{:host{display:none!important}}';
    this.#root.querySelector('style')?.remove();
    this.#root.prepend(style);
  }

  #onPageChange(): void {
    const frame = this.#frame;
    // In Chromium the script of a version that was replaced runs on: the new one has taken its panel out for good.
    if (!frame || !browser.runtime?.id) return;
    // Within an element of the page's own it would be the page's in how it is shown.
    const root = document.documentElement;
    if (this.#host.parentElement !== root && this.#removals++ < maxRemovals) root?.append(this.#host);
    if (root) this.#observer.observe(root, { childList: true });
    if (frame.isConnected) this.#fill();
  }

  #fill(): void {
    const frame = this.#frame as HTMLIFrameElement;
    const document = frame.contentDocument;
    if (!document?.body || (document === this.#filled && document.title)) return;
    this.#filled = document;
    const before = this.#focus;
    before?.release();
    this.#focus = new FocusHold(frame, () => this.#content.onBlur?.());
    document.addEventListener('click', (event) => this.#onClick(event), true);
    this.#content.mount(document);
    this.#setLock();
    this.moveTo(this.#dock);
    if (before?.hasKeyboard && !this.#isLocked) this.#focus.resume(before.spot());
    if (sharedWorld.orphanSpot && !this.#content.isFitted) this.#takeOver(sharedWorld.orphanSpot, Date.now());
  }

  /** The keyboard goes where it was before an update, once that is drawn, unless the user is elsewhere by then. */
  #takeOver(spot: SavedFocus, since: number): void {
    sharedWorld.orphanSpot = undefined;
    if (this.#focus?.hasKeyboard || document.activeElement !== document.body || Date.now() > since + takeOverTime)
      return;
    if (this.#isLocked || !this.#focus?.resume(spot)) requestAnimationFrame(() => this.#takeOver(spot, since));
  }

  /** A click counts only where the user could see what is clicked. */
  #onClick(event: MouseEvent): void {
    this.#removals = 0;
    if (event.isTrusted && !this.#isAsPut()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#content.onRefusedClick?.();
      return;
    }
    // Followed here, a link tells the page's navigation events where it leads: to the address of a contact, say.
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!link || link.origin === location.origin || link.hasAttribute('download')) return;
    event.preventDefault();
    this.#content.onLink?.(link.href);
  }

  #isAsPut(): boolean {
    const is = this.#host.getBoundingClientRect();
    const isMoved = (['left', 'top', 'width', 'height'] as const).some(
      (of) => Math.abs(is[of] - (this.#box?.[of] ?? 0)) > 1,
    );
    if (isMoved) return false;
    for (let element: Element | null = this.#host; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      const isClear = untouched.every(([property, value]) => [value, ''].includes(style.getPropertyValue(property)));
      if (!isClear) return false;
    }
    return true;
  }

  /** Out of sight and out of reach at once. */
  lock(): void {
    this.#isLocked = true;
    this.#setLock();
  }

  unlock(): void {
    if (!this.#isLocked) return;
    this.#isLocked = false;
    this.#setLock();
    // Elsewhere by now is where the user wants to be.
    if ([document.body, this.#host].includes(document.activeElement as HTMLElement)) this.#resume();
  }

  #setLock(): void {
    const inside = this.#frame?.contentDocument?.documentElement;
    if (inside) {
      inside.inert = this.#isLocked;
      inside.style.setProperty('visibility', this.#isLocked ? 'hidden' : '', 'important');
    }
    this.#draw();
  }

  /** The keyboard is where it was, where it was taken only because we were out of sight. */
  #resume(): void {
    if (this.#focus?.hasKeyboard && !this.#isLocked) this.#focus.resume(this.#focus.spot());
  }

  hasFocus(): boolean {
    return !!this.#frame && this.#root.activeElement === this.#frame;
  }

  close(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    removeEventListener('resize', this.#place);
    this.#focus?.release();
    this.#focus = undefined;
    if (this.#frame) this.#content.unmount();
    this.#frame = this.#filled = undefined;
    this.#host.remove();
  }
}

/** What makes something else of the panel than what was put there: property, and its value where it does nothing. */
const untouched = [
  ['opacity', '1'],
  ['transform', 'none'],
  ['translate', 'none'],
  ['rotate', 'none'],
  ['scale', 'none'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['mix-blend-mode', 'normal'],
  ['perspective', 'none'],
] as const;
