/** What the browser itself shows of KnownFor: entries in the menu of a link, a window of its own, a notification. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { canHaveScreen } from '../../scripts/lib/browsers/virtualScreen';
import { practice } from '../../scripts/lib/practice';
import { find, inBothBrowsers, localToday, type TestBrowser, until, waitForText } from './testBrowser';

const address = 'https://links.example/';
const links = `<!doctype html><title>Links</title><body style="font:20px system-ui;padding:60px">
  <p><a id="profile" href="https://www.linkedin.com/in/ewa-lis-printer/">Ewa Lis</a></p>
  <p><a id="mail" href="mailto:jan.kot@okna.example?subject=Hello">write to Jan</a></p>
  <p><a id="other" href="https://shop.example/">a shop</a></p></body>`;

declare const chrome: {
  tabs: { query(of: object): Promise<{ url?: string; id: number }[]> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};
declare const mozInnerScreenX: number | undefined;
declare const mozInnerScreenY: number | undefined;

/** Right-clicks a link, as a hand does, and chooses one of our two entries in the menu. */
async function choose(rig: TestBrowser, page: Page, selector: string, entry: 'add' | 'tag'): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
    const x = typeof mozInnerScreenX === 'number' ? mozInnerScreenX : screenX + (outerWidth - innerWidth) / 2;
    const y = typeof mozInnerScreenY === 'number' ? mozInnerScreenY : screenY + outerHeight - innerHeight;
    return { x: x + left + width / 2, y: y + top + height / 2 };
  }, selector);
  const screen = rig.screen!;
  // Firefox makes more than one window of a menu.
  async function opens(what: string, act: () => void) {
    const before = screen.windows();
    act();
    await until(what, async () => screen.windows() > before);
  }
  await opens('the menu', () => screen.menuAt(place.x, place.y));
  // Ours are a menu within the menu: the last of all in Firefox, before "Inspect" in Chromium.
  const ours = rig.kind === 'chromium' ? ['Up', 'Up'] : ['Up'];
  await opens('our menu', () => screen.pressHere(...ours, 'Right'));
  screen.pressHere(...(entry === 'tag' ? ['Down'] : []), 'Return');
}

if (canHaveScreen) {
  inBothBrowsers('in the browser', { site: combineSites(practice, pageAt(address, links)), onScreen: true }, (rig) => {
    test('“Add to KnownFor” on a link to a profile', async () => {
      const page = await rig.open(address);
      await choose(rig, page, '#profile', 'add');
      const small = await rig.opened('popup.html?add=');
      expect(await (await find(small, 'textbox', 'Name')).evaluate((field) => (field as HTMLInputElement).value)).toBe(
        // Firefox tells the link's text; in Chromium the address has to do.
        rig.kind === 'firefox' ? 'Ewa Lis' : 'Ewa Lis Printer',
      );
      await (await find(small, 'button', 'Save')).click();
      await waitForText(small, 'Added: Ewa Lis');
      expect(await rig.count('contacts')).toBe(1);
      await small.close();
      await page.close();
    });

    test('“Tag with KnownFor” on an address', async () => {
      const page = await rig.open(address);
      await choose(rig, page, '#mail', 'tag');
      const small = await rig.opened('popup.html?tag=');
      await (await find(small, 'textbox', 'Tags')).type('fair');
      await small.keyboard.press('Enter');
      await waitForText(small, 'Added: ');
      expect(await rig.count('contacts')).toBe(2);
      await small.close();
      await page.close();
    });

    test('one key opens the capture, from anywhere', async () => {
      const page = await rig.open(address);
      await page.click('p');
      rig.screen!.press('alt+shift+y');
      const small = await rig.opened('popup.html?capture');
      await (await find(small, 'textbox', 'Who did you meet?')).type('met Cezary Baran, owner of Budimax');
      await small.keyboard.press('Enter');
      await waitForText(small, 'Saved: Cezary Baran');
      await small.close();
      await page.close();
    });

    test('a notification says in the morning what is due, to those who asked for it', async () => {
      await rig.send({
        do: 'reminder',
        input: { who: { person: { name: 'Jan', emails: ['jan.kot@okna.example'] } }, on: localToday() },
      });
      await rig.allow({ permissions: ['notifications'] });
      const options = await rig.extensionPage('options.html');
      const box = await find(options, 'checkbox', 'Also tell me in the morning what is due');
      await box.click();
      await until('it to be on', () => box.evaluate((one) => (one as HTMLInputElement).checked));
      // Nobody is told anything before eight.
      if (new Date().getHours() >= 8)
        await until('the notification', () =>
          rig.inside(async (isListed) => {
            // Firefox forgets those that its screen could not keep, so there the note that it was told has to do.
            const { notified } = await chrome.storage.local.get('notified');
            return notified !== undefined && (!isListed || 'due' in (await chrome.notifications.getAll()));
          }, rig.kind === 'chromium'),
        );
      await options.close();
    });
  });
}
