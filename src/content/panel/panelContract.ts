/** The contract between the page controller and the panel's bundle, which the worker puts in beside it. */

import type { Reply } from '../../messages/reply';
import type { Shortcut } from '../../messages/shortcut';
import type { Dock, Seen } from '../../readers/reader';
import type { FirstQuestion } from '../../settings/firstQuestion';
import type { PanelPlacement } from '../../settings/keys';
import type { WorkingMode } from '../../settings/workingMode';
import type { ContactView } from '../../store/queries/contacts/contactView';

/** What the user answers before a site is first read. */
export type FirstAnswer = { consent: boolean } | { mode: WorkingMode };

/** The pill, as long as it is shown. */
export interface Pill {
  /** Its title says who it is: its description, and what is seen when the pointer rests on it. */
  button: HTMLElement;
  remove(): void;
  /** Puts it at this share of the window's height. */
  moveTo(top: number): void;
}

/** Whom the panel is to show, and where. */
export interface PanelRequest {
  seen: Seen;
  /** What is known of the subject, requested while the panel's bundle was still loading. */
  view: Promise<Reply<ContactView>> | undefined;
  url: string;
  dock: Dock;
  /** On LinkedIn's profiles the page may be another's with the next address: nothing is held there. */
  isProfile: boolean;
  /** The user has asked for it, whatever it covers. */
  isAsked: boolean;
  /** What it makes room for was opened, or is gone. */
  covered(isCovered: boolean): void;
  /** It stayed on its person while the page went on to another's, and needs to no longer. */
  released(): void;
  /** The user closes the panel to the pill. */
  close(): void;
  /** The user moves the panel. */
  place(change: PanelPlacement): void;
}

/** What the page controller may do with the panel. */
export interface PanelHost {
  show(request: PanelRequest): void;
  shortcut(name: Shortcut): void;
  /** The user has the pill under the pointer, or turns to it with a key: it can be moved along its edge. */
  grab(event: PointerEvent | KeyboardEvent, pill: Pill, done: (top: number) => void): void;
  /** Something in the store changed. */
  contactsChanged(): void;
  /**
   * The page goes elsewhere: what is still being typed is sent. Out of sight and out of reach at once, unless it is to
   * stay (below).
   */
  lock(): void;
  /**
   * The page is about somebody else now. A panel in mail that has the keyboard, or words that are not saved, stays on
   * the person it was opened for and says so.
   * @param name whom the page is about; nobody while it shows a list
   * @returns whether it stays; `released` is called once it needs to no longer
   */
  keepPerson(name: string | undefined): boolean;
  /** The page is still on the same person after all. */
  unlock(): void;
  close(): void;
  /** Asks whether KnownFor may read and how it should work here, before anything of the page is read. */
  ask(what: FirstQuestion, onAnswer: (answer: FirstAnswer) => void): void;
  hasFocus(): boolean;
}
