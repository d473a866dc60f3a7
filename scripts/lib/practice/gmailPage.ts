/** A practice thread with the anchors of Gmail's pages, in a style of its own. */
import { readFileSync } from 'node:fs';
import { hanna, you } from './samplePeople';

const gmailStyle = readFileSync(new URL('./gmailPage.css', import.meta.url), 'utf8');

/** The address of the thread's page. */
export const threadAddress = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrKnownForPracticeThreadA';

const threadSubject = 'After Thursday’s breakfast';

/** One thread: a message of hers, your answer. */
export function threadPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${threadSubject} - ${you.email} - Gmail</title>
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
      data-legacy-thread-id="1933cafe00000001">${threadSubject}</h2>
    <div role="list">${thread()}</div>
  </div>
</div>
</body>
</html>`;
}

function thread(): string {
  const hers = practiceMessage('f:1816000000000000001', hanna, you, 'Fri, Nov 13, 2026, 9:12 AM', [
    'Dear Piotr,',
    [
      'it was good to sit next to you on Thursday. We have just started on the school in Łomża,',
      'and I am looking for people who can be relied on.',
    ].join(' '),
    'Shall we have coffee next week?',
    'Hanna',
  ]);
  const yours = practiceMessage('a:r1816000000000000002', you, hanna, 'Fri, Nov 13, 2026, 11:30 AM', [
    'Dear Hanna,',
    'coffee it is. Tuesday at ten, the place by the station?',
    'Piotr',
  ]);
  return hers + yours;
}

interface Mailbox {
  name: string;
  email: string;
}

function practiceMessage(id: string, from: Mailbox, to: Mailbox, date: string, paragraphs: string[]): string {
  const receiver = to === you ? 'me' : to.name;
  return `<div role="listitem" class="h7" aria-expanded="true">
<div class="adn ads" data-message-id="#msg-${id}" data-legacy-message-id="${id.slice(-16)}">
  <div class="gE">
    <h3 class="iw gFxsud">${mailboxMark('gD', from.email, from.name, `<span>${from.name}</span>`)}</h3>
    <span class="g3" title="${date}">${date}</span>
  </div>
  <span class="hb">to ${mailboxMark('g2', to.email, receiver, receiver)}</span>
  <div class="ii gt"><div class="a3s aiL"><div dir="ltr">
    ${paragraphs.map((text) => `<p>${text}</p>`).join('')}
  </div></div></div>
</div></div>`;
}

/** How Gmail marks an address: the reader knows senders and receivers by these attributes. */
const mailboxMark = (mark: string, email: string, name: string, inside: string): string =>
  `<span class="${mark}" email="${email}" name="${name}" data-hovercard-id="${email}">${inside}</span>`;
