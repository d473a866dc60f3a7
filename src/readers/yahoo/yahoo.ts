/** Yahoo Mail and AOL Mail, which is the same program: the marks that its own tests go by. */
import * as addresses from '../addresses';
import { allOf, findElement, firstOf, textOf, wordsIn } from '../dom';
import {
  type Correspondent,
  composeBox,
  correspondent,
  doubt,
  emailIn,
  enclosingPart,
  type MailPage,
  mailReader,
  ownIn,
} from '../mail/mail';
import type { Page, Reader } from '../reader';

export const yahoo: Reader = {
  site: 'yahoo',
  matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*'],
  dock: { side: 'right', keepClear: ['[data-test-id=compose]'] },
  mayHold: addresses.yahooAddress,
  ...mailReader(postOf),
  compose: ({ document }) =>
    composeBox(document, '[data-test-id=rte] [contenteditable=true],[data-test-id=rte][contenteditable=true]'),
};

const test = (id: string) => `[data-test-id="${id}"]`;
const bars = ['[role=banner] [aria-label*="@"]', '[role=banner] [title*="@"]', '#ybarAccountMenu'];

function postOf({ document, url }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const post: MailPage = { letters: [], own: ownIn(document, bars, evidence), evidence, doubts: [] };
  const heads = allOf(document, test('message-from'));
  const isOpened = url.pathname.includes('/messages/');
  if (isOpened && !heads.length) doubt(post, 'no letters under the address of a message');
  if (!heads.length || !isOpened) return newMessage(document, post);
  evidence.people = test('message-from');
  const subject = findElement(document, [test('message-group-subject-text'), test('message-subject')]);
  if (subject) {
    post.subject = textOf(subject.element);
    evidence.subject = subject.selector;
  }
  post.letters = heads.map((head) => {
    const card = enclosingPart(head, heads, document.body);
    const pills = allOf(card, `${test('message-to')} ${test('email-pill')},${test('message-to')} [title*="@"]`);
    return {
      from: named(head),
      to: pills.map(named),
      date: textOf(firstOf(card, [test('message-date')])),
      body: firstOf(card, [test('message-view-body-content'), test('message-view-body')]),
    };
  });
  // A name without an address may be anybody's.
  post.letters = post.letters.filter(({ from }) => from?.email);
  return post;
}

function named(element: HTMLElement): Correspondent {
  const pill = firstOf(element, [test('email-pill'), '[title*="@"]']);
  // Without its mark it has to be a name and an address, and nothing else.
  const isBare = !element.querySelector('a,[title]') && !wordsIn(element).filter(([, text]) => text)[2];
  if (!pill && !isBare) return { name: '', email: '' };
  const email = emailIn(element);
  const text = textOf(pill ?? element)
    .replace(email, '')
    .replace(/[<>()]/g, '');
  return correspondent(text, email);
}

function newMessage(document: Document, post: MailPage): MailPage | null {
  const pills = allOf(
    document,
    `#message-to-field ${test('email-pill')},${test('compose-header-field-to')} ${test('pill')}`,
  );
  const to = pills.map(named).filter(({ email }) => email);
  post.evidence.people = '#message-to-field';
  post.letters = to.length ? [{ from: undefined, to }] : [];
  return post;
}
