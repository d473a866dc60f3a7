/** Watches who is on a page that may hold somebody, and shows the panel or its pill where there is. */

import { sendQuery } from '../messages/send';
import type { ContentMessage, PageAnswer, Shortcut } from '../messages/toContent';
import { browser } from '../platform/browser';
import { type Dock, namingPage, personKey, type Seen, subjectPerson } from '../readers/reader';
import { type PanelPlacement, panelPlacementKey, workingModeKey } from '../settings/keys';
import { type SiteGroup, siteGroupOf, type WorkingMode } from '../settings/workingMode';
import { workingModeIn } from '../settings/workingModeIn';
import { createPageReader, type PageLook } from './pageReader';
import { hasLastingWarnings, pageWarnings } from './pageWarnings';
import { PageWatcher } from './pageWatcher';
import type { PanelHost } from './panel/contract';
import { removeOrphans } from './panel/orphans';
import { type Pill, showPill } from './pill';
import { type Bootstrap, sharedWorld } from './sharedWorld';

/** The same for two looks at the same people. Empty: nobody to open on; the user's own profile has no panel. */
function peopleKey(seen: Seen): string {
  if (!subjectPerson(seen)) return '';
  return seen.people
    .map(({ name, emails, linkedin, role }) => [role, linkedin?.slug, linkedin?.urn, ...emails, name].join())
    .join('|');
}

/** One document's: it decides when the page is read and what of KnownFor is shown on it. */
class PageController {
  /** What the page tells of the people on it; nothing where nobody is there to open on. */
  private seen?: Seen;
  private peopleKey = '';
  private subjectKey = '';
  private readerDock: PageLook['dock'];
  private pill?: Pill;
  private readonly watcher: PageWatcher;
  private readonly group: SiteGroup;
  private mode?: WorkingMode;
  private isChoosing = false;
  private placement: PanelPlacement = {};
  /** The page is going elsewhere, and has not been read since. */
  private isNavigating = false;
  private readonly settingsRead: Promise<void>;

  constructor(private readonly bootstrap: Bootstrap) {
    this.group = siteGroupOf(bootstrap.site);
    void removeOrphans();
    browser.runtime.onMessage.addListener((message: unknown) => this.onMessage(message as ContentMessage));
    browser.storage.local.onChanged.addListener((changes) => this.onSettings(changes));
    this.settingsRead = this.readSettings();
    this.watcher = new PageWatcher(bootstrap, {
      leaving: () => {
        this.isNavigating = true;
        sharedWorld.panel?.lock();
      },
      expecting: () => this.mayRead(),
      seen: (look, isWaiting) => this.onSeen(look, isWaiting),
    });
    this.watcher.start();
  }

  private async readSettings(): Promise<void> {
    const stored = await browser.storage.local.get([workingModeKey(this.group), this.placementKey()]);
    this.mode = workingModeIn(stored, this.group);
    this.placement = (stored[this.placementKey()] as PanelPlacement | undefined) ?? {};
  }

  private onSettings(changes: Record<string, { newValue?: unknown }>): void {
    // A panel that is shown stays where it is; the next person finds it as it was left last.
    const placement = changes[this.placementKey()];
    if (placement) this.placement = (placement.newValue as PanelPlacement | undefined) ?? {};
    const mode = changes[workingModeKey(this.group)];
    if (mode) this.restart(workingModeIn({ [workingModeKey(this.group)]: mode.newValue }, this.group));
  }

  /** Begins anew in another mode. */
  private restart(mode: WorkingMode | undefined): void {
    this.mode = mode;
    this.peopleKey = '';
    this.subjectKey = '';
    this.seen = undefined;
    this.removeAll();
    this.watcher.arrive();
  }

  /** Nothing of the page is read before the user has said how, nor where the title has to do. */
  private async mayRead(): Promise<boolean> {
    // Asking wakes the worker while the page still loads.
    void sendQuery(browser.runtime, 'wakeUp', null);
    await this.settingsRead;
    if (!this.mode) void this.askForMode();
    return this.isReadable();
  }

  private async askForMode(): Promise<void> {
    if (this.isChoosing) return;
    this.isChoosing = true;
    (await this.loadPanel())?.chooseMode(
      { side: 'right' },
      (mode) => void browser.storage.local.set({ [workingModeKey(this.group)]: mode }),
    );
  }

  private onSeen({ seen, dock }: PageLook, isWaiting: boolean): void {
    const people = peopleKey(seen);
    const panel = sharedWorld.panel;
    this.isNavigating = false;
    this.seen = people ? seen : undefined;
    if (people && people === this.peopleKey) {
      panel?.unlock();
      return;
    }
    // More is known of the same, or of who else is there: what is being typed is not taken out of the user's hands.
    const person = subjectPerson(seen);
    const subject = person ? `${location.href} ${personKey(person)}` : '';
    if (!subject || subject !== this.subjectKey) panel?.lock();
    this.subjectKey = subject;
    this.peopleKey = people;
    this.readerDock = dock;
    if (!this.mode) return;
    if (this.mode === 'beside') void sendQuery(browser.runtime, 'personSeen', { seen, url: location.href });
    // Locked, not gone, while the next person may still come: making a frame anew is dear.
    if (!people && isWaiting) return;
    if (!people || this.mode !== 'page') this.removeAll();
    else if (this.placement.isClosed) this.closeToPill();
    else void this.openPanel();
  }

  /** Takes panel and pill out of the page. */
  private removeAll(): void {
    sharedWorld.panel?.close();
    this.pill?.remove();
    this.pill = undefined;
  }

  /** The panel; its bundle is put into the page the first time. */
  private async loadPanel(): Promise<PanelHost | undefined> {
    if (!sharedWorld.panel) {
      const isReady = new Promise<void>((resolve) => {
        sharedWorld.onPanelReady = resolve;
      });
      await Promise.race([isReady, sendQuery(browser.runtime, 'injectPanel', null)]);
    }
    return sharedWorld.panel;
  }

  /** Opens the panel on the person. */
  private async openPanel(shortcut?: Shortcut): Promise<void> {
    const people = this.peopleKey;
    const person = subjectPerson(this.seen);
    const view = person && sendQuery(browser.runtime, 'contactView', { person, kind: namingPage(this.seen as Seen) });
    const panel = await this.loadPanel();
    // Left meanwhile: whoever is there next is shown.
    if (this.isNavigating) this.peopleKey = '';
    const { seen } = this;
    if (!panel || !seen || this.isNavigating) return;
    this.pill?.remove();
    panel.show({
      seen,
      view: people === this.peopleKey ? view : undefined,
      dock: this.dock(),
      url: location.href,
      close: () => this.place({ isClosed: true }),
      switchSide: () => this.place({ side: this.dock().side === 'right' ? 'left' : 'right' }),
    });
    if (shortcut) panel.shortcut(shortcut);
  }

  private closeToPill(): void {
    this.removeAll();
    const pill = showPill(this.dock(), () => this.openForUser('open-panel'));
    this.pill = pill;
    if (this.seen?.warnings)
      void hasLastingWarnings().then((has) => has && pill === this.pill && pill.markPageChanged());
  }

  /** Where the reader says, on the side that the user chose. */
  private dock(): Dock {
    const { side } = this.placement;
    return { side: 'right', ...this.readerDock, ...(side && { side }) };
  }

  /** The user closes or opens the panel, or moves it to the other side; it is found like that next time. */
  private place(change: PanelPlacement): void {
    this.placement = { ...this.placement, ...change };
    void browser.storage.local.set({ [this.placementKey()]: this.placement });
    if (this.placement.isClosed) this.closeToPill();
    else void this.openPanel();
  }

  private openForUser(shortcut: Shortcut): void {
    if (shortcut === 'open-panel' && this.placement.isClosed) this.place({ isClosed: false });
    void this.openPanel(shortcut);
  }

  /** Each site has a placement of its own. */
  private placementKey(): string {
    return panelPlacementKey(this.bootstrap.site);
  }

  private onMessage(message: ContentMessage): Promise<unknown> | undefined {
    if (message.type === 'contactsChanged') sharedWorld.panel?.contactsChanged(message.contacts);
    if (message.type === 'messagesHere')
      return Promise.resolve(this.isReadable() ? (sharedWorld.pageReader?.messages() ?? []) : []);
    if (message.type === 'whoIsHere') return Promise.resolve(this.pageAnswer());
    if (message.type === 'shortcut') return Promise.resolve(this.onShortcut(message.name));
    return undefined;
  }

  private pageAnswer(): PageAnswer {
    return { seen: this.seen, url: location.href, warnings: this.isReadable() ? pageWarnings() : [] };
  }

  /** Whether the user lets the page be read, whoever asks for it. */
  private isReadable(): boolean {
    return this.mode === 'page' || this.mode === 'beside';
  }

  /** @returns whether there is somebody to do it with */
  private onShortcut(shortcut: Shortcut): boolean {
    if (!this.seen || this.mode !== 'page') return false;
    if (shortcut === 'open-panel' && sharedWorld.panel?.hasFocus()) this.place({ isClosed: true });
    else this.openForUser(shortcut);
    return true;
  }
}

/** Starts once in a document, after the bootstrap. */
export function startPageController(): void {
  sharedWorld.pageReader ??= createPageReader(() => sharedWorld.readers ?? []);
  if (sharedWorld.bootstrap) sharedWorld.pageController ??= new PageController(sharedWorld.bootstrap);
}
