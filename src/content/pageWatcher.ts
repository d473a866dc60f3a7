/**
 * Follows the page: who is on it now. The Navigation API tells of every change of address; only while a page that may
 * hold a person has not shown one yet (and on mail, where messages come and go under one address) its changes are
 * watched, by an observer that does nothing but ask for one look a little later.
 */

import { outlets } from '../readers/addresses';
import type { Seen } from '../readers/reader';
import { isIn, onTurnTo } from './bootstrap';
import type { PageLook } from './pageReader';
import { type Bootstrap, sharedWorld } from './sharedWorld';

/** Milliseconds between a change of the page and the look at it: `first` after a while without one. */
const pause = { first: 10, waiting: 60, settled: 400, stormy: 1600 };
/** A page that fills has come to a pause when it was not looked at for so long (ms). */
const lull = 250;
/** A page that has shown nobody for so long (ms) is no longer watched until the user comes back to it. */
const patience = 20_000;

/** A page is quiet that has not been looked at for so long (ms). */
const calm = 3000;

/** How long (ms) mail may take to put another message in the place of the one before. */
const settling = 1000;

const nobody: PageLook = { seen: { kind: 'none', people: [], evidence: {} } };

interface PageListener {
  /** The address is about to be another: whoever was shown must not be written to. */
  leaving(): void;
  /** Who is on the page; `kind: 'none'` when nobody can be read (any more, or yet: then it goes on waiting). */
  seen(look: PageLook, isWaiting: boolean): void;
  /** An address that may hold a person, before the page is read. @returns whether it may be read */
  expecting(): Promise<boolean>;
}

export class PageWatcher {
  /** Whether the page may be read; unknown while that is being asked. */
  private isAllowed: boolean | undefined = false;
  private observer?: MutationObserver;
  private timer?: ReturnType<typeof setTimeout>;
  private since = 0;
  private found = false;
  private watched: Node[] = [];
  private place = placeOf(location.href);
  private signature = '';
  private moved = { from: '', at: 0 };
  private readAt = 0;

  constructor(
    private readonly door: Bootstrap,
    private readonly watcher: PageListener,
  ) {}

  start(): void {
    navigation.addEventListener('navigate', (event) => this.onNavigate(event as NavigateEvent));
    navigation.addEventListener('currententrychange', () => this.arrive());
    for (const type of ['navigatesuccess', 'navigateerror']) navigation.addEventListener(type, () => this.look(0));
    addEventListener('pageshow', () => this.arrive());
    // The tab may be closing: what is still being typed goes to the worker now.
    addEventListener('pagehide', () => this.watcher.leaving());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.arrive());
    // A frame that holds the message (Roundcube's preview) loads without any change of address.
    document.addEventListener(
      'load',
      ({ target }) => target instanceof HTMLIFrameElement && this.look(pause.waiting),
      true,
    );
    document.addEventListener('DOMContentLoaded', () => this.look(0));
    const { hint } = this.door;
    if (hint) onTurnTo(hint, this.turned);
    this.arrive();
    // What the user turned to opened the door.
    if (hint && isIn(document.activeElement, hint)) this.turned();
  }

  /** The user turned to a chat, or from one to another. */
  private readonly turned = (): void => {
    if (this.found) this.look(0);
    else void this.ask();
  };

  private onNavigate({ destination, downloadRequest }: NavigateEvent): void {
    if (downloadRequest !== null || destination.url === location.href) return;
    if (this.found) this.watcher.leaving();
    // A navigation that comes to nothing (an answer without a page) leaves us where we are.
    this.look(1000);
  }

  /** A new address, or the same one to be looked at afresh. */
  arrive(): void {
    const place = placeOf(location.href);
    if (place !== this.place) {
      this.moved = { from: this.signature, at: Date.now() };
      this.place = place;
      if (this.found) this.watcher.leaving();
    }
    if (this.door.mayHold(location)) void this.ask();
    else {
      this.isAllowed = false;
      this.read();
    }
  }

  /** Reads, now and while the page fills, if it may be read at all. */
  private async ask(): Promise<void> {
    const { place } = this;
    this.since = Date.now();
    this.isAllowed = undefined;
    const isAllowed = await this.watcher.expecting();
    if (place !== this.place) return;
    this.isAllowed = isAllowed;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.read();
  }

  /** Asks for one look; a nearer one that is already asked for stands. */
  private look(ms: number): void {
    if (this.timer && ms) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.read();
    }, ms);
  }

  /** A page that was quiet is looked at soon; one that never rests, seldom. */
  private pause(): number {
    const since = Date.now() - this.readAt;
    if (this.found) return since > calm ? pause.settled : pause.stormy;
    return since > lull ? pause.first : pause.waiting;
  }

  private read(): void {
    if (this.isAllowed === undefined) return;
    this.readAt = Date.now();
    const look = (this.isAllowed && document.body && sharedWorld.pageReader?.look()) || nobody;
    const { seen } = look;
    const isSomebody = seen.kind !== 'none';
    this.signature = signatureOf(seen);
    if (isSomebody && seen.kind !== 'profile' && this.isLeftOver()) {
      this.observe(true);
      this.look(settling);
      return;
    }
    this.found = isSomebody;
    const isOver = !this.isAllowed || (this.found ? seen.kind === 'profile' : Date.now() - this.since > patience);
    this.observe(!isOver);
    this.watcher.seen(look, !isOver);
  }

  /** Mail shows the thread before for a while under the new address: the same people must prove to be no left-over. */
  private isLeftOver(): boolean {
    const { from, at } = this.moved;
    return !!from && this.signature === from && Date.now() - at < settling;
  }

  /** The page, and what of it is a world of its own. */
  private roots(): Node[] {
    const own = this.door.hint ? document.querySelectorAll<HTMLIFrameElement>(outlets) : [];
    return [document, ...[...own].flatMap(({ shadowRoot, contentDocument }) => shadowRoot ?? contentDocument ?? [])];
  }

  private observe(wanted: boolean): void {
    const roots = wanted ? this.roots() : [];
    if (roots.length === this.watched.length && roots.every((root) => this.watched.includes(root))) return;
    this.watched = roots;
    this.observer ??= new MutationObserver(() => this.look(this.pause()));
    this.observer.disconnect();
    for (const root of roots) {
      this.observer.observe(root, { childList: true, characterData: true, subtree: true });
      // What happens within a shadow root or a frame is not heard outside.
      if (root !== document) root.addEventListener('focusin', this.turned);
    }
  }
}

/** The part of an address that says what is open; Gmail adds `?compose=` to it for the box in which one writes. */
const placeOf = (address: string) => address.replace(/[?&]compose=[^&#]*/, '');

/** What makes two looks the same; nobody has none. */
const signatureOf = ({ kind, people, subject }: Seen): string =>
  kind === 'none' ? '' : JSON.stringify([people, subject]);
