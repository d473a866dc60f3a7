/**
 * Follows the page: who is on it now. The Navigation API tells of every change of address; only while a page that may
 * hold a person has not shown one yet (and on mail, where messages come and go under one address) its changes are
 * watched, by an observer that does nothing but ask for one look a little later.
 */
import { readersFor } from '../readers/match';
import { nothing, type Reader, type Seen } from '../readers/reader';

/** Milliseconds between a change of the page and the look at it. */
const pause = { waiting: 60, settled: 400 };
/** A page that has shown nobody for so long (ms) is no longer watched until the user comes back to it. */
const patience = 20_000;

interface NavigateEvent extends Event {
  destination: { url: string };
  downloadRequest: string | null;
}
/** TypeScript's DOM library does not know it yet. */
declare const navigation: EventTarget | undefined;

export interface Watcher {
  /** The address is about to be another: whoever was shown must not be written to. */
  leaving(): void;
  /** Who is on the page; `kind: 'none'` when nobody can be read (any more). */
  seen(seen: Seen, reader: Reader | undefined): void;
  /** An address that may hold a person, before the page is read. @returns whether it may be read */
  expecting(): boolean;
}

export class Watch {
  private asked: Reader[] = [];
  private observer = new MutationObserver(() => this.look(this.found ? pause.settled : pause.waiting));
  private timer?: ReturnType<typeof setTimeout>;
  private since = 0;
  private found = false;
  private watching = false;

  constructor(
    private readonly readers: readonly Reader[],
    private readonly watcher: Watcher,
  ) {}

  /** Begins at document_start, before the page's own scripts. */
  start(): void {
    if (typeof navigation !== 'undefined') {
      navigation.addEventListener('navigate', (event) => this.onNavigate(event as NavigateEvent));
      navigation.addEventListener('currententrychange', () => this.arrive());
      for (const type of ['navigatesuccess', 'navigateerror']) navigation.addEventListener(type, () => this.look(0));
    }
    addEventListener('pageshow', () => this.arrive());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.arrive());
    // A frame that holds the message (Roundcube's preview) loads without any change of address.
    document.addEventListener(
      'load',
      ({ target }) => target instanceof HTMLIFrameElement && this.look(pause.waiting),
      true,
    );
    document.addEventListener('DOMContentLoaded', () => this.look(0));
    this.arrive();
  }

  private onNavigate({ destination, downloadRequest }: NavigateEvent): void {
    if (downloadRequest !== null || destination.url === location.href) return;
    if (this.found) this.watcher.leaving();
    // A navigation that comes to nothing (an answer without a page) leaves us where we are.
    this.look(1000);
  }

  /** A new address, or the same one to be looked at afresh. */
  arrive(): void {
    const concerned = readersFor(new URL(location.href), this.readers);
    this.asked = concerned.length && this.watcher.expecting() ? concerned : [];
    this.since = Date.now();
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

  private read(): void {
    let seen = nothing();
    const reader = document.body
      ? this.asked.find((one) => {
          seen = readBy(one);
          return seen.kind !== 'none';
        })
      : undefined;
    this.found = !!reader;
    this.watcher.seen(seen, reader);
    const isOver = !this.asked.length || (this.found ? seen.kind === 'profile' : Date.now() - this.since > patience);
    this.observe(!isOver);
  }

  private observe(wanted: boolean): void {
    if (wanted === this.watching) return;
    this.watching = wanted;
    if (wanted) this.observer.observe(document, { childList: true, subtree: true });
    else this.observer.disconnect();
  }
}

/** A reader that stumbles has seen nobody: silence is better than a wrong name, and the page must not notice. */
function readBy(reader: Reader): Seen {
  try {
    return reader.read({ document, url: new URL(location.href) });
  } catch (error) {
    return nothing(`${reader.site}: ${error}`);
  }
}
