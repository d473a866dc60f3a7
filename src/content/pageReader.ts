/** Reads the document it is in by its site's readers. */
import type { Dock, Message, Page, Reader, Seen } from '../readers/reader';
import { readMessages, readPage } from '../readers/readPage';

/** Who is on the page, and where the panel may be. */
export interface PageLook {
  seen: Seen;
  dock?: Dock | undefined;
}

/** What the page controller and the panel may ask a site's readers. */
export interface PageReader {
  /** Who is on the page now. @param isLate it had the time to fill */
  look(isLate?: boolean): PageLook;
  /** The messages that the page shows now, oldest first. */
  messages(): Message[];
}

/**
 * @param readers those of the document's site, none while their bundle is not loaded. The browser has matched their
 * addresses, which are the same for all readers of a site.
 */
export function createPageReader(readers: () => readonly Reader[]): PageReader {
  const page = (): Page => ({ document, url: new URL(location.href) });
  return {
    look(isLate) {
      const { seen, reader } = readPage(page(), readers(), isLate);
      return { seen, dock: reader?.dock };
    },
    messages: () => readMessages(page(), readers()),
  };
}
