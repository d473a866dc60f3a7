/** The contract between the core that every page loads and the panel's bundle, which the worker puts in beside it. */

import type { Reply } from '../../messages/reply';
import type { Shortcut } from '../../messages/toContent';
import type { Dock, Seen } from '../../readers/reader';
import type { WorkingMode } from '../../settings/workingMode';
import type { ContactView } from '../../store/queries/contactView';

/** Whom the panel is to show, and where. */
export interface PanelShowing {
  seen: Seen;
  /** What is kept of the subject, asked for already while the panel's bundle was still coming. */
  asked: Promise<Reply<ContactView>> | undefined;
  url: string;
  dock: Dock;
  /** The user puts the panel aside, or on the other side. */
  aside(): void;
  move(): void;
}

/** What the core may do with the panel. */
export interface PanelHost {
  show(showing: PanelShowing): void;
  shortcut(name: Shortcut): void;
  /** The store changed. */
  changed(contacts: string[]): void;
  /** The page goes elsewhere: out of sight and out of reach at once; what is still being typed is sent. */
  lock(): void;
  /** The page is still on the same person after all. */
  unlock(): void;
  close(): void;
  /** Asks in which way KnownFor should work here, before anything of the page is read. */
  choose(dock: Dock, chosen: (way: WorkingMode) => void): void;
  hasFocus(): boolean;
}
