/**
 * The panel's place in the page: an about:blank frame in a closed shadow root, filled from outside: nothing typed in it
 * passes the page's listeners (docs/decisions/frame.md).
 */

import { isFirefox } from '../../platform/browser';
import type { Dock } from '../../readers/reader';
import { holdFocus } from './focus';
import { stamp } from './orphans';

/** All in CSS pixels. */
const panelWidth = 356;
const panelTop = 64;
const panelGap = 12;

/** One frame, with its host element. */
export class PanelFrame {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private frame?: HTMLIFrameElement;
  private releaseFocus?: () => void;

  constructor(
    private dock: Dock,
    private readonly mount: (document: Document) => void,
    private readonly unmount: () => void,
    /** Reaches down as far as what is in it; otherwise to the page's end. */
    private readonly isFitted = false,
  ) {}

  /** Shows the frame; makes it first where it is not there. Its document is there at once. */
  open(): void {
    if (this.frame?.isConnected) {
      this.unlock();
      return;
    }
    const frame = document.createElement('iframe');
    // In Firefox a service worker of the page could put its own document in our frame's place; sandboxed, it can't.
    if (isFirefox) frame.sandbox.add('allow-same-origin');
    frame.title = 'KnownFor';
    void stamp(frame);
    frame.style.cssText = 'display:block;width:100%;height:100%;border:0;color-scheme:normal';
    this.root.replaceChildren(frame);
    this.frame = frame;
    this.moveTo(this.dock);
    document.documentElement.append(this.host);
    this.unlock();
    this.fill();
    // Moving the host, or document.open() on the page, empties the frame: it loads again, and is filled again.
    frame.addEventListener('load', () => this.frame === frame && this.fill());
  }

  /** Moved by style alone, the frame keeps what is in it. */
  moveTo(dock: Dock): void {
    this.dock = dock;
    this.host.style.cssText = `all:initial;position:fixed;z-index:2147483646;${this.position()}`;
  }

  private fill(): void {
    const document = this.frame?.contentDocument;
    if (!document || document.body?.childElementCount) return;
    this.releaseFocus?.();
    this.releaseFocus = holdFocus(this.frame as HTMLIFrameElement);
    this.mount(document);
    if (this.isFitted) this.moveTo(this.dock);
  }

  /** CSS that leaves free what the page needs: chat bubbles at the bottom push it up, rails at the edge push it in. */
  private position(): string {
    const { side, keepClear = [] } = this.dock;
    let bottom = panelGap;
    let edge = panelGap;
    for (const selector of keepClear) {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box?.width || !box.height) continue;
      const isRail = box.height > innerHeight / 2 && box.width < 100;
      if (isRail) edge = Math.max(edge, (side === 'right' ? innerWidth - box.left : box.right) + panelGap);
      else if (box.top > innerHeight / 2) bottom = Math.max(bottom, innerHeight - box.top + panelGap);
    }
    const height = this.isFitted && this.frame?.contentDocument?.body?.firstElementChild?.scrollHeight;
    const vertical = height ? `height:min(${height}px,calc(100vh - ${panelTop + panelGap}px))` : `bottom:${bottom}px`;
    const width = `width:min(${panelWidth}px,calc(100vw - ${2 * panelGap}px))`;
    const box = `${width};top:${panelTop}px;${side}:${edge}px;${vertical}`;
    return `${box};border-radius:14px;overflow:hidden;box-shadow:0 6px 28px #0003,0 0 0 1px #8884`;
  }

  /** Out of sight and out of reach at once. */
  lock(): void {
    this.host.style.visibility = 'hidden';
    this.host.inert = true;
  }

  unlock(): void {
    this.host.style.visibility = '';
    this.host.inert = false;
  }

  hasFocus(): boolean {
    return !!this.frame && this.root.activeElement === this.frame;
  }

  close(): void {
    this.releaseFocus?.();
    this.releaseFocus = undefined;
    if (this.frame) this.unmount();
    this.frame = undefined;
    this.host.remove();
  }
}
