/** Access to sites: given in the popup, taken away behind our back, and said so where it is missed. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { pressAllow } from '../../scripts/lib/browsers/permissionPrompt';
import { canHaveScreen } from '../../scripts/lib/browsers/virtualScreen';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import {
  find,
  findNow,
  inBothBrowsers,
  isPanelShown,
  panel,
  shot,
  type TestBrowser,
  until,
  visibleText,
  waitForSaved,
  waitForText,
  waitLimit,
} from './testBrowser';

const host = 'mail.firma.example';
const address = `https://${host}/app/inbox/42`;
const message = `<!doctype html><html lang="en"><title>Windows - Post</title><body>
<button aria-label="Account jan@okna.example">J</button><main><h1>Windows</h1>
<div aria-label="From: Hanna Lis &lt;hanna@budowa.example&gt;"><span>Hanna Lis</span></div>
<div aria-label="To: me"><span title="jan@okna.example">me</span></div><time datetime="2026-11-03T10:00Z">3 Nov</time>
<div role="document"><p id="text">We need windows.</p></div><button>Reply</button><button>Forward</button></main>`;

const linkedin = 'https://*.linkedin.com/*';
/** CSS pixels that the popup shows. */
const popupHeight = 560;
const webmail = `https://${host}/*`;

declare const chrome: {
  permissions: {
    contains(wanted: object): Promise<boolean>;
    remove(wanted: object): Promise<boolean>;
  };
};

const isAllowed = (rig: TestBrowser, origin: string) =>
  rig.inside((one) => chrome.permissions.contains({ origins: [one] }), origin);

/** What the browser's own settings do: nobody asks us. */
async function takeAway(rig: TestBrowser, origin: string): Promise<void> {
  await rig.inside((one) => chrome.permissions.remove({ origins: [one] }), origin);
  await until(`no access to ${origin}`, async () => !(await isAllowed(rig, origin)));
}

/** The popup, opened by the key: without a user's own act an extension doesn't learn which page it is about. */
async function popupOn(rig: TestBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.click('body');
  // A popup that is open still would take the key.
  if (rig.kind === 'firefox') rig.screen!.press('Escape');
  rig.screen!.press('alt+shift+k');
  const { browser, origin, kind } = rig.running;
  // Firefox's own popup can't be reached; its page in a tab is about the same page.
  if (kind === 'firefox') return rig.popup();
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/popup.html`), {
    timeout: waitLimit,
  });
  return target.asPage();
}

/** Clicks a button that asks for access, and allows it. The popup may be gone before the answer. */
async function allow(rig: TestBrowser, place: Page, button: string, origin: string): Promise<void> {
  await (await find(place, 'button', button)).click();
  await pressAllow(rig.kind === 'chromium' ? rig.screen : undefined, () => isAllowed(rig, origin));
  await until(`access to ${origin}`, () => isAllowed(rig, origin));
}

const close = (page: Page) => page.close().catch(() => {});

if (canHaveScreen) {
  inBothBrowsers('access', { site: combineSites(pageAt(address, message), practice), onScreen: true }, (rig) => {
    let page: Page;

    test('a site is added in the popup, and read at once', async () => {
      page = await rig.open(address);
      const popup = await popupOn(rig, page);
      await waitForText(popup, `access to ${host} only`);
      // The one click beside the toolbar's and the browser's own: nobody scrolls for it.
      const button = await find(popup, 'button', 'Use KnownFor on this site');
      expect(await button.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(popupHeight);
      await allow(rig, popup, 'Use KnownFor on this site', webmail);
      await close(popup);
      await find(await panel(page), 'heading', 'Hanna Lis');
    });

    test('access that was taken away is missed in the popup, which asks for it again', async () => {
      const frame = await panel(page);
      const note = await find(frame, 'textbox', 'Note');
      await note.type('Wants wind');
      await takeAway(rig, webmail);
      // What is open stays until the page is loaded anew, and keeps what is typed.
      await note.type('ows');
      await waitForSaved(frame);
      await page.reload();
      const popup = await popupOn(rig, page);
      await waitForText(popup, `KnownFor may no longer read ${host}`);
      expect(await visibleText(popup)).not.toContain('Use KnownFor on this site');
      await shot(popup, `access-gone-${rig.kind}`);
      expect(await isPanelShown(page)).toBe(false);
      await allow(rig, popup, 'Give access', webmail);
      await close(popup);
      const kept = await find(await panel(page), 'textbox', 'Note');
      await until('all that was typed', () =>
        kept.evaluate((field) => 'value' in field && field.value === 'Wants windows'),
      );
    });

    test('the options miss it too; it can be given again there', async () => {
      const options = await rig.extensionPage('options.html');
      await find(options, 'button', `Remove ${host}`);
      expect(!!(await findNow(options, 'button', `Give access to ${host}`))).toBe(false);
      await takeAway(rig, webmail);
      const give = await find(options, 'button', `Give access to ${host}`);
      await give.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      await shot(options, `access-options-${rig.kind}`);
      await allow(rig, options, `Give access to ${host}`, webmail);
      await until('nothing to be missed', async () => !(await findNow(options, 'button', `Give access to ${host}`)));
      await find(options, 'button', `Remove ${host}`);
      await close(options);
    });

    test.each([
      ['while there is access', false],
      ['after it was taken away', true],
    ])('a site that the user takes off, %s, is not missed', async (_, isGone) => {
      if (!(await isAllowed(rig, webmail))) await rig.grant(address);
      const options = await rig.extensionPage('options.html');
      if (isGone) await takeAway(rig, webmail);
      await (await find(options, 'button', `Remove ${host}`)).click();
      await until('it to be gone', async () => !(await visibleText(options)).includes(host));
      await close(options);
      expect(await isAllowed(rig, webmail)).toBe(false);
      await page.reload();
      const popup = await popupOn(rig, page);
      await find(popup, 'button', 'Use KnownFor on this site');
      expect(await visibleText(popup)).not.toContain('no longer');
      await close(popup);
    });

    // Chromium takes a site of the manifest's away in its own settings only.
    test.skipIf(rig.kind === 'chromium')('LinkedIn is missed as well, and given back', async () => {
      const profile = await rig.open(profileAddress(anna));
      await find(await panel(profile), 'heading', anna.name);
      await takeAway(rig, linkedin);
      await profile.reload();
      const popup = await popupOn(rig, profile);
      await waitForText(popup, 'KnownFor may no longer read www.linkedin.com');
      const options = await rig.extensionPage('options.html');
      await find(options, 'button', 'Give access to *.linkedin.com');
      await close(options);
      await allow(rig, popup, 'Give access', linkedin);
      await close(popup);
      await find(await panel(profile), 'heading', anna.name);
    });
  });
}
