/**
 * Small marks beside people one knows, in lists of search results, connections and messages. A bundle of its own, which
 * the worker puts into pages only once the user has switched it on, and never on the discreet ways.
 */
import { ask, type Telling } from '../commands/messages';
import type { Mark } from '../domain/marks';
import { marking } from '../domain/switches';
import { type Realm, wayIn, wayKey } from '../domain/ways';
import type { Listed, Lister } from '../readers/listed';
import { browser } from './browser';
import { Overlay, type Wanted } from './overlay';
import { closedRoot } from './rescue';

/** Milliseconds between a change of the page and the look at it: a quiet page's first, and one that never rests. */
const pause = { quiet: 120, stormy: 1000 };
/** More people than any screen shows. */
const most = 200;

const names = ['href', 'email', 'title', 'data-hovercard-id'];

/** By what somebody listed is known. */
const keyOf = ({ linkedin, emails }: Listed) => linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? '';

/** All that makes a row say the same person: lists use their rows again for others. */
const signature = (element: HTMLElement): string =>
  [element, element.closest('a')].map((one) => names.map((name) => one?.getAttribute(name)).join()).join() +
  element.textContent;

class Marks {
  private readonly overlay = new Overlay();
  private readonly known = new Map<string, Mark | null>();
  /** The elements that are marked, as they were when they were read. */
  private readonly marked = new Map<HTMLElement, string>();
  private readonly observer = new MutationObserver(() => this.onChange());
  private timer?: ReturnType<typeof setTimeout>;
  private lookedAt = 0;
  private isOver = false;
  private readonly ends: (() => void)[] = [];

  constructor(
    private readonly lister: Lister,
    private readonly realm: Realm,
    private readonly over: () => void,
  ) {}

  async start(): Promise<void> {
    if (!(await this.isWanted())) return this.stop();
    removeOrphans();
    const onTelling = (telling: unknown): undefined => {
      if ((telling as Telling).tell !== 'changed') return;
      this.known.clear();
      this.look(0);
    };
    const onStored = (changes: object) => {
      if (marking in changes || wayKey(this.realm) in changes)
        void this.isWanted().then((isWanted) => isWanted || this.stop());
    };
    const arrive = () => {
      this.overlay.clear();
      this.marked.clear();
      this.look(pause.quiet);
    };
    browser.runtime.onMessage.addListener(onTelling);
    browser.storage.onChanged.addListener(onStored);
    window.navigation?.addEventListener('currententrychange', arrive);
    document.addEventListener('load', this.overlay.follow, true);
    this.ends.push(
      () => browser.runtime.onMessage.removeListener(onTelling),
      () => browser.storage.onChanged.removeListener(onStored),
      () => window.navigation?.removeEventListener('currententrychange', arrive),
      () => document.removeEventListener('load', this.overlay.follow, true),
    );
    const watched = { childList: true, characterData: true, attributes: true, attributeFilter: names, subtree: true };
    this.observer.observe(document, watched);
    this.look(0);
  }

  private stop(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.overlay.clear();
    for (const end of this.ends) end();
    this.over();
  }

  /** Switched on, and on the page is where KnownFor works: nothing is drawn on the discreet ways. */
  private async isWanted(): Promise<boolean> {
    const key = wayKey(this.realm);
    const stored = await browser.storage.local.get([marking, key]);
    return !!stored[marking] && wayIn(stored, this.realm) === 'page';
  }

  /** A mark whose row is somebody else's now goes at once; new people are looked for once the page rests. */
  private onChange(): void {
    for (const [element, was] of this.marked) {
      if (element.isConnected && signature(element) === was) continue;
      this.marked.delete(element);
      this.overlay.drop(element);
    }
    this.overlay.follow();
    this.look(Date.now() - this.lookedAt > pause.stormy ? pause.quiet : pause.stormy);
  }

  private look(ms: number): void {
    if (this.timer && ms) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.read();
    }, ms);
  }

  private async read(): Promise<void> {
    this.lookedAt = Date.now();
    // After an update this script is cut off, and the new one draws.
    if (!browser.runtime?.id) return this.stop();
    const mayList = this.lister.mayList(new URL(location.href));
    if (mayList) this.overlay.begin();
    const people = mayList ? this.lister.people(document).slice(0, most) : [];
    const signatures = people.map(({ element }) => signature(element));
    const address = location.href;
    if (!(await this.learn(people)) || this.isOver || address !== location.href) return;
    const wanted = new Map<HTMLElement, Wanted>();
    this.marked.clear();
    for (const [i, { element, name, ...who }] of people.entries()) {
      const mark = this.known.get(keyOf({ element, name, ...who }));
      if (!mark || signature(element) !== signatures[i]) continue;
      this.marked.set(element, signatures[i] as string);
      wanted.set(element, { mark, says: browser.i18n.getMessage(`mark_${mark}`, name) });
    }
    this.overlay.show(wanted);
  }

  /** Asks the worker about those who are new here. @returns whether it answered */
  private async learn(people: readonly Listed[]): Promise<boolean> {
    const fresh = [...new Map(people.map((one) => [keyOf(one), one]))].filter(([key]) => !this.known.has(key));
    if (!fresh.length) return true;
    const asked = fresh.map(([, { linkedin, emails }]) => ({ linkedin, emails }));
    const reply = await ask(browser.runtime, 'marks', asked);
    if (reply.ok) for (const [i, [key]] of fresh.entries()) this.known.set(key, reply.value[i] ?? null);
    return reply.ok;
  }
}

/** Marks of a script that an update cut off. */
function removeOrphans(): void {
  for (const host of document.documentElement.children)
    if (host.localName === 'div' && closedRoot(host)?.querySelector('[data-marks]')) host.remove();
}

declare global {
  /** In the content scripts' isolated world, which no page sees. */
  var knownForMarks: object | undefined;
}

/** Starts once in a document. */
export function start(lister: Lister, realm: Realm): void {
  if (globalThis.knownForMarks) return;
  const marks = new Marks(lister, realm, () => {
    globalThis.knownForMarks = undefined;
  });
  globalThis.knownForMarks = marks;
  void marks.start();
}
