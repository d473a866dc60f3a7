/** Watches who is on a page that may hold somebody, and shows the panel or its pill where there is. */

import type { ContentMessage, PageAnswer } from '../messages/contentMessages';
import { peopleLimitPeriod } from '../messages/peoplePerMinute';
import { sendQuery } from '../messages/send';
import type { Shortcut } from '../messages/shortcut';
import type { PageSettings, SettingsChange } from '../messages/workerMessages';
import { browser } from '../platform/browser';
import { type Dock, nothing, personKey, type Seen, subjectPerson } from '../readers/reader';
import type { PanelPlacement } from '../settings/keys';
import { createPageReader, type PageLook } from './pageReader';
import { fillTime, pageWarnings } from './pageWarnings';
import { openItemIn, PageWatcher } from './pageWatcher';
import type { PanelHost, Pill } from './panel/panelContract';
import { showPill } from './pill';
import { type Bootstrap, sharedWorld } from './sharedWorld';

/** One document's: it decides when the page is read and what of KnownFor is shown on it. */
class PageController {
  /** What the page tells of the people on it; nothing where nobody is there to open on. */
  #seen: Seen | undefined;
  #peopleKey = '';
  /** The person that the page is about, and what is open of it. */
  #subjectKey = '';
  /** The subject on whom the user has opened the panel. */
  #openedKey = '';
  #readerDock: PageLook['dock'];
  #pill: Pill | undefined;
  readonly #watcher: PageWatcher;
  readonly #site: string;
  #settings: PageSettings | undefined;
  /** The page shows what the panel makes room for. */
  #isCovered = false;
  /** The worker knows of somebody here. */
  #isShown = false;
  /** Asks again after too many people in a minute, or where the store could not be read: one time, however often. */
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** The page is going elsewhere, and has not been read since. */
  #isNavigating = false;
  /** The panel's bundle is on its way. */
  #panelLoading: Promise<unknown> | undefined;

  constructor(bootstrap: Bootstrap) {
    this.#site = bootstrap.site;
    browser.runtime.onMessage.addListener((message: unknown) => this.#onMessage(message as ContentMessage));
    this.#watcher = new PageWatcher(bootstrap, {
      leaving: () => {
        this.#isNavigating = true;
        sharedWorld.panel?.lock();
      },
      expecting: () => this.#mayRead(),
      seen: (look, isWaiting) => this.#onSeen(look, isWaiting),
    });
    this.#watcher.start();
  }

  /** Nothing of the page is read before the user has said how, nor where the title has to do. */
  async #mayRead(): Promise<boolean> {
    const isFirst = !this.#settings;
    await this.#readSettings();
    if (!this.#settings) return false;
    const { ask, orphanSecret } = this.#settings;
    sharedWorld.orphanSecret = orphanSecret;
    if (isFirst) sharedWorld.bootstrap?.removeOld(orphanSecret);
    // A page whose settings have changed begins anew.
    if (ask) (await this.#loadPanel())?.ask(ask, (answer) => this.#onSettings(answer));
    return this.#isReadable();
  }

  /** @returns whether KnownFor works in another mode now: then whoever was shown in the one before is gone */
  async #readSettings(change?: SettingsChange): Promise<boolean> {
    const reply = await sendQuery(browser.runtime, 'pageSettings', { site: this.#site, ...(change && { change }) });
    const before = this.#settings;
    if (reply.ok) this.#settings = reply.value;
    // Compared on arrival: a page that comes to the front reads them too, often before it is told of a change.
    if (before?.mode === this.#settings?.mode && before?.ask === this.#settings?.ask) return false;
    this.#peopleKey = this.#subjectKey = this.#openedKey = '';
    this.#seen = undefined;
    sharedWorld.panel?.close();
    void this.#showPill();
    return true;
  }

  #onSeen({ seen, dock }: PageLook, isWaiting: boolean): void {
    const person = subjectPerson(seen);
    // The same for two looks that tell the same. Empty: nobody to open on; the user's own profile has no panel.
    const people = person ? JSON.stringify(seen.people) : '';
    const { panel } = sharedWorld;
    this.#isNavigating = false;
    this.#seen = people ? seen : undefined;
    if (people === this.#peopleKey && (people || isWaiting)) {
      if (people) panel?.unlock();
      return;
    }
    // More is known of the same, or of who else is there: what is being typed is not taken out of the user's hands.
    const subject = person ? `${openItemIn(location.href)} ${personKey(person)}` : '';
    if (!subject || subject !== this.#subjectKey) panel?.lock();
    this.#subjectKey = subject;
    this.#peopleKey = people;
    this.#readerDock = dock;
    // Locked, not gone, while the next person may still come: making a frame anew is dear.
    if (people || !isWaiting) void this.#show();
    else void this.#showPill();
  }

  /** Shows whoever is on the page now: in the panel where the user has it open, else by the pill. */
  async #show(): Promise<void> {
    const { panel } = sharedWorld;
    const person = subjectPerson(this.#seen);
    // The question is being asked.
    if (!this.#settings?.mode) return;
    // It has the keyboard or unsaved words: it stays on the person it was opened for, and comes back here.
    if (this.#openedKey !== this.#subjectKey && panel?.keepPerson(person?.name)) return;
    if (this.#isOpen()) return this.#openPanel();
    this.#openedKey = '';
    panel?.close();
    await this.#showPill();
  }

  /** LinkedIn's profiles find the panel as it was left last, whoever they are of; anything else comes with the pill. */
  #isOpen(): boolean {
    if (!this.#seen || this.#settings?.mode !== 'page') return false;
    const isLeftOpen = this.#isProfile() && !this.#isCovered && this.#settings.placement.isOpen;
    return isLeftOpen || this.#openedKey === this.#subjectKey;
  }

  #isProfile(): boolean {
    return this.#site === 'linkedin' && this.#seen?.kind === 'profile';
  }

  /** The toolbar icon says the same, also where nothing is added to the page. */
  async #showPill(): Promise<void> {
    const seen = this.#seen;
    if (!seen) this.#removePill();
    if (!seen && !this.#isShown) return;
    this.#isShown = !!seen;
    const people = this.#peopleKey;
    const reply = await sendQuery(browser.runtime, 'personSeen', { seen: seen ?? nothing(), url: location.href });
    clearTimeout(this.#retry);
    if (!reply.ok && reply.error.code !== 'refused')
      this.#retry = setTimeout(() => this.#showPill(), peopleLimitPeriod);
    if (people !== this.#peopleKey || this.#isOpen()) return;
    this.#removePill();
    if (this.#settings?.mode !== 'page' || !reply.ok || !reply.value) return;
    const { doubt } = reply.value;
    const pill = showPill(reply.value, this.#dock(), this.#settings.placement.pillTop);
    this.#pill = pill;
    const { button } = pill;
    button.onclick = () => this.#openForUser();
    // By the time it is pressed, or let go, the panel's bundle is there, which can move it, or open.
    button.onpointerenter = () => this.#loadPanel();
    const grab = async (event: PointerEvent | KeyboardEvent) =>
      (await this.#loadPanel())?.grab(event, pill, (pillTop) => this.#place({ pillTop }));
    button.onpointerdown = button.onkeydown = grab;
    if (seen?.warnings)
      setTimeout(() => {
        if (pageWarnings()[0]) button.title = doubt;
      }, fillTime);
  }

  #removePill(): void {
    this.#pill?.remove();
    this.#pill = undefined;
  }

  /** The panel; its bundle is put into the page once, whoever asks first: the pointer on the pill, a press, a click. */
  async #loadPanel(): Promise<PanelHost | undefined> {
    if (!sharedWorld.panel) {
      this.#panelLoading ??= Promise.race([
        new Promise<void>((resolve) => {
          sharedWorld.onPanelReady = resolve;
        }),
        sendQuery(browser.runtime, 'injectPanel', null),
      ]);
      await this.#panelLoading;
      this.#panelLoading = undefined;
    }
    return sharedWorld.panel;
  }

  /** Opens the panel on the person. */
  async #openPanel(shortcut?: Shortcut): Promise<void> {
    const people = this.#peopleKey;
    const person = subjectPerson(this.#seen);
    const view = person && sendQuery(browser.runtime, 'contactView', { person, kind: this.#seen?.kind });
    const panel = await this.#loadPanel();
    // Left meanwhile: whoever is there next is shown.
    if (this.#isNavigating) this.#peopleKey = '';
    const seen = this.#seen;
    if (!panel || !seen || this.#isNavigating || !this.#isOpen()) return;
    this.#removePill();
    panel.show({
      seen,
      view: people === this.#peopleKey ? view : undefined,
      dock: this.#dock(),
      url: location.href,
      isProfile: this.#isProfile(),
      isAsked: this.#openedKey === this.#subjectKey,
      covered: (isCovered) => {
        this.#isCovered = isCovered;
        this.#openedKey = '';
        void this.#show();
      },
      close: () => this.#close(),
      released: () => void this.#show(),
      place: (change) => {
        this.#place(change);
        void this.#openPanel();
      },
    });
    if (shortcut) panel.shortcut(shortcut);
  }

  /** Where the reader says, on the side that the user chose. */
  #dock(): Dock {
    const side = this.#settings?.placement.side;
    return { side: 'right', ...this.#readerDock, ...(side && { side }) };
  }

  /** Pill and panel are found like that next time; each site has a placement of its own. */
  #place(change: PanelPlacement): void {
    if (!this.#settings) return;
    const placement = { ...this.#settings.placement, ...change };
    this.#settings.placement = placement;
    void this.#readSettings({ placement });
  }

  #close(): void {
    if (this.#isProfile()) this.#place({ isOpen: false });
    this.#openedKey = '';
    sharedWorld.panel?.close();
    void this.#showPill();
  }

  #openForUser(shortcut: Shortcut = 'open-panel'): void {
    this.#openedKey = this.#subjectKey;
    // Who it is is asked first.
    void this.#openPanel(shortcut);
    if (this.#isProfile() && shortcut === 'open-panel') this.#place({ isOpen: true });
  }

  #onMessage(message: ContentMessage): Promise<unknown> | undefined {
    if (message.type === 'contactsChanged') {
      sharedWorld.panel?.contactsChanged();
      if (this.#seen && !this.#isOpen()) void this.#showPill();
    }
    if (message.type === 'settingsChanged') void this.#onSettings();
    if (message.type === 'messagesHere')
      return Promise.resolve((this.#isReadable() && sharedWorld.pageReader?.messages()) || []);
    if (message.type === 'whoIsHere') {
      const warnings = this.#isReadable() ? pageWarnings() : [];
      return Promise.resolve({ seen: this.#seen, url: location.href, warnings } satisfies PageAnswer);
    }
    if (message.type === 'shortcut') return Promise.resolve(this.#onShortcut(message.name));
    return undefined;
  }

  /** Begins anew in another mode. */
  async #onSettings(change?: SettingsChange): Promise<void> {
    if (await this.#readSettings(change)) this.#watcher.arrive();
  }

  /** Whether the user lets the page be read, whoever asks for it. */
  #isReadable(): boolean {
    const mode = this.#settings?.mode;
    return mode === 'page' || mode === 'beside';
  }

  /** @returns whether there is somebody to do it with */
  #onShortcut(shortcut: Shortcut): boolean {
    if (!this.#seen || this.#settings?.mode !== 'page') return false;
    if (shortcut === 'open-panel' && sharedWorld.panel?.hasFocus()) this.#close();
    else this.#openForUser(shortcut);
    return true;
  }
}

/** Starts once in a document, after the bootstrap. */
export function startPageController(): void {
  sharedWorld.pageReader ??= createPageReader(() => sharedWorld.readers ?? []);
  if (sharedWorld.bootstrap) sharedWorld.pageController ??= new PageController(sharedWorld.bootstrap);
}
