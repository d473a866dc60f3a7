/** The contract between the page controller and the panel's bundle, which the worker puts in beside it. */

import type { Reply } from '../../messages/reply';
import type { Shortcut } from '../../messages/toContent';
import type { Dock, Seen } from '../../readers/reader';
import type { WorkingMode } from '../../settings/workingMode';
import type { ContactView } from '../../store/queries/contactView';

/** Whom the panel is to show, and where. */
export interface PanelShowing {
  seen: Seen;
  /** What is known of the subject, requested while the panel's bundle was still loading. */
  view: Promise<Reply<ContactView>> | undefined;
  url: string;
  dock: Dock;
  /** The user closes the panel to the pill. */
  close(): void;
  /** The user moves the panel to the other side. */
  switchSide(): void;
}

/** What the page controller may do with the panel. */
export interface PanelHost {
  show(showing: PanelShowing): void;
  shortcut(name: Shortcut): void;
  /** These contacts changed in the store; none: any may have. */
  contactsChanged(contacts: string[]): void;
  /** The page goes elsewhere: out of sight and out of reach at once; what is still being typed is sent. */
  lock(): void;
  /** The page is still on the same person after all. */
  unlock(): void;
  close(): void;
  /** Asks how KnownFor should work here, before anything of the page is read. */
  chooseMode(dock: Dock, onChosen: (mode: WorkingMode) => void): void;
  hasFocus(): boolean;
}
