/** Fastmail: cards of messages whose sender carries the address in the title. Silent without an address. */
import * as addresses from '../addresses';
import { allOf, findElement, firstOf, textOf } from '../dom';
import {
  type Correspondent,
  composeBox,
  correspondent,
  emailIn,
  enclosingPart,
  type MailPage,
  mailReader,
  ownIn,
} from '../mail/mail';
import type { Page, Reader } from '../reader';

export const fastmail: Reader = {
  site: 'fastmail',
  matches: ['https://app.fastmail.com/*'],
  dock: { side: 'right', keepClear: ['.v-Compose'] },
  mayHold: addresses.fastmailAddress,
  ...mailReader(postOf),
  compose: ({ document }) =>
    composeBox(document, '.v-RichText-input,.v-Compose [contenteditable=true],.v-Compose textarea'),
};

/** Today's mark of the sender first; the others are those of the program that Fastmail grew from. */
const senders = ['.v-MessageCard-from', '.v-Message-from', '.v-Message-fromName', '.v-Message-sender'];
/** The address of a sender who is in no address book stands beside the name. */
const stranger = '.v-MessageCard-unknownSender';
const recipients = '.v-Message-toName,.v-Message-to [title*="@"]';

function postOf({ document }: Page): MailPage | null {
  const pane = firstOf(document, ['.v-Thread']);
  if (!pane) return null;
  const evidence: Record<string, string> = {};
  const own = ownIn(document, ['.v-MainNavToolbar [title*="@"]', '[role=banner] [title*="@"]'], evidence);
  const subject = findElement(pane, ['.v-Thread-title h1', '.v-Thread-title']);
  if (subject) evidence.subject = subject.selector;
  const sender = findElement(pane, senders, isHead);
  const heads = sender ? allOf(pane, sender.selector).filter(isHead) : [];
  if (sender) evidence.people = sender.selector;
  const letters = heads.flatMap((head) => {
    const card = enclosingPart(head, heads, pane);
    // A message stands in its card or right behind it.
    const next = card.nextElementSibling;
    const parts = next?.matches('.v-Message') && !heads.some((other) => next.contains(other)) ? [card, next] : [card];
    const within = (by: string) => parts.flatMap((part) => allOf(part, by));
    const [from] = [head, ...within(stranger)].flatMap((each) => named(each, head));
    if (!from) return [];
    const [time] = within('.v-MessageCard-time,.v-Message-time');
    return {
      from,
      to: within(recipients).flatMap((each) => named(each)),
      date: time?.title || textOf(time),
      body: within('.v-Message-body')[0],
    };
  });
  const doubts = letters.length ? [] : ['no sender with an address in the thread'];
  return { letters, own, subject: textOf(subject?.element), evidence, doubts };
}

const isHead = (element: Element) => !element.closest('.v-Message-body');

/** Who is meant by an element that carries an address; the name may stand in another. */
function named(element: HTMLElement, name = element): Correspondent[] {
  const email = emailIn(element);
  return email ? [correspondent(textOf(name), email)] : [];
}
