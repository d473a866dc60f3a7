/** What lies over a profile or below it, and chats: the panel stays with the person of the address and goes with them. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { anna, feedAddress, practice, profileAddress } from '../../scripts/lib/practice';
import { openOn, wrongMoments } from './panelMoments';
import { find, inBothBrowsers, isPanelShown, panel, until } from './testBrowser';

/** A conversation in LinkedIn's old layout, with somebody whom no page here is about. */
const bubble = `<div class="msg-overlay-conversation-bubble"><header class="msg-overlay-bubble-header">
<h2 class="msg-overlay-bubble-header__title"><a href="/in/ewa-maj/">Ewa Maj</a></h2></header>
<div class="msg-s-message-list"><div class="msg-s-event-listitem msg-s-event-listitem--other">
<span class="msg-s-message-group__name"><a href="/in/ewa-maj/">Ewa Maj</a></span><p class="msg-s-event-listitem__body">Hello</p></div></div>
<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" style="height:40px">.</div></form></div>`;

const dialogue = `<div role="dialog"><h2>Tomasz Lis</h2><section><h3>Connected</h3><a href="/in/ewa-maj/"><h1>Ewa Maj</h1></a></section></div>`;
const details = `<section><h2>Experience</h2><a href="/in/ewa-maj/"><h1>Ewa Maj</h1></a><p>Owner</p></section>`;

const preload = 'https://www.linkedin.com/preload/';

/** Goes to an address as the site does; what is there comes a moment later. */
async function go(page: Page, below: string, html: string, into: 'main' | 'body'): Promise<void> {
  await page.evaluate(
    (to, content, place) => {
      history.pushState({}, '', to);
      setTimeout(() => {
        const parsed = document.createRange().createContextualFragment(content);
        if (place === 'main') document.querySelector('main')?.replaceChildren(parsed);
        else document.body.append(parsed);
      }, 200);
    },
    below,
    html,
    into,
  );
  await page.waitForFunction((text) => document.body.textContent?.includes(text), {}, 'Ewa Maj');
}

const site = combineSites(pageAt(preload, `<body>${bubble}</body>`), practice);

inBothBrowsers('over a profile', { site }, (rig) => {
  const belongs = { '/in/anna': 'Anna Nowak', '/in/tomasz': 'Tomasz Lis' };

  test('overlays and details leave the panel with the person', async () => {
    const page = await rig.open(profileAddress(anna));
    await openOn(page, 'Anna Nowak');
    await page.evaluate(() => document.querySelector<HTMLElement>('header a[href*=tomasz]')?.click());
    await openOn(page, 'Tomasz Lis');
    const at = await page.evaluate(() => location.pathname);
    await go(page, `${at}overlay/contact-info/`, dialogue, 'body');
    await openOn(page, 'Tomasz Lis');
    await page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
    await page.evaluate(() => history.back());
    await openOn(page, 'Tomasz Lis');
    await go(page, `${at}details/experience/`, details, 'main');
    await page.evaluate(() => history.back());
    await openOn(page, 'Tomasz Lis');
    await page.evaluate(() => document.querySelector<HTMLElement>('header a[href*=anna]')?.click());
    await openOn(page, 'Anna Nowak');
    expect(await wrongMoments(page, belongs)).toEqual([]);
    await page.close();
  });

  test('a chat opened over a profile changes nothing of whom the panel is about', async () => {
    const page = await rig.open(profileAddress(anna));
    await openOn(page, 'Anna Nowak');
    await page.evaluate((html) => {
      const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
      root?.append(document.createRange().createContextualFragment(html));
      root?.querySelector<HTMLElement>('[contenteditable]')?.focus();
    }, bubble);
    await page.keyboard.type('Hello');
    await page.evaluate(() => document.querySelector<HTMLElement>('header a[href*=tomasz]')?.click());
    await openOn(page, 'Tomasz Lis');
    expect(await wrongMoments(page, belongs)).toEqual([]);
    await page.close();
  });

  test.each(['in the shadow root', 'in the frame'])(
    'a chat on the feed is noticed when one turns to it, %s',
    async (place) => {
      const page = await rig.open(feedAddress);
      expect(await isPanelShown(page)).toBe(false);
      const isFrame = place === 'in the frame';
      await page.evaluate(
        (html, address) => {
          if (!address) {
            const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
            root?.append(document.createRange().createContextualFragment(html));
            return;
          }
          const frame = document.createElement('iframe');
          frame.dataset.testid = 'interop-iframe';
          frame.src = address;
          frame.style.cssText = 'position:fixed;left:0;bottom:0;width:300px;height:300px';
          document.body.append(frame);
        },
        bubble,
        isFrame ? preload : '',
      );
      const box = await until('the box', async () => {
        if (!isFrame) {
          const found = await page.evaluateHandle(() =>
            document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('[contenteditable]'),
          );
          return found.asElement() as ElementHandle<HTMLElement> | null;
        }
        for (const frame of page.frames()) if (frame.url() === preload) return frame.$('[contenteditable]');
        return null;
      });
      await box.click();
      await find(await panel(page), 'heading', 'Ewa Maj');
      await page.close();
    },
  );
});
