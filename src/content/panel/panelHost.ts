/** The panel in the page: its surface in a frame, and what the surface may ask of the page and of the worker. */
import type { CommandName, CommandResult } from '../../commands/index';
import type { ContentMessage } from '../../messages/contentMessages';
import type { Reply } from '../../messages/reply';
import { sendCommand, sendQuery } from '../../messages/send';
import type { Shortcut } from '../../messages/shortcut';
import type { CommandMessage, Queries, QueryName } from '../../messages/workerMessages';
import { browser } from '../../platform/browser';
import { type Message, type Person, type Seen, subjectPerson } from '../../readers/reader';
import { findComposeBox } from '../../readers/readPage';
import type { Draft } from '../../settings/drafts';
import type { FirstQuestion } from '../../settings/firstQuestion';
import { type SiteGroup, siteGroupOf } from '../../settings/workingMode';
import { insertLetter, type Letter } from '../insertText';
import { documentDraftKey, dropDraft, storeDraft } from '../pageDraftStore';
import { pageWarnings } from '../pageWarnings';
import { keepPass, passFor } from '../receivedPasses';
import { sharedWorld } from '../sharedWorld';
import { watchCover } from './coverWatcher';
import { leaveFrame } from './focus';
import { movePill } from './movePill';
import type { FirstAnswer, PanelHost, PanelRequest } from './panelContract';
import { PanelFrame } from './panelFrame';

/** What the panel may ask of its host: the page, or the browser's side panel. */
export interface PanelServices {
  /** It is on the contact's own page: nothing in it leads there. */
  readonly isRecord?: true;
  ask<Q extends QueryName>(query: Q, input: Queries[Q]['in']): Promise<Reply<Queries[Q]['out']>>;
  /** Sends a command; with a field, what was typed into that. */
  save<N extends CommandName>(message: CommandMessage<N>, field?: string): Promise<Reply<CommandResult<N>>>;
  /** Loads what the panel needs after its first frame. */
  loadParts(): Promise<unknown>;
  /** Stores what is being typed, as the command that would save it; rejects where it can't be kept. */
  storeDraft(field: string, typed: Omit<Draft, 'key'>): Promise<void>;
  /** Its save was acknowledged. */
  dropDraft(field: string): void;
  /** Closes the panel, in a page to the pill. */
  close(): void;
  /** Moves the panel to the other side; absent where it has no sides. */
  switchSide?(): void;
  /** Gives the keyboard back to the page. */
  releaseFocus(): void;
  /** The messages that the page shows now, where it shows any. */
  messages?(): Message[] | Promise<Message[]>;
  /** What of the page is not as its readers know it, now. */
  warnings?(): string[] | Promise<string[]>;
  /** Opens the report of the page. */
  openReport?(): void;
  /** Puts a letter at the cursor of the box in which the user writes. @returns nothing where no such box is open */
  insertLetter?(letter: Letter): ReturnType<typeof insertLetter>;
}

/** What the host asks of the panel's surface. */
export interface PanelSurface {
  /** @param first whom it shows from the first drawing on */
  mount(document: Document, services: PanelServices, first?: PanelRequest): void;
  show(seen: Seen, url: string, view?: PanelRequest['view']): void;
  /**
   * @param isInside whether the keyboard is in it still
   * @param isByKey what gets the focus shows it: after a press with the pointer nobody has to look for it
   */
  shortcut(name: Shortcut, isInside: () => boolean, isByKey: boolean): void;
  /** @param contacts the ids of those who changed in the store; none: anybody may have */
  contactsChanged(contacts: string[]): void;
  /** The page changed and still shows the same people: what it tells is read again. */
  pageChanged(): void;
  /** The texts are those of another language now. */
  languageChanged(): void;
  /** Sends what is still being typed. */
  flush(): void;
  /** Whether something typed is not saved yet. */
  hasUnsavedWords(): boolean;
  /** Says that the page is about somebody else than the person shown; nobody: it isn't any more. */
  showOther(name: string | undefined): void;
  /** Says why a click did nothing. */
  refuseClick(): void;
  /** Shows the question whether KnownFor may read, then the modes to choose from; no answer: not now. */
  ask(document: Document, group: SiteGroup, what: FirstQuestion, onAnswer: (answer?: FirstAnswer) => void): void;
  unmount(): void;
}

/** Puts a surface into the page. */
export function createPanelHost(surface: PanelSurface): PanelHost {
  let frame: PanelFrame | undefined;
  let choice: PanelFrame | undefined;
  let request: PanelRequest | undefined;
  /** The page is about somebody else meanwhile. */
  let isPersonKept = false;
  /** The pill was pressed with the pointer last. */
  let isPressed = false;
  const hasFocus = () => !!frame?.hasFocus();
  const isHeld = () => !!frame && !request?.isProfile && (hasFocus() || surface.hasUnsavedWords());
  const releaseWhenDone = () => setTimeout(() => isPersonKept && !isHeld() && request?.released());
  const services: PanelServices = {
    async ask(query, input) {
      const reply = await sendQuery(browser.runtime, query, input, passFor(input));
      return query === 'contactView' ? keepPass((input as { person: Person }).person, reply) : reply;
    },
    async save(message, field) {
      const { who } = message.input as { who?: { person?: Person } };
      const about = { person: who?.person ?? message.show };
      // The page tells more of them since they were shown.
      if (about.person && !passFor(about)) await services.ask('contactView', { person: about.person });
      const draft = field && { draft: documentDraftKey(field) };
      return sendCommand(browser.runtime, { ...message, ...draft, pass: passFor(about) });
    },
    loadParts: () => sendQuery(browser.runtime, 'injectPanelParts', null),
    storeDraft: (field, typed) => storeDraft(field, { ...typed, pass: passFor(typed.input) }),
    dropDraft(field) {
      dropDraft(field);
      releaseWhenDone();
    },
    close: () => request?.close(),
    switchSide: () => request?.place({ side: request.dock.side === 'right' ? 'left' : 'right' }),
    releaseFocus: leaveFrame,
    // What the page shows now is another's.
    messages: () => (isPersonKept ? [] : (sharedWorld.pageReader?.messages() ?? [])),
    warnings: pageWarnings,
    openReport: () => void sendQuery(browser.runtime, 'openReport', null),
    insertLetter(letter) {
      const page = { document, url: new URL(location.href) };
      const box = isPersonKept ? null : findComposeBox(page, sharedWorld.readers ?? []);
      if (!box) return undefined;
      leaveFrame();
      return insertLetter(box, letter);
    },
  };
  const content = {
    mount(document: Document) {
      surface.mount(document, services, request);
      if (!request) return;
      // Mounted again, in a frame that the page emptied, it asks anew: that answer is older than what was typed since.
      request = { ...request, view: undefined };
    },
    unmount: () => surface.unmount(),
    onRefusedClick: () => surface.refuseClick(),
    onLink: (href: string) => void sendQuery(browser.runtime, 'openLink', href),
    onBlur: releaseWhenDone,
  };
  function close() {
    choice?.close();
    frame?.close();
    frame = choice = undefined;
    isPersonKept = false;
  }
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as ContentMessage).type === 'languageChanged') void changeLanguage();
  });
  async function changeLanguage() {
    await sendQuery(browser.runtime, 'injectTexts', null);
    surface.languageChanged();
  }
  return {
    ask(what, onAnswer) {
      if (choice) return;
      const group = siteGroupOf(sharedWorld.bootstrap?.site ?? '');
      const answer = (given?: FirstAnswer) => {
        choice?.close();
        if (given && 'mode' in given && given.mode === 'beside')
          void sendQuery(browser.runtime, 'openPage', 'side panel');
        if (given) onAnswer(given);
      };
      const mount = (document: Document) => surface.ask(document, group, what, answer);
      const asking = { mount, unmount() {} };
      choice = new PanelFrame({ side: 'right' }, { ...asking, isFitted: true });
      choice.open();
    },
    show(next) {
      if (watchCover(next)) return next.covered(true);
      const subject = subjectPerson(next.seen);
      void next.view?.then((reply) => subject && keepPass(subject, reply));
      // The frame is filled anew by what is stored then, not by an answer that was for what is shown now.
      request = { ...next, view: frame ? undefined : next.view };
      isPersonKept = false;
      if (frame) surface.show(next.seen, next.url, next.view);
      surface.showOther(undefined);
      frame ??= new PanelFrame(next.dock, content);
      frame.moveTo(next.dock);
      frame.open();
    },
    keepPerson(name) {
      isPersonKept = isHeld();
      if (isPersonKept) surface.showOther(name);
      return isPersonKept;
    },
    shortcut(name) {
      surface.shortcut(name, hasFocus, !isPressed);
      isPressed = false;
    },
    grab(event, pill, done) {
      isPressed = !('key' in event);
      movePill(event, pill, (top) => {
        isPressed = false;
        done(top);
      });
    },
    contactsChanged: () => surface.contactsChanged([]),
    lock() {
      surface.flush();
      if (!isHeld()) frame?.lock();
    },
    unlock() {
      frame?.unlock();
      if (frame && !isPersonKept) surface.pageChanged();
    },
    close,
    hasFocus,
  };
}
