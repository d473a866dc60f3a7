import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { linkedinConversation } from './conversation';

const url = new URL('https://www.linkedin.com/feed/');
const chat = (name: string, slug: string, text: string, box = 'write') => `
  <div class="msg-overlay-conversation-bubble"><header class="msg-overlay-bubble-header">
    <h2 class="msg-overlay-bubble-header__title"><a href="/in/${slug}/">${name}</a></h2></header>
    <div class="msg-s-message-list"><div class="msg-s-event-listitem msg-s-event-listitem--other">
      <span class="msg-s-message-group__name"><a href="/in/${slug}/">${name}</a></span>
      <p class="msg-s-event-listitem__body">${text}</p></div></div>
    <form class="msg-form"><div id="${box}" class="msg-form__contenteditable" contenteditable="true" role="textbox" tabindex="0"></div></form>
  </div>`;

/** A server-driven page: no chat of its own, an outlet for the old layout's. */
const page = () =>
  new JSDOM('<main id="workspace"></main><div id="interop-outlet" data-testid="interop-shadowdom"></div>', {
    url: url.href,
  }).window.document;

function inShadow(html: string): Document {
  const document = page();
  const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  const parsed = document.createRange().createContextualFragment(html);
  root?.append(parsed);
  return document;
}

function inFrame(html: string): Document {
  const document = page();
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.dataset.testid = 'interop-iframe';
  frame.contentDocument?.body.append(document.createRange().createContextualFragment(html));
  return document;
}

describe('chat bubbles of the server-driven layout', () => {
  test.each([
    ['in the outlet’s open shadow root', inShadow],
    ['in the frame of the same origin', inFrame],
  ])('%s', (_, put) => {
    const document = put(chat('Anna Nowak', 'anna-nowak', 'Who makes windows?'));
    const seen = linkedinConversation.read({ document, url });
    expect(seen.kind).toBe('conversation');
    expect(seen.people).toMatchObject([{ name: 'Anna Nowak', linkedin: { slug: 'anna-nowak' }, role: 'subject' }]);
    expect(linkedinConversation.messages?.({ document, url })).toMatchObject([
      { from: 'Anna Nowak', text: 'Who makes windows?', mine: false },
    ]);
    expect(linkedinConversation.compose?.({ document, url })?.id).toBe('write');
  });

  test('not in the frame while it lies transparent behind the page', () => {
    const document = inFrame(chat('Anna Nowak', 'anna-nowak', 'Who makes windows?'));
    document.querySelector('iframe')?.setAttribute('style', 'opacity: 0; z-index: -1');
    expect(linkedinConversation.read({ document, url }).people).toEqual([]);
  });

  test('of two, the one in which the user writes', () => {
    const two = chat('Anna Nowak', 'anna-nowak', 'Hi', 'one') + chat('Ewa Maj', 'ewa-maj', 'Hello', 'two');
    const document = inShadow(two);
    expect(linkedinConversation.read({ document, url }).people).toEqual([]);
    document.querySelector('#interop-outlet')?.shadowRoot?.querySelector<HTMLElement>('#two')?.focus();
    expect(linkedinConversation.read({ document, url }).people).toMatchObject([{ name: 'Ewa Maj' }]);
  });

  test('an empty outlet', () => expect(linkedinConversation.read({ document: inShadow(''), url }).people).toEqual([]));
});
