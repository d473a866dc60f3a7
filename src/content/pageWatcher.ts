/**
 * Follows the page: who is on it now. The Navigation API tells of every change of address; only while a page that may
 * hold a person has not shown one yet (and on mail, where messages come and go under one address) its changes are
 * watched, by an observer that does nothing but ask for one look a little later.
 */

import { outlets } from '../readers/pageAddresses';
import { nothing, type Seen } from '../readers/reader';
import type { PageLook } from './pageReader';
import { fillTime } from './pageWarnings';
import { type Bootstrap, sharedWorld } from './sharedWorld';

/** Milliseconds between a change of the page and the look at it: `first` after a while without one. */
const delays = { first: 10, waiting: 60, settled: 400, stormy: 1600 };
/** A page that fills has come to a pause when it was not looked at for so long (ms). */
const shortQuiet = 250;
/** A page that has shown nobody for so long (ms) is no longer watched until the user comes back to it. */
const waitLimit = 20_000;

/** A page is quiet that has not been looked at for so long (ms). */
const longQuiet = 3000;

/** How long (ms) mail may take to put another message in the place of the one before. */
const replacementTime = 1000;

/** What the page watcher tells and asks. */
interface PageListener {
  /** The address is about to be another: whoever was shown must not be written to. */
  leaving(): void;
  /** Who is on the page; `kind: 'none'` when nobody can be read (any more, or yet: then it goes on waiting). */
  seen(look: PageLook, isWaiting: boolean): void;
  /** An address that may hold a person, before the page is read. @returns whether it may be read */
  expecting(): Promise<boolean>;
}

/** Watches one document for as long as it lives. */
export class PageWatcher {
  /** Whether the page may be read; unknown while that is being asked. */
  #isAllowed: boolean | undefined = false;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #isFound = false;
  #observed: Node[] = [];
  #place = openItemIn(location.href);
  #signature = '';
  #moved = { from: '', at: 0 };
  #readAt = 0;

  readonly #bootstrap: Bootstrap;
  readonly #listener: PageListener;

  constructor(bootstrap: Bootstrap, listener: PageListener) {
    this.#bootstrap = bootstrap;
    this.#listener = listener;
  }

  start(): void {
    navigation.addEventListener('navigate', (event) => this.#onNavigate(event as NavigateEvent));
    navigation.addEventListener('currententrychange', () => this.arrive());
    const lookNow = () => this.#look(0);
    for (const type of ['navigatesuccess', 'navigateerror']) navigation.addEventListener(type, lookNow);
    // What the user has set is asked for once, unless the page comes back out of the browser's memory.
    addEventListener('pageshow', ({ persisted }) => (persisted ? this.arrive() : this.#begin()));
    // The tab may be closing: what is still being typed goes to the worker now.
    addEventListener('pagehide', () => this.#listener.leaving());
    document.addEventListener('visibilitychange', () => this.#bootstrap.isInFront() && this.arrive());
    // A frame that holds the message (Roundcube's preview) loads without any change of address.
    document.addEventListener(
      'load',
      ({ target }) => target instanceof HTMLIFrameElement && this.#look(delays.waiting),
      true,
    );
    document.addEventListener('DOMContentLoaded', lookNow);
    const { hint, isWithin, onTurnTo } = this.#bootstrap;
    if (hint) onTurnTo(hint, this.#onTurned);
    this.arrive();
    // What the user turned to may have loaded this very script.
    if (hint && isWithin(document.activeElement, hint)) this.#onTurned();
  }

  /** The user turned to a chat, or from one to another. */
  readonly #onTurned = (): void => {
    if (this.#isFound) this.#look(0);
    else void this.#ask();
  };

  #onNavigate({ destination, downloadRequest }: NavigateEvent): void {
    if (downloadRequest !== null || destination.url === location.href) return;
    if (this.#isFound) this.#listener.leaving();
    // A navigation that comes to nothing (an answer without a page) leaves us where we are.
    this.#look(1000);
  }

  /** A new address, or the same one to be looked at afresh. */
  arrive(): void {
    const place = openItemIn(location.href);
    if (place !== this.#place) {
      this.#moved = { from: this.#signature, at: Date.now() };
      this.#place = place;
      if (this.#isFound) this.#listener.leaving();
    }
    if (this.#bootstrap.mayHold(location)) void this.#ask();
    else {
      this.#isAllowed = false;
      this.#read();
    }
  }

  /** Begins to read once it is known whether the page may be read at all. */
  async #ask(): Promise<void> {
    const place = this.#place;
    this.#isAllowed = undefined;
    const isAllowed = await this.#listener.expecting();
    if (place !== this.#place) return;
    this.#isAllowed = isAllowed;
    this.#begin();
  }

  /** Reads, now and while the page fills. */
  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#since = Date.now();
    this.#read();
    // Whoever can't be read by then is known by the address.
    setTimeout(() => this.#look(0), fillTime);
  }

  /** Asks for one look after `ms` milliseconds, unless a look is asked for already. */
  #look(ms: number): void {
    if (this.#timer && ms) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#read();
    }, ms);
  }

  /** A page that was quiet is looked at soon; one that never rests, seldom. */
  #delay(): number {
    const since = Date.now() - this.#readAt;
    if (this.#isFound) return since > longQuiet ? delays.settled : delays.stormy;
    return since > shortQuiet ? delays.first : delays.waiting;
  }

  #read(): void {
    // In the background nothing is read: once the page is in front, it arrives anew.
    if (this.#isAllowed === undefined || !this.#bootstrap.isInFront()) return;
    this.#readAt = Date.now();
    const isLate = Date.now() - this.#since >= fillTime;
    const look = (this.#isAllowed && document.body && sharedWorld.pageReader?.look(isLate)) || { seen: nothing() };
    const { seen } = look;
    const isSomebody = seen.kind !== 'none';
    this.#signature = signatureOf(seen);
    if (isSomebody && seen.kind !== 'profile' && this.#isLeftOver()) {
      this.#observe(true);
      this.#look(replacementTime);
      return;
    }
    this.#isFound = isSomebody;
    const isRead = isSomebody && !seen.people[0]?.byAddress;
    const isOver = !this.#isAllowed || (isRead ? seen.kind === 'profile' : Date.now() - this.#since > waitLimit);
    this.#observe(!isOver);
    this.#listener.seen(look, !isOver);
  }

  /** Mail shows the thread before for a while under the new address: the same people must prove to be no left-over. */
  #isLeftOver(): boolean {
    const { from, at } = this.#moved;
    return this.#signature === from && Date.now() - at < replacementTime;
  }

  /** The page, and what of it is a world of its own. */
  #roots(): Node[] {
    const own = this.#bootstrap.hint ? document.querySelectorAll<HTMLIFrameElement>(outlets) : [];
    return [document, ...[...own].flatMap(({ shadowRoot, contentDocument }) => shadowRoot ?? contentDocument ?? [])];
  }

  #observe(isOn: boolean): void {
    const roots = isOn ? this.#roots() : [];
    if (roots.length === this.#observed.length && roots.every((root) => this.#observed.includes(root))) return;
    this.#observed = roots;
    this.#observer ??= new MutationObserver(() => this.#look(this.#delay()));
    this.#observer.disconnect();
    for (const root of roots) {
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
      // What happens within a shadow root or a frame does not reach the document.
      if (root !== document) root.addEventListener('focusin', this.#onTurned);
    }
  }
}

/** The part of an address that says what is open; Gmail adds `?compose=` to it for the box in which one writes. */
export const openItemIn = (address: string) => address.replace(/[?&]compose=[^&#]*/, '');

/** What makes two looks the same; nobody has none. */
const signatureOf = ({ kind, people, subject }: Seen): string =>
  kind === 'none' ? '' : JSON.stringify([people, subject]);
