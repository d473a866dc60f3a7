/**
 * Any web mail, also one never seen before: what the heads of messages have in common. A head is lines with labels
 * ("From", "Od"), or a sender marked as such on a page where one can answer and forward. Silent when unsure.
 */

import { composeBox, type MailPage, mailReader } from '../mail/mail';
import type { Page, Reader } from '../reader';
import { labelled } from './labelled';
import { linesIn } from './lines';
import { marked } from './marked';
import { ownAddressOf } from './own';

export const general: Reader = {
  site: 'general',
  matches: [],
  dock: { side: 'right' },
  mayHold: () => true,
  ...mailReader(postOf),
  compose: ({ document }) =>
    composeBox(document, '[contenteditable]:not([contenteditable=false]),textarea[rows],iframe[id$=_ifr]'),
};

function postOf({ document }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const post: MailPage = { letters: [], own: ownAddressOf(document, evidence), evidence };
  // Older web mail is a set of frames.
  const documents = [document, ...[...document.querySelectorAll('frame')].map((frame) => frame.contentDocument)];
  for (const each of documents) {
    if (!each?.body) continue;
    const lines = linesIn(each);
    const read = labelled(each, lines, post) ?? marked(each, lines, post);
    if (read?.letters.length) return read;
  }
  return null;
}
