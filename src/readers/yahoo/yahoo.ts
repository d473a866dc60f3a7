/** Yahoo Mail and AOL Mail as of 2026, which are one program: the marks that its own tests go by. */

import { allOf, enclosingPart, findElement, firstOf, textOf, wordsIn } from '../dom';
import { composeBox } from '../mail/composeBox';
import { type Correspondent, type MailPage, setDraft, setSubject, warn } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { correspondent, emailIn } from '../mail/namesAndAddresses';
import { ownAddresses } from '../mail/ownAddresses';
import * as addresses from '../pageAddresses';
import type { Page, Reader } from '../reader';

export const yahoo: Reader = {
  site: 'yahoo',
  matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*'],
  dock: { side: 'right', rails: ['[role=banner]'], keepClear: ['[data-test-id=compose]'] },
  mayHold: addresses.yahooAddress,
  ...mailReader(yahooPage),
  compose: ({ document }) =>
    composeBox(document, '[data-test-id=rte] [contenteditable=true],[data-test-id=rte][contenteditable=true]'),
};

const testId = (id: string) => `[data-test-id="${id}"]`;
const accountBars = ['[role=banner] [aria-label*="@"]', '[role=banner] [title*="@"]', '#ybarAccountMenu'];

function yahooPage({ document, url }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const mail: MailPage = { messages: [], ownEmails: ownAddresses(document, accountBars, evidence), evidence };
  const heads = allOf(document, testId('message-from'));
  const isOpened = url.pathname.includes('/messages/');
  if (isOpened && !heads.length) warn(mail, 'no letters under the address of a message');
  if (!heads.length || !isOpened) return yahooDraft(document, mail);
  evidence.people = testId('message-from');
  setSubject(mail, findElement(document, [testId('message-group-subject-text'), testId('message-subject')]));
  mail.messages = heads.map((head) => {
    const card = enclosingPart(head, heads, document.body);
    const pills = allOf(card, `${testId('message-to')} ${testId('email-pill')},${testId('message-to')} [title*="@"]`);
    return {
      from: yahooPerson(head),
      to: pills.map(yahooPerson),
      date: textOf(firstOf(card, [testId('message-date')])),
      body: firstOf(card, [testId('message-view-body-content'), testId('message-view-body')]),
    };
  });
  // A name without an address may be anybody's.
  mail.messages = mail.messages.filter(({ from }) => from?.email);
  return mail;
}

function yahooPerson(element: HTMLElement): Correspondent {
  const pill = firstOf(element, [testId('email-pill'), '[title*="@"]']);
  // Without its mark it has to be a name and an address, and nothing else.
  const isBare = !element.querySelector('a,[title]') && !wordsIn(element)[2];
  if (!pill && !isBare) return { name: '', email: '' };
  const email = emailIn(element);
  const text = textOf(pill ?? element)
    .replace(email, '')
    .replace(/[<>()]/g, '');
  return correspondent(text, email);
}

function yahooDraft(document: Document, mail: MailPage): MailPage {
  const pills = allOf(
    document,
    `#message-to-field ${testId('email-pill')},${testId('compose-header-field-to')} ${testId('pill')}`,
  );
  return setDraft(
    mail,
    pills.map(yahooPerson).filter(({ email }) => email),
    '#message-to-field',
  );
}
