/**
 * Any web mail, also one never seen before: what the heads of messages have in common. A head is lines with labels
 * ("From", "Od"), or a sender marked as such on a page where one can answer and forward. Silent when unsure.
 */

import { composeBox } from '../mail/composeBox';
import type { MailPage } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import type { Page, Reader } from '../reader';
import { accountAddresses } from './accountAddresses';
import { headLines } from './headLines';
import { readLabelledHeads } from './labelledHeads';
import { readMarkedSenders } from './markedSenders';

export const general: Reader = {
  site: 'general',
  matches: [],
  dock: { side: 'right' },
  mayHold: () => true,
  ...mailReader(anyMailPage),
  compose: ({ document }) =>
    composeBox(document, '[contenteditable]:not([contenteditable=false]),textarea[rows],iframe[id$=_ifr]'),
};

function anyMailPage({ document }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const mail: MailPage = { messages: [], ownEmails: accountAddresses(document, evidence), evidence };
  // Older web mail is a set of frames.
  const documents = [document, ...[...document.querySelectorAll('frame')].map((frame) => frame.contentDocument)];
  for (const each of documents) {
    if (!each?.body) continue;
    const lines = headLines(each);
    const read = readLabelledHeads(each, lines, mail) ?? readMarkedSenders(each, lines, mail);
    if (read?.messages.length) return read;
  }
  return null;
}
