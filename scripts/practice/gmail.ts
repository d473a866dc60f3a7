/** A practice thread with the anchors of Gmail's pages, in a look of its own. */
import { hanna, you } from './people';

/** The address of the thread's page. */
export const threadAddress = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrKnownForPracticeThreadA';

/** One thread: a message of hers, your answer. */
export function threadPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>After Thursday’s breakfast - ${you.email} - Gmail</title><style>${look}</style></head>
<body>
<header class="bar" role="banner" id="gb"><b>practice page</b><input placeholder="Search mail" aria-label="Search mail"><a href="#" aria-label="Google Account: ${you.name}  \n(${you.email})">P</a></header>
<div class="frame">
  <nav><a href="#inbox">Inbox</a><a href="#starred">Starred</a><a href="#sent">Sent</a></nav>
  <div role="main">
    <h2 class="hP" data-thread-perm-id="thread-f:1816000000000000001" data-legacy-thread-id="1933cafe00000001">After Thursday’s breakfast</h2>
    <div role="list">
      ${message('f:1816000000000000001', hanna, you, 'Fri, Nov 13, 2026, 9:12 AM', [
        'Dear Piotr,',
        'it was good to sit next to you on Thursday. We have just started on the school in Łomża, and I am looking for people who can be relied on.',
        'Shall we have coffee next week?',
        'Hanna',
      ])}
      ${message('a:r1816000000000000002', you, hanna, 'Fri, Nov 13, 2026, 11:30 AM', [
        'Dear Hanna,',
        'coffee it is. Tuesday at ten, the place by the station?',
        'Piotr',
      ])}
    </div>
  </div>
</div>
</body>
</html>`;
}

interface Who {
  name: string;
  email: string;
}

function message(id: string, from: Who, to: Who, date: string, paragraphs: string[]): string {
  const receiver = to === you ? 'me' : to.name;
  return `<div role="listitem" class="h7" aria-expanded="true"><div class="adn ads" data-message-id="#msg-${id}" data-legacy-message-id="${id.slice(-16)}">
  <div class="gE"><h3 class="iw gFxsud"><span class="gD" email="${from.email}" name="${from.name}" data-hovercard-id="${from.email}"><span>${from.name}</span></span></h3><span class="g3" title="${date}">${date}</span></div>
  <span class="hb">to <span class="g2" email="${to.email}" name="${receiver}" data-hovercard-id="${to.email}">${receiver}</span></span>
  <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></div>
</div></div>`;
}

const look = `
  :root { color-scheme: light dark; --ground: light-dark(#eef1f5, #17181a); --card: light-dark(#fff, #222427); --line: light-dark(#dfe3e8, #34373b); --soft: light-dark(#666b72, #a3a7ad); }
  body { margin: 0; background: var(--ground); font: 15px/1.5 system-ui, sans-serif; }
  a { color: inherit; text-decoration: none; } h2 { font-weight: 500; font-size: 23px; margin: 4px 0 16px; } h3 { margin: 0; font-size: 15px; }
  .bar { display: flex; gap: 24px; align-items: center; height: 60px; padding: 0 24px; }
  .bar input { flex: 0 1 560px; padding: 10px 18px; border: 0; border-radius: 20px; background: var(--card); font: inherit; }
  .bar a { margin-left: auto; width: 34px; height: 34px; border-radius: 50%; background: #7a4a8c; color: #fff; text-align: center; line-height: 34px; }
  .frame { display: flex; } nav { width: 180px; display: grid; gap: 6px; padding: 10px 24px; align-content: start; }
  [role=main] { flex: 1; max-width: 860px; background: var(--card); border-radius: 16px; padding: 18px 28px; min-height: 70vh; }
  [role=listitem] { border-top: 1px solid var(--line); padding: 16px 0; } .gE { display: flex; justify-content: space-between; }
  .hb, .g3 { color: var(--soft); font-size: 13px; }
`;
