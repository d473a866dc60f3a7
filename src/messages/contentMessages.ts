/** What the worker and our own pages send to content scripts. */
import type { Message, Seen } from '../readers/reader';
import type { Shortcut } from './shortcut';

/** Every message that a content script understands. */
export type ContentMessage =
  | { type: 'shortcut'; name: Shortcut }
  /** Something in the store changed; which contacts it was is no page's business. */
  | { type: 'contactsChanged' }
  /** The working mode of a group of sites is another now. */
  | { type: 'settingsChanged' }
  /** The user chose another language. */
  | { type: 'languageChanged' }
  | { type: 'whoIsHere' }
  | { type: 'messagesHere' };

/** The answer to each kind of message. */
export interface ContentAnswers {
  /** Whether there is somebody to do it with. */
  shortcut: boolean;
  contactsChanged: undefined;
  settingsChanged: undefined;
  languageChanged: undefined;
  whoIsHere: PageAnswer;
  /** The messages that the page shows, oldest first. */
  messagesHere: Message[];
}

/** Who is on a page. */
export interface PageAnswer {
  seen?: Seen | undefined;
  url: string;
  /** What of the page is not as its readers know it; nothing where nobody is to be expected. */
  warnings: string[];
}
