/** The readers' side of the contract with the core: their bundle is put into the page where an address may hold a person. */
import { type Dock, type Message, nothing, type Page, type Reader, type Seen } from '../readers/reader';

export interface PageLook {
  seen: Seen;
  dock?: Dock;
}

export interface PageReader {
  /** Who is on the page now. */
  look(): PageLook;
  /** The messages that the page shows now, oldest first. */
  messages(): Message[];
  /** The box in which the user writes, if one is open. */
  compose(): HTMLElement | null;
}

/** Reads the document by a site's readers: the browser has matched their addresses, which are the same for all of them. */
export function createPageReader(readers: readonly Reader[]): PageReader {
  const page = () => ({ document, url: new URL(location.href) });
  const asked = () => readers.filter((reader) => reader.mayHold(new URL(location.href)));
  return {
    look() {
      let seen = nothing();
      const doubts: string[] = [];
      const reader = asked().find((one) => {
        seen = readBy(one, page());
        doubts.push(...(seen.doubts ?? []));
        return seen.kind !== 'none';
      });
      return { seen: reader ? seen : nothing(...new Set(doubts)), dock: reader?.dock };
    },
    messages: () =>
      asked()
        .map((one) => one.messages?.(page()) ?? [])
        .find(({ length }) => length) ?? [],
    // A conversation may be open over a profile, so every reader is asked.
    compose: () => readers.map((one) => one.compose?.(page())).find(Boolean) ?? null,
  };
}

/** A reader that stumbles has seen nobody: silence is better than a wrong name, and the page must not notice. */
function readBy(reader: Reader, page: Page): Seen {
  try {
    return reader.read(page);
  } catch (error) {
    return nothing(`the reader stumbled: ${(error as Error).name}`);
  }
}
