/** Which readers concern an address, and what the first of them that sees somebody says: the same in the browser and on the command line. */
import { nothing, type Page, type Reader, type Seen } from './reader';

/** Whether an address fits a match pattern (`https://*.linkedin.com/in/*`), as browsers understand them. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!host || !path) return false;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : `${scheme}:` !== url.protocol) return false;
  const domain = host.replace(/^\*\./, '');
  const inside = host !== domain && url.hostname.endsWith(`.${domain}`);
  return (host === '*' || url.hostname === domain || inside) && glob(path, url.pathname + url.search);
}

/** `*` stands for anything. The parts between are looked for from left to right, so that no pattern takes long. */
function glob(pattern: string, text: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return text === pattern;
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}

/** The readers to ask, in order. Those that read sites which the user adds (no patterns) stand back for a site's own. */
export function readersFor(url: URL, readers: readonly Reader[]): Reader[] {
  const own = readers.filter((reader) => reader.matches.some((pattern) => matchesPattern(pattern, url)));
  const asked = own.length ? own : readers.filter((reader) => !reader.matches.length);
  return asked.filter((reader) => reader.mayHold(url));
}

/** What the first reader that sees somebody says; where none does, the doubts of all. */
export function readPage(page: Page, readers: readonly Reader[]): { reader?: Reader; seen: Seen } {
  const doubts: string[] = [];
  const asked = readersFor(page.url, readers);
  for (const reader of asked) {
    const seen = reader.read(page);
    if (seen.kind !== 'none') return { reader, seen };
    doubts.push(...(seen.doubts ?? []));
  }
  return { reader: asked[0], seen: nothing(...new Set(doubts)) };
}
