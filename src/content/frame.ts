/**
 * The panel's place in the page: an about:blank frame in a closed shadow root, filled from outside, so that nothing typed
 * in it passes the page's listeners (docs/decisions/frame.md).
 */
import type { Dock } from '../readers/reader';
import { browser, isFirefox } from './browser';
import { holdFocus } from './focus';

const width = 356;
const gap = 12;

/** A host at the page's edge, holding either the slim tab or the panel's frame. */
export class Frame {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private frame?: HTMLIFrameElement;
  private release?: () => void;

  constructor(
    private readonly dock: Dock,
    private readonly mount: (document: Document) => void,
    private readonly unmount: () => void,
  ) {}

  /** Makes the panel's frame, once. Its document is there at once. */
  open(): void {
    if (this.frame?.isConnected) return this.show();
    const frame = document.createElement('iframe');
    // In Firefox a service worker of the page could put a document of its own in our frame's place; sandboxed, it can't.
    if (isFirefox) frame.sandbox.add('allow-same-origin');
    frame.title = 'KnownFor';
    frame.style.cssText = 'display:block;width:100%;height:100%;border:0;color-scheme:normal';
    this.root.replaceChildren(frame);
    this.frame = frame;
    this.attach();
    this.fill();
    // Moving the host, or document.open() on the page, empties the frame: it loads again, and is filled again.
    frame.addEventListener('load', () => this.frame === frame && this.fill());
  }

  private fill(): void {
    const document = this.frame?.contentDocument;
    if (!document || document.body?.childElementCount) return;
    this.release?.();
    this.release = holdFocus(this.frame as HTMLIFrameElement);
    this.mount(document);
  }

  /** The slim tab: put aside, one click away. */
  aside(): void {
    this.close();
    const button = document.createElement('button');
    button.ariaLabel = button.title = browser.i18n.getMessage('open_knownfor');
    button.textContent = 'K';
    button.style.cssText =
      'all:initial;box-sizing:border-box;width:26px;height:44px;background:#17564b;color:#fff;font:700 15px system-ui;text-align:center;cursor:pointer;border-radius:8px 0 0 8px;box-shadow:0 1px 6px #0004';
    button.onclick = () => this.onOpen?.();
    button.onfocus = () => (button.style.outline = '2px solid #f2b441');
    button.onblur = () => (button.style.outline = '');
    this.root.replaceChildren(button);
    this.attach('top:38%;width:26px;height:44px');
  }

  onOpen?: () => void;

  private attach(place = this.place()): void {
    this.host.style.cssText = `all:initial;position:fixed;z-index:2147483646;${this.dock.side}:0;${place}`;
    if (!this.host.isConnected) document.documentElement.append(this.host);
  }

  /** Beside what the page needs: chat bubbles at the bottom push it up, rails at the edge push it in. */
  private place(): string {
    let bottom = gap;
    let edge = gap;
    for (const selector of this.dock.keepClear ?? []) {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box?.width || !box.height) continue;
      const isRail = box.height > innerHeight / 2 && box.width < 100;
      if (isRail) edge = Math.max(edge, (this.dock.side === 'right' ? innerWidth - box.left : box.right) + gap);
      else if (box.top > innerHeight / 2) bottom = Math.max(bottom, innerHeight - box.top + gap);
    }
    const size = `width:min(${width}px,calc(100vw - ${2 * gap}px));top:64px;bottom:${bottom}px`;
    return `${size};${this.dock.side}:${edge}px;border-radius:14px;overflow:hidden;box-shadow:0 6px 28px #0003,0 0 0 1px #0001`;
  }

  /** Out of sight and out of reach at once: the page is going elsewhere. */
  hide(): void {
    this.host.style.visibility = 'hidden';
    this.host.inert = true;
  }

  show(): void {
    this.host.style.visibility = '';
    this.host.inert = false;
  }

  get isOpen(): boolean {
    return !!this.frame;
  }

  get hasFocus(): boolean {
    return !!this.frame && this.root.activeElement === this.frame;
  }

  /** Takes everything away. */
  close(): void {
    this.release?.();
    if (this.frame) this.unmount();
    this.frame = undefined;
    this.host.remove();
    this.show();
  }
}
