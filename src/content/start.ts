/** The content script: watches who is on the page, and shows the panel or its slim tab where there is somebody. */

import { ask, type Telling } from '../commands/messages';
import { type Realm, realmOf, type Way, wayIn, wayKey } from '../domain/ways';
import type { Reader, Seen } from '../readers/reader';
import { browser } from './browser';
import type { Shortcut } from './panel';
import { slimTab } from './tab';
import { Watch } from './watch';

const { runtime, storage } = browser;

/** Two looks at the same people on the same page are one. Empty: nobody to open on; the user's own profile has no panel. */
function identity({ people }: Seen): string {
  if (!people.some(({ role }) => role === 'subject')) return '';
  return people
    .map(({ name, emails, linkedin, role }) => [role, linkedin?.slug, linkedin?.urn, ...emails, name].join())
    .join('|');
}

class Content {
  private seen?: Seen;
  private shown = '';
  private reader?: Reader;
  private tab?: HTMLElement;
  private readonly watch: Watch;
  private readonly realm: Realm;
  private way?: Way;
  private isChoosing = false;

  constructor(private readonly readers: readonly Reader[]) {
    this.realm = realmOf(readers[0]?.site ?? '');
    this.watch = new Watch(readers, {
      leaving: () => globalThis.knownForPanel?.lock(),
      expecting: () => this.mayRead(),
      seen: (seen, reader) => void this.onSeen(seen, reader),
    });
    runtime.onMessage.addListener((telling: unknown) => this.onTelling(telling as Telling));
    storage.onChanged.addListener((changes) => {
      if (wayKey(this.realm) in changes) void this.takeWay().then(() => this.watch.arrive());
    });
    void this.takeWay().then(() => this.watch.start());
  }

  /** Goes the way that the user chose, from the beginning. */
  private async takeWay(): Promise<void> {
    this.way = wayIn(await storage.local.get(wayKey(this.realm)), this.realm);
    this.shown = '';
    this.seen = undefined;
    this.close();
  }

  /** Nothing of the page is read before the user has said how, nor where the title has to do. */
  private mayRead(): boolean {
    if (!this.way) void this.choose();
    else if (this.way !== 'title') void ask(runtime, 'wake', null);
    return !!this.way && this.way !== 'title';
  }

  private async choose(): Promise<void> {
    if (this.isChoosing) return;
    this.isChoosing = true;
    await ask(runtime, 'panel', null);
    const dock = this.readers[0]?.dock ?? { side: 'right' };
    globalThis.knownForPanel?.choose(dock, (way) => void storage.local.set({ [wayKey(this.realm)]: way }));
  }

  private async onSeen(seen: Seen, reader: Reader | undefined): Promise<void> {
    const who = identity(seen);
    const panel = globalThis.knownForPanel;
    this.seen = who ? seen : undefined;
    if (who && who === this.shown) return panel?.unlock();
    panel?.lock();
    this.shown = who;
    this.reader = reader;
    if (this.way === 'beside') void ask(runtime, 'seen', { seen, url: location.href });
    if (!who || this.way !== 'page') return this.close();
    const key = this.asideKey();
    const { [key]: isAside } = await storage.local.get(key);
    if (who !== this.shown) return undefined;
    return isAside ? this.aside() : this.open();
  }

  private close(): void {
    globalThis.knownForPanel?.close();
    this.tab?.remove();
    this.tab = undefined;
  }

  /** Opens the panel on the person; its bundle is put into the page the first time. */
  private async open(shortcut?: Shortcut): Promise<void> {
    if (!globalThis.knownForPanel) await ask(runtime, 'panel', null);
    const { seen, reader } = this;
    if (!globalThis.knownForPanel || !seen || !reader) return;
    this.tab?.remove();
    const { site, dock } = reader;
    globalThis.knownForPanel.show({ seen, site, dock, url: location.href, aside: () => this.putAside() });
    if (shortcut) globalThis.knownForPanel.shortcut(shortcut);
  }

  private aside(): void {
    this.close();
    if (this.reader) this.tab = slimTab(this.reader.dock, () => this.byUser('open-panel'));
  }

  private putAside(): void {
    void storage.local.set({ [this.asideKey()]: true });
    this.aside();
  }

  private byUser(shortcut: Shortcut): void {
    if (shortcut === 'open-panel') void storage.local.remove(this.asideKey());
    void this.open(shortcut);
  }

  /** The panel is found as it was left, on each site. */
  private asideKey(): string {
    return `aside/${this.reader?.site}`;
  }

  private onTelling(telling: Telling): Promise<unknown> | undefined {
    if (telling.tell === 'changed') globalThis.knownForPanel?.changed(telling.contacts);
    if (telling.tell === 'who') return Promise.resolve({ seen: this.seen, url: location.href });
    if (telling.tell === 'command') return Promise.resolve(this.onShortcut(telling.name));
    return undefined;
  }

  /** @returns whether there is somebody to do it with */
  private onShortcut(name: Shortcut): boolean {
    if (!this.seen || this.way !== 'page') return false;
    if (name === 'open-panel' && globalThis.knownForPanel?.hasFocus()) this.putAside();
    else this.byUser(name);
    return true;
  }
}

/** Starts once in a document, however often the script is put into it. */
export function start(readers: readonly Reader[]): void {
  const world = globalThis as { knownForContent?: Content };
  world.knownForContent ??= new Content(readers);
}
