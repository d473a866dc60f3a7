/** All that a reader may be asked for. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { readers } from '../../src/readers';
import type { Page, Reader } from '../../src/readers/reader';

/** An address that each reader takes for its own. */
const ownAddresses = [
  'https://www.linkedin.com/in/big-page/',
  'https://www.linkedin.com/feed/',
  `https://www.linkedin.com/sales/lead/ACwAA${'a'.repeat(30)},NAME,x`,
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJZzJrKxqvlGfKdXbGmwPqNcS',
  'https://outlook.office.com/mail/inbox/id/AAQk',
  'https://mail.proton.me/u/0/inbox/abc/def',
  'https://mail.yahoo.com/d/folders/1/messages/2',
  'https://app.fastmail.com/mail/Inbox/T1',
  'https://mail.any.example/?_task=mail&_uid=1&_action=show',
].map((address) => new URL(address));

/** Asks a reader for everything about a page. */
export function askReader(reader: Reader, page: Page): void {
  reader.mayHold(page.url);
  reader.read(page);
  reader.messages?.(page);
  reader.compose?.(page);
}

/** An address at which a reader reads. */
export function addressFor(reader: Reader): URL {
  return ownAddresses.find((address) => reader.mayHold(address)) ?? (ownAddresses[0] as URL);
}

/** Asks each reader for everything about a page, as if it were at an address of that reader's. */
export function askReaders(html: string): void {
  const { window } = new JSDOM(html, { url: ownAddresses[0]?.href, virtualConsole: new VirtualConsole() });
  for (const reader of readers) askReader(reader, { document: window.document, url: addressFor(reader) });
}
