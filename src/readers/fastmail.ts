/** Fastmail: its messages are known from outside, its senders only from the program it grew from; silent without an address. */
import * as addresses from './addresses';
import { box, correspondent, emailIn, ownIn, type Post, reading } from './mail';
import type { Page, Reader } from './reader';
import { all, find, first, textOf } from './reading';

export const fastmail: Reader = {
  site: 'fastmail',
  matches: ['https://app.fastmail.com/*'],
  dock: { side: 'right', keepClear: ['.v-Compose'] },
  mayHold: addresses.fastmail,
  ...reading(postOf),
  compose: ({ document }) => box(document, '.v-RichText-input,.v-Compose [contenteditable=true],.v-Compose textarea'),
};

const senders = ['.v-Message-from', '.v-Message-fromName', '.v-Message-sender'];

function postOf({ document }: Page): Post | null {
  const pane = first(document, ['.v-Thread']);
  if (!pane) return null;
  const evidence: Record<string, string> = {};
  const own = ownIn(document, ['.v-MainNavToolbar [title*="@"]', '[role=banner] [title*="@"]'], evidence);
  const subject = find(pane, ['.v-Thread-title h1', '.v-Thread-title']);
  if (subject) evidence.subject = subject.selector;
  const letters = all(pane, '.v-Message').flatMap((card) => {
    const head = find(card, senders, (each) => !each.closest('.v-Message-body'));
    const email = head && emailIn(head.element);
    if (!email) return [];
    evidence.people = head.selector;
    return {
      from: correspondent(textOf(head.element), email),
      to: all(card, '.v-Message-to [title*="@"]').map((each) => correspondent(textOf(each), emailIn(each))),
      date: textOf(first(card, ['.v-Message-time'])),
      body: first(card, ['.v-Message-body']),
    };
  });
  const doubts = letters.length ? [] : ['no sender with an address in the thread'];
  return { letters, own, subject: textOf(subject?.element), evidence, doubts };
}
