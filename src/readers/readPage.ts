/**
 * What the readers say of a page: which of them are asked, in which order, and how their answers become one. The same
 * in the browser, where a site's bundle holds its readers, and on the command line, where all of them are there.
 */
import { matchesPattern } from './matchPattern';
import { type Message, nothing, type Page, type Reader, type Seen } from './reader';

/** What was seen, and by which reader: where nobody was seen, the first that was asked. */
export interface PageReading {
  reader?: Reader | undefined;
  seen: Seen;
}

/** The readers of an address. Those that read sites which the user adds (no patterns) come after a site's own. */
export function readersOf(url: URL, readers: readonly Reader[]): readonly Reader[] {
  const own = readers.filter((reader) => reader.matches.some((pattern) => matchesPattern(pattern, url)));
  return own.length ? own : readers.filter((reader) => !reader.matches.length);
}

const readersThatMayHold = (readers: readonly Reader[], { url }: Page) => readers.filter((one) => one.mayHold(url));

/**
 * What the first reader that sees somebody says; where none does, the warnings of all.
 * @param isLate the page had the time to fill: whoever can't be read is known by the address
 */
export function readPage(page: Page, readers: readonly Reader[], isLate = false): PageReading {
  const warnings: string[] = [];
  const asked = readersThatMayHold(readers, page);
  if (isTranslated(page)) warnings.push('the browser has translated the page');
  else
    for (const reader of asked) {
      const seen = readSafely(reader, page);
      if (seen.kind !== 'none') return { reader, seen };
      warnings.push(...(seen.warnings ?? []));
    }
  const reader = asked[0];
  const named = isLate && warnings[0] ? reader?.byAddress?.(page.url) : null;
  return { reader, seen: { ...nothing(...new Set(warnings)), ...named } };
}

/** A translated name is another's: nothing of such a page is taken. Chrome marks the page, Edge each text. */
const isTranslated = ({ document }: Page) => document.querySelector('html[class*=translated-],[_msttexthash]');

/** A reader that stumbles has seen nobody: silence is better than a wrong name, and the page must not notice. */
function readSafely(reader: Reader, page: Page): Seen {
  try {
    return reader.read(page);
  } catch (error) {
    return nothing(`the reader stumbled: ${(error as Error).name}`);
  }
}

/** The messages that a page shows, or what a profile says, by the first reader that finds any. */
export const readMessages = (page: Page, readers: readonly Reader[]): Message[] =>
  (isTranslated(page) ? [] : readersThatMayHold(readers, page))
    .map((one) => (one.messages ?? one.statements)?.(page) ?? [])
    .find(({ length }) => length) ?? [];

/** The box in which the user writes. A conversation may be open over a profile, so every reader is asked. */
export const findComposeBox = (page: Page, readers: readonly Reader[]): HTMLElement | null =>
  readers.map((one) => one.compose?.(page)).find(Boolean) ?? null;
