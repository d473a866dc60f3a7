/** The content script: watches who is on the page, and shows the panel or its slim tab where there is somebody. */
import { ask, type Telling } from '../commands/messages';
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

  constructor(readers: readonly Reader[]) {
    runtime.onMessage.addListener((telling: unknown) => this.onTelling(telling as Telling));
    new Watch(readers, {
      leaving: () => globalThis.knownForPanel?.lock(),
      expecting: () => void ask(runtime, 'wake', null),
      seen: (seen, reader) => void this.onSeen(seen, reader),
    }).start();
  }

  private async onSeen(seen: Seen, reader: Reader | undefined): Promise<void> {
    const who = identity(seen);
    const panel = globalThis.knownForPanel;
    this.seen = who ? seen : undefined;
    if (who && who === this.shown) return panel?.unlock();
    panel?.lock();
    this.shown = who;
    this.reader = reader;
    if (!who) return this.close();
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
    if (!this.seen) return false;
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
