/** The content script: watches who is on the page, and shows the panel or its slim tab where there is somebody. */

import type { AnswerOf, Name } from '../commands';
import { ask, type Doing, type Reply, send, type Telling } from '../commands/messages';
import type { Person, Reader, Seen } from '../readers/reader';
import { browser } from './browser';
import { keep, keptFor, letGo } from './drafts';
import { leaveFrame } from './focus';
import { Frame } from './frame';
import type { Core, Shortcut } from './panel';
import { Watch } from './watch';

const { runtime, storage } = browser;

/** Whom the panel opens on; the user's own profile has no panel. */
export const subjectOf = (seen: Seen): Person | undefined => seen.people.find(({ role }) => role === 'subject');

/** Two looks at the same person on the same page are one. */
const identity = (seen: Seen): string =>
  JSON.stringify(
    seen.people.map(({ name, emails, linkedin, role }) => [role, linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? name]),
  );

class Content {
  private seen?: Seen;
  private shown = '';
  private reader?: Reader;
  private frame?: Frame;
  private readonly watch: Watch;

  constructor(private readonly readers: readonly Reader[]) {
    this.watch = new Watch(readers, {
      leaving: () => this.lock(),
      expecting: () => void ask(runtime, 'wake', null),
      seen: (seen, reader) => void this.onSeen(seen, reader),
    });
  }

  start(): void {
    runtime.onMessage.addListener((message: unknown) => this.onTelling(message as Telling));
    this.watch.start();
  }

  private lock(): void {
    globalThis.knownForPanel?.flush();
    this.frame?.hide();
  }

  private async onSeen(seen: Seen, reader: Reader | undefined): Promise<void> {
    const who = subjectOf(seen) ? identity(seen) : '';
    if (who && who === this.shown) {
      this.seen = seen;
      this.frame?.show();
      return;
    }
    this.lock();
    this.shown = who;
    this.seen = who ? seen : undefined;
    this.reader = reader;
    if (!who) return this.frame?.close();
    if (await this.isAside()) this.asFrame().aside();
    else await this.open();
  }

  private asFrame(): Frame {
    if (this.frame) return this.frame;
    const dock = this.reader?.dock ?? { side: 'right' };
    this.frame = new Frame(
      dock,
      (document) => {
        globalThis.knownForPanel?.mount(document, this.core());
        if (this.seen) globalThis.knownForPanel?.show(this.seen, location.href);
      },
      () => globalThis.knownForPanel?.unmount(),
    );
    this.frame.onOpen = () => void this.open(true);
    return this.frame;
  }

  /** Opens the panel on the person; the panel's bundle is put into the page the first time. */
  private async open(byUser = false, shortcut?: Shortcut): Promise<void> {
    const who = this.shown;
    if (byUser) void storage.local.set({ [this.asideKey()]: false });
    if (!globalThis.knownForPanel) await ask(runtime, 'panel', null);
    if (!globalThis.knownForPanel || who !== this.shown || !this.seen) return;
    const frame = this.asFrame();
    if (frame.isOpen) globalThis.knownForPanel.show(this.seen, location.href);
    frame.open();
    frame.show();
    if (byUser) globalThis.knownForPanel.shortcut(shortcut ?? 'open-panel');
  }

  private aside(): void {
    void storage.local.set({ [this.asideKey()]: true });
    this.frame?.aside();
  }

  private asideKey(): string {
    return `aside/${this.reader?.site}`;
  }

  private async isAside(): Promise<boolean> {
    const key = this.asideKey();
    return !!(await storage.local.get(key))[key];
  }

  private core(): Core {
    return {
      site: this.reader?.site ?? '',
      ask: (query, input) => ask(runtime, query, input),
      save: (message, field) => save(message, field),
      keep: (field, message) => void keep(field, message),
      aside: () => this.aside(),
      leave: leaveFrame,
    };
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
    if (name === 'open-panel' && this.frame?.hasFocus) this.aside();
    else void this.open(true, name);
    return true;
  }
}

async function save<N extends Name>(message: Doing<N>, field?: string): Promise<Reply<AnswerOf<N>>> {
  const drafts = field ? keptFor(field) : [];
  const reply = await send(runtime, { ...message, drafts });
  if (field && reply.ok) letGo(field, drafts);
  return reply;
}

/** Starts once in a document, however often the script is put into it. */
export function start(readers: readonly Reader[]): void {
  const world = globalThis as { knownForContent?: boolean };
  if (world.knownForContent) return;
  world.knownForContent = true;
  new Content(readers).start();
}
