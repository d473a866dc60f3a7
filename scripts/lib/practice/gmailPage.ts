/** A practice thread with the anchors of Gmail's pages, in a style of its own. */
import { readFileSync } from 'node:fs';
import { hanna, you } from './samplePeople';

const gmailStyle = readFileSync(new URL('./gmailPage.css', import.meta.url), 'utf8');

/** The address of the thread's page. */
export const threadAddress = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrKnownForPracticeThreadA';

/** A person with an address, as a message names them. */
interface Mailbox {
  name: string;
  email: string;
}

/** A message of a thread. */
interface GmailMessage {
  id: string;
  from: Mailbox;
  to: Mailbox;
  date: string;
  /** Its text, as markup. */
  html: string;
}

/** The practice thread: a message of hers, your answer. */
export function threadPage(): string {
  const [hers, yours] = [
    [
      'Dear Piotr,',
      [
        'it was good to sit next to you on Thursday. We have just started on the school in Łomża,',
        'and I am looking for people who can be relied on.',
      ].join(' '),
      'Shall we have coffee next week?',
      'Hanna',
    ],
    ['Dear Hanna,', 'coffee it is. Tuesday at ten, the place by the station?', 'Piotr'],
  ].map((paragraphs) => paragraphs.map((text) => `<p>${text}</p>`).join(''));
  const [morning, noon] = ['Fri, Nov 13, 2026, 9:12 AM', 'Fri, Nov 13, 2026, 11:30 AM'] as const;
  return gmailThread('After Thursday’s breakfast', [
    { id: 'f:1816000000000000001', from: hanna, to: you, date: morning, html: hers ?? '' },
    { id: 'a:r1816000000000000002', from: you, to: hanna, date: noon, html: yours ?? '' },
  ]);
}

/**
 * A page with one thread.
 * @param below markup below the messages: a box to write in, a script
 */
export function gmailThread(subject: string, messages: GmailMessage[], below = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${subject} - ${you.email} - Gmail</title>
  <style>${gmailStyle}</style>
</head>
<body>
<header class="bar" role="banner" id="gb">
  <b>practice page</b>
  <input placeholder="Search mail" aria-label="Search mail">
  <a href="#" aria-label="Google Account: ${you.name}  \n(${you.email})">P</a>
</header>
<div class="frame">
  <nav><a href="#inbox">Inbox</a><a href="#starred">Starred</a><a href="#sent">Sent</a></nav>
  <div role="main">
    <h2 class="hP" data-thread-perm-id="thread-f:1816000000000000001"
      data-legacy-thread-id="1933cafe00000001">${subject}</h2>
    <div role="list">${messages.map(gmailMessage).join('')}</div>
    ${below}
  </div>
</div>
</body>
</html>`;
}

/** A message as it is in a thread. */
export function gmailMessage({ id, from, to, date, html }: GmailMessage): string {
  const receiver = to === you ? 'me' : to.name;
  return `<div role="listitem" class="h7" aria-expanded="true">
<div class="adn ads" data-message-id="#msg-${id}" data-legacy-message-id="${id.slice(-16)}">
  <div class="gE">
    <h3 class="iw gFxsud">${mailboxMark('gD', from.email, from.name, `<span>${from.name}</span>`)}</h3>
    <span class="g3" title="${date}">${date}</span>
  </div>
  <span class="hb">to ${mailboxMark('g2', to.email, receiver, receiver)}</span>
  <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${html}</div></div></div>
</div></div>`;
}

/** The box to write an answer in. */
export const gmailBox = (text = ''): string => `<div class="AD">
  <div class="editable" contenteditable="true" role="textbox" aria-label="Message Body" g_editable="true"
    style="min-height: 80px; border: 1px solid">${text}</div>
</div>`;

/** How Gmail marks an address: the reader knows senders and receivers by these attributes. */
const mailboxMark = (mark: string, email: string, name: string, inside: string): string =>
  `<span class="${mark}" email="${email}" name="${name}" data-hovercard-id="${email}">${inside}</span>`;
