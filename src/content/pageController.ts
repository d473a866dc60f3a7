/** The core: watches who is on a page that may hold somebody, and shows the panel or its slim tab where there is. */

import { sendQuery } from '../messages/send';
import type { ContentMessage, PageAnswer, Shortcut } from '../messages/toContent';
import { browser } from '../platform/browser';
import type { Dock, Seen } from '../readers/reader';
import { type PanelPlacement, panelPlacementKey, workingModeKey } from '../settings/keys';
import { type SiteGroup, siteGroupOf, type WorkingMode } from '../settings/workingMode';
import { workingModeIn } from '../settings/workingModeIn';
import { currentDoubts, isStillDoubtful } from './pageChanged';
import type { PageLook } from './pageReader';
import { PageWatcher } from './pageWatcher';
import type { PanelHost } from './panel/contract';
import { removeOrphans } from './panel/orphans';
import { type Pill, showPill } from './pill';
import { type Bootstrap, sharedWorld } from './sharedWorld';

/** Two looks at the same people on the same page are one. Empty: nobody to open on; the user's own profile has no panel. */
function identity({ people }: Seen): string {
  if (!people.some(({ role }) => role === 'subject')) return '';
  return people
    .map(({ name, emails, linkedin, role }) => [role, linkedin?.slug, linkedin?.urn, ...emails, name].join())
    .join('|');
}

/** Who it is about, whatever else the page tells of them by and by. */
function subjectKey(seen: Seen): string {
  const { linkedin, emails, name } = subjectOf(seen) ?? { emails: [], name: '' };
  return `${location.href} ${linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? name}`;
}

const subjectOf = (seen: Seen | undefined) => seen?.people.find(({ role }) => role === 'subject');

class Content {
  private seen?: Seen;
  private shown = '';
  private subject = '';
  private place: PageLook['dock'];
  private tab?: Pill;
  private readonly watch: PageWatcher;
  private readonly realm: SiteGroup;
  private way?: WorkingMode;
  private isChoosing = false;
  private left: PanelPlacement = {};
  /** The page goes elsewhere, and has not been read since. */
  private isAway = false;
  private readonly begun: Promise<void>;

  constructor(private readonly door: Bootstrap) {
    this.realm = siteGroupOf(door.site);
    void removeOrphans();
    browser.runtime.onMessage.addListener((message: unknown) => this.onMessage(message as ContentMessage));
    browser.storage.local.onChanged.addListener((changes) => this.onStored(changes));
    this.begun = this.recall();
    this.watch = new PageWatcher(door, {
      leaving: () => {
        this.isAway = true;
        sharedWorld.panel?.lock();
      },
      expecting: () => this.mayRead(),
      seen: (look, isWaiting) => this.onSeen(look, isWaiting),
    });
    this.watch.start();
  }

  /** The way that the user chose, and how the panel was left here. */
  private async recall(): Promise<void> {
    const stored = await browser.storage.local.get([workingModeKey(this.realm), this.leftKey()]);
    this.way = workingModeIn(stored, this.realm);
    this.left = (stored[this.leftKey()] as PanelPlacement | undefined) ?? {};
  }

  private onStored(changes: Record<string, { newValue?: unknown }>): void {
    // The panel as it stands now stays so; the next person finds it as it was left last.
    const left = changes[this.leftKey()];
    if (left) this.left = (left.newValue as PanelPlacement | undefined) ?? {};
    const way = changes[workingModeKey(this.realm)];
    if (way) this.go(workingModeIn({ [workingModeKey(this.realm)]: way.newValue }, this.realm));
  }

  /** Goes another way, from the beginning. */
  private go(way: WorkingMode | undefined): void {
    this.way = way;
    this.shown = '';
    this.subject = '';
    this.seen = undefined;
    this.close();
    this.watch.arrive();
  }

  /** Nothing of the page is read before the user has said how, nor where the title has to do. */
  private async mayRead(): Promise<boolean> {
    // Asking wakes the worker while the page still loads.
    void sendQuery(browser.runtime, 'wakeUp', null);
    await this.begun;
    if (!this.way) void this.choose();
    return this.isRead();
  }

  private async choose(): Promise<void> {
    if (this.isChoosing) return;
    this.isChoosing = true;
    (await this.panel())?.choose(
      { side: 'right' },
      (way) => void browser.storage.local.set({ [workingModeKey(this.realm)]: way }),
    );
  }

  private onSeen({ seen, dock }: PageLook, isWaiting: boolean): void {
    const who = identity(seen);
    const panel = sharedWorld.panel;
    this.isAway = false;
    this.seen = who ? seen : undefined;
    if (who && who === this.shown) {
      panel?.unlock();
      return;
    }
    // More is known of the same, or of who else is there: what is being typed is not taken out of the user's hands.
    const subject = who && subjectKey(seen);
    if (!subject || subject !== this.subject) panel?.lock();
    this.subject = subject;
    this.shown = who;
    this.place = dock;
    if (!this.way) return;
    if (this.way === 'beside') void sendQuery(browser.runtime, 'personSeen', { seen, url: location.href });
    // Locked, not gone, while the next person may still come: making a frame anew is dear.
    if (!who && isWaiting) return;
    if (!who || this.way !== 'page') this.close();
    else if (this.left.aside) this.aside();
    else void this.open();
  }

  private close(): void {
    sharedWorld.panel?.close();
    this.tab?.remove();
    this.tab = undefined;
  }

  /** The panel; its bundle is put into the page the first time. */
  private async panel(): Promise<PanelHost | undefined> {
    if (!sharedWorld.panel) {
      const isHere = new Promise<void>((resolve) => {
        sharedWorld.onPanelReady = resolve;
      });
      await Promise.race([isHere, sendQuery(browser.runtime, 'injectPanel', null)]);
    }
    return sharedWorld.panel;
  }

  /** Opens the panel on the person. */
  private async open(shortcut?: Shortcut): Promise<void> {
    const who = this.shown;
    const person = subjectOf(this.seen);
    const asked = person && sendQuery(browser.runtime, 'contactView', { person });
    const panel = await this.panel();
    // Left meanwhile: whoever is there next is shown.
    if (this.isAway) this.shown = '';
    const { seen } = this;
    if (!panel || !seen || this.isAway) return;
    this.tab?.remove();
    panel.show({
      seen,
      asked: who === this.shown ? asked : undefined,
      dock: this.dock(),
      url: location.href,
      aside: () => this.leave({ aside: true }),
      move: () => this.leave({ side: this.dock().side === 'right' ? 'left' : 'right' }),
    });
    if (shortcut) panel.shortcut(shortcut);
  }

  private aside(): void {
    this.close();
    const tab = showPill(this.dock(), () => this.byUser('open-panel'));
    this.tab = tab;
    if (this.seen?.doubts) void isStillDoubtful().then((is) => is && tab === this.tab && tab.mark());
  }

  /** Where the reader says, on the side where the user left it. */
  private dock(): Dock {
    return { side: 'right', ...this.place, ...(this.left.side && { side: this.left.side }) };
  }

  /** The user leaves the panel so: aside, or on the other side. */
  private leave(so: PanelPlacement): void {
    this.left = { ...this.left, ...so };
    void browser.storage.local.set({ [this.leftKey()]: this.left });
    if (this.left.aside) this.aside();
    else void this.open();
  }

  private byUser(shortcut: Shortcut): void {
    if (shortcut === 'open-panel' && this.left.aside) this.leave({ aside: false });
    void this.open(shortcut);
  }

  /** The panel is found as it was left, on each site. */
  private leftKey(): string {
    return panelPlacementKey(this.door.site);
  }

  private onMessage(message: ContentMessage): Promise<unknown> | undefined {
    if (message.type === 'contactsChanged') sharedWorld.panel?.changed(message.contacts);
    if (message.type === 'messagesHere')
      return Promise.resolve(this.isRead() ? (sharedWorld.pageReader?.messages() ?? []) : []);
    if (message.type === 'whoIsHere') return Promise.resolve(this.answer());
    if (message.type === 'shortcut') return Promise.resolve(this.onShortcut(message.name));
    return undefined;
  }

  private answer(): PageAnswer {
    return { seen: this.seen, url: location.href, doubts: this.isRead() ? currentDoubts() : [] };
  }

  /** Whether the user lets the page be read, whoever asks for it. */
  private isRead(): boolean {
    return this.way === 'page' || this.way === 'beside';
  }

  /** @returns whether there is somebody to do it with */
  private onShortcut(name: Shortcut): boolean {
    if (!this.seen || this.way !== 'page') return false;
    if (name === 'open-panel' && sharedWorld.panel?.hasFocus()) this.leave({ aside: true });
    else this.byUser(name);
    return true;
  }
}

/** Starts behind the door, once in a document. */
export function startPageController(): void {
  if (sharedWorld.bootstrap) sharedWorld.pageController ??= new Content(sharedWorld.bootstrap);
}
