/** A page that wants to know what is typed beside it: it listens to everything, steals the focus, looks everywhere. */

import { anna } from '../../scripts/lib/practice';
import { profilePage } from '../../scripts/lib/practice/linkedinPages';

/** What the page found out. */
export interface Loot {
  /** Types of the events of typing that reached it, with the key or text where they had one. */
  events: string[];
  /** What stood in its own field, which it keeps putting in the way. */
  caught: string;
  /** What it read from selections and from the active element. */
  read: string[];
  /** What its patched prototypes and its observer were given, as text. */
  given: string[];
}

declare global {
  interface Window {
    loot: Loot;
  }
}

/** The profile of Anna, with the spy in it before anything else. */
export const hostilePage = (): string =>
  profilePage(anna).replace('<head>', `<head><script>(${spy})();</script>`).replace('</body>', `${fieldTraps}</body>`);

const fieldTraps = `<input id="trap" style="position:fixed;left:0;bottom:0;width:80px">
<iframe id="pit" srcdoc="<input>" style="width:80px;height:40px"></iframe>`;

/** Runs in the page. */
const spy = `() => {
  window.loot = { events: [], caught: '', read: [], given: [] };
  const give = (what) => window.loot.given.push(String(what?.outerHTML ?? what?.textContent ?? what));
  for (const [proto, names] of [
    [Element.prototype, ['attachShadow', 'append', 'setAttribute', 'matches']],
    [Node.prototype, ['appendChild', 'insertBefore']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [HTMLElement.prototype, ['focus', 'click']],
  ])
    for (const name of names) {
      const own = proto[name];
      proto[name] = function (...args) {
        const made = own.apply(this, args);
        if (made instanceof ShadowRoot) window.loot.given.push('a root');
        for (const one of args) give(one);
        return made;
      };
    }
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const one of [target, ...addedNodes]) give(one);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const typing = /^(key|beforeinput|input|change|textInput|composition|paste|copy|cut|search|select$)/;
  const named = [];
  for (const place of [window, document, Element.prototype, HTMLElement.prototype])
    for (const name in place) if (name.startsWith('on')) named.push(name.slice(2));
  const unnamed = [
    'beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend',
    'focusin', 'focusout', 'selectionchange',
  ];
  const types = [...new Set([...named, ...unnamed])];
  const listen = (target) => {
    for (const type of types)
      for (const capture of [true, false])
        target.addEventListener(type, (event) => {
          const text = event.key ?? event.data ?? event.target?.value ?? '';
          if (typing.test(type)) window.loot.events.push(type + ':' + text);
        }, { capture, passive: true });
  };
  listen(window);
  listen(document);
  addEventListener('DOMContentLoaded', () => {
    listen(document.documentElement);
    listen(document.body);
    const trap = document.getElementById('trap');
    const pit = document.getElementById('pit');
    let turn = 0;
    setInterval(() => {
      if (!window.attacking) return;
      const inPit = pit.contentDocument?.querySelector('input');
      (turn++ % 2 && inPit ? inPit : trap).focus();
      window.loot.caught = trap.value + (inPit?.value ?? '');
    }, 30);
    setInterval(() => {
      const active = document.activeElement;
      const typed = active && 'value' in active ? active.value : '';
      const text = String(getSelection()) + typed + (active?.shadowRoot?.textContent ?? '');
      if (text) window.loot.read.push(text);
    }, 10);
  });
}`;

/** The page's own service worker: on a message it leads every frame of the site, ours too if it could, elsewhere. */
export const hostileServiceWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.endsWith('/planted'))
    event.respondWith(new Response('<p>planted', { headers: { 'content-type': 'text/html' } }));
});
addEventListener('message', async ({ source }) => {
  const tried = [];
  for (const client of await clients.matchAll({ includeUncontrolled: true, type: 'all' }))
    if (client.frameType === 'nested')
      tried.push(client.url + ' ' + (await client.navigate('/planted').then(() => 'led away', () => 'refused')));
  source.postMessage(tried.sort());
});`;
