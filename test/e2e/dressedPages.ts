/** The saved pages of the readers with a layout like the sites' own: where things are is what matters here. */
import type { ServedSite } from '../../scripts/lib/browsers';
import { savedPages } from '../readers/savedPages';

interface Layout {
  /** The file below test/pages, without its ending. */
  page: string;
  /** The sheet: widths, rails and bars as they are in a window of 1280 px. */
  css: string;
  /** What is filled with long lines. */
  texts: string;
  /** Markup put in before the end of the body: a rail, a chat. */
  extra?: string;
}

const bar = (selector: string, height: number) =>
  `${selector}{position:fixed;z-index:3;inset:0 0 auto;height:${height}px;display:flex;align-items:center;
  justify-content:space-between;padding:0 16px;background:#eee;box-sizing:border-box}
  ${selector} :is(a,button,.account-name){min-width:40px;height:36px;background:#ccc}
  ${selector} input{width:620px;height:40px;margin-left:240px}`;
const pane = (selector: string, left: number, top: number, right = 0) =>
  `${selector}{position:absolute;left:${left}px;top:${top}px;right:${right}px;min-height:900px;background:#fff}`;
const buttons = (n: number) => '<button style="width:40px;height:40px;margin:4px">+</button>'.repeat(n);

const gmail = `${bar('#gb', 64)}${pane('[role=main]', 256, 112, 72)}`;

/** LinkedIn's chat, opened over the page. */
export const openChat = `<div class="msg-overlay-conversation-bubble" style="position:fixed;right:320px;bottom:0;
width:336px;height:460px;background:#fff"><h2>Ewa Maj</h2><p>Do zobaczenia</p></div>`;

/** Site → its page. */
export const layouts: Readonly<Record<string, Layout>> = {
  gmail: {
    page: 'gmail-thread-2026-pl',
    css: gmail,
    texts: '.a3s',
    extra: `<div role="complementary" style="position:fixed;right:0;top:64px;bottom:0;width:56px">${buttons(5)}</div>`,
  },
  'gmail without its rail': {
    page: 'gmail-thread-2026-pl',
    css: gmail.replace('right:72px', 'right:16px'),
    texts: '.a3s',
  },
  outlook: {
    page: 'outlook-thread-2026-pl',
    css: `${bar('[role=banner]', 48)}[role=option]{height:90px;width:320px;margin:100px 0 0 48px}
      ${pane('#ReadingPaneContainerId', 380, 100)}`,
    texts: '[role=document]',
  },
  proton: { page: 'proton-thread-2026', css: pane('main', 240, 60), texts: '.proton-root' },
  yahoo: {
    page: 'yahoo-message',
    css: `${bar('[role=banner]', 72)}${pane('[data-test-id=message-group-view-scroller]', 220, 120)}`,
    texts: '[data-test-id=message-view-body-content]',
  },
  fastmail: { page: 'fastmail-thread', css: pane('.v-Thread', 240, 60), texts: '.v-Message-body' },
  wp: { page: 'wp-thread', css: `${bar('body>header', 56)}${pane('main', 240, 60)}`, texts: '.msg-text' },
  onet: { page: 'onet-hashed-classes', css: pane('main', 240, 60), texts: '.sc-body-content' },
  interia: { page: 'interia-brackets', css: `${bar('body>header', 56)}${pane('.msg', 380, 60)}`, texts: '.msg-body' },
  'a LinkedIn profile': {
    page: 'linkedin-sdui-2026-pl',
    css: `#root>header{position:fixed;inset:0 0 auto;height:52px;background:#fff}
      #root{width:1128px;margin:72px auto 0}`,
    texts: '.c9',
  },
  "LinkedIn's messages": {
    page: 'linkedin-messages-2026-en',
    css: `#global-nav{position:fixed;inset:0 0 auto;height:52px;background:#fff}
      main{display:flex;width:1128px;margin:72px auto 0}
      main>ul{width:380px;margin:0;padding:0}.msg-convo-wrapper{flex:1;background:#fff}`,
    texts: '.msg-s-event-listitem__body',
  },
};

const line = 'We are planning the next houses for the spring and would like to see the windows before we decide. ';

/** The layout's page at its own address, under any language. */
export function dressedPage({ page, css, texts, extra = '' }: Layout): { url: string; site: ServedSite } {
  const saved = savedPages().find(({ file }) => file === `${page}.html`);
  if (!saved) throw new Error(`no page ${page}`);
  const fill = `<script>for (const text of document.querySelectorAll('${texts}'))
    for (let i = 0; i < 9; i++)
      text.append(Object.assign(document.createElement('p'), { textContent: '${line.repeat(4)}' }));</script>`;
  const html = saved.html
    .replace('<head>', `<head><style>body{margin:0;font:14px/20px sans-serif}${css}</style>`)
    .replace('</body>', `${extra}${fill}</body>`);
  const { origin, pathname } = new URL(saved.url);
  return {
    url: saved.url,
    site: (url) => (url.origin === origin && url.pathname === pathname ? { body: html } : undefined),
  };
}
