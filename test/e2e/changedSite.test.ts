/** "This page has changed": said quietly and late, with a report that holds nothing of anybody. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { canHaveScreen } from '../../scripts/lib/browsers/virtualScreen';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { pillOn } from './pill';
import {
  find,
  inBothBrowsers,
  isPanelShown,
  panel,
  shot,
  type TestBrowser,
  until,
  visibleText,
  waitForText,
  waitLimit,
} from './testBrowser';

const address = 'https://www.linkedin.com/in/zdzislawa-wieczorek-8a7b6c/';

/** Whatever tells of somebody, in every place of a page that may hold it. */
const secrets = [
  'Zdzisława',
  'zdzis',
  'Wieczorek',
  'zdzislawa',
  'hütten',
  'wieczorek',
  '8a7b6c',
  'Quetzalcoatl',
  'Hüttenwerk',
  '48601234567',
  '601234567',
  'zw@hutten.example',
  'hutten.example',
  'Szczebrzeszyn',
  'tajemnica',
  'ACoAAFbq',
  'secretkey77',
  'Xochitl',
];

/** A profile whose card has lost its own name; the rest of it wants to get into the report. */
const changed = `<!doctype html>
<html lang="en" data-user="Zdzisława Wieczorek"><head><title>Zdzisława Wieczorek | LinkedIn</title>
<meta name="author" content="Zdzisława Wieczorek"><link rel="canonical" href="${address}">
<script>var me = { name: 'Zdzisława Wieczorek', tajemnica: 'Xochitl', phone: '48601234567' }</script>
<style>.zdzislawa::before { content: "Zdzisława Wieczorek" }</style></head>
<body class="zdzislawa-wieczorek_theme" id="user-48601234567" onclick="alert('tajemnica')">
<!-- Zdzisława Wieczorek, tajemnica -->
<main id="workspace"><div class="_f00 wieczorek"><section data-urn="urn:li:fsd_profile:ACoAAFbq7xkBNTU0NDA5NTg5secretkey77" data-owner="zw@hutten.example">
<a href="/in/zdzislawa-wieczorek-8a7b6c/"><h2>Zdzisława Wieczorek</h2></a>
<p>Chief of Hüttenwerk Quetzalcoatl</p><p>Hüttenwerk · Xochitl</p>
<div><p>Szczebrzeszyn</p><p>·</p><p><a href="/in/zdzislawa-wieczorek-8a7b6c/overlay/contact-info/">Contact info</a></p></div>
<img alt="Zdzisława Wieczorek" src="https://hutten.example/48601234567/zdzislawa.jpg" srcset="https://hutten.example/tajemnica.jpg 2x">
<input type="hidden" name="tajemnica" value="secretkey77"><input placeholder="Write to Zdzisława" value="601 234 567">
<textarea>tajemnica Xochitl</textarea><button aria-label="Message Zdzisława">Message</button>
<a href="mailto:zw@hutten.example?subject=tajemnica">zw@hutten.example</a><a href="tel:+48601234567">+48 601 234 567</a>
<x-zdzislawa data-wieczorek="Xochitl"></x-zdzislawa>
<template><p>Zdzisława tajemnica</p></template><svg><title>Zdzisława</title><text>Xochitl</text></svg>
<iframe srcdoc="&lt;p title='Zdzisława'&gt;tajemnica Xochitl&lt;/p&gt;" name="wieczorek"></iframe>
</section></div></main></body></html>`;

/** The same, when not even the links are as they were. */
const nobodys = 'https://www.linkedin.com/in/somebody-else/';

const said = 'This page has changed';

const reportIn = async (page: Page): Promise<string> => {
  const field = await find(page, 'textbox', 'The page without personal data');
  return field.evaluate((element) => (element as HTMLTextAreaElement).value);
};

/** The browser's own side panel, opened by the key. Firefox's can't be reached: its page in a tab is looked at instead. */
async function sidePanel(rig: TestBrowser, page: Page): Promise<Page> {
  const { browser, origin, kind } = rig.running;
  await page.bringToFront();
  rig.screen!.press('alt+shift+k');
  if (kind === 'firefox') {
    await until('the sidebar', () => rig.inside(() => chrome.sidebarAction.isOpen({})));
    return rig.running.extensionPage('sidepanel.html', { background: true });
  }
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/sidepanel.html`), {
    timeout: waitLimit,
  });
  return target.asPage();
}

declare const chrome: {
  sidebarAction: { isOpen(where: object): Promise<boolean> };
  storage: { local: { set(items: object): Promise<void> } };
};

inBothBrowsers(
  'a page that has changed',
  { site: combineSites(pageAt(address, changed), pageAt(nobodys, changed), practice) },
  (rig) => {
    let page: Page;
    let frame: Frame;

    test('the panel shows whom it can read, and says so below; nothing of the kind where all is as it was', async () => {
      const usual = await rig.open(profileAddress(anna));
      const known = await panel(usual);
      await find(known, 'heading', 'Anna Nowak');
      page = await rig.open(address);
      frame = await panel(page);
      await find(frame, 'heading', 'Zdzisława Wieczorek');
      await waitForText(frame, said);
      // By now more time has passed there.
      expect(await visibleText(known)).not.toContain(said);
      await usual.close();
    });

    test('the report shows the whole page without anybody on it, and is saved as it is shown', async () => {
      await (await find(frame, 'button', 'Prepare a report')).click();
      const report = await rig.opened(`${rig.running.origin}/report.html`);
      const shown = await reportIn(report);
      expect(shown.split('\n')[0]).toBe('found by the contact link only');
      // What a report is for is there: elements, their order, where the links lead.
      expect(shown).toContain('<main id="workspace">');
      expect(shown).toContain('<a href="/in/x/overlay/contact-info/">');
      expect(shown.split('\n').length).toBeGreaterThan(30);
      for (const secret of secrets) expect(shown.toLowerCase(), secret).not.toContain(secret.toLowerCase());

      await (await find(report, 'link', 'Save as a file')).click();
      const folder = rig.running.downloads;
      const file = await until('the file', async () => {
        const [name] = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.txt')) : [];
        return name && readFileSync(join(folder, name), 'utf8').length ? name : null;
      });
      expect(readFileSync(join(folder, file), 'utf8')).toBe(shown);
      await report.close();
    });

    test('closed, the pill says it to whoever turns to it', async () => {
      await page.bringToFront();
      await (await find(frame, 'button', 'Close')).click();
      await until('the mark', async () => (await pillOn(rig, address)).says.startsWith(said));
    });

    test('where nobody can be read, the popup offers it', async () => {
      await page.bringToFront();
      await page.goto(nobodys);
      const popup = await rig.popup();
      await waitForText(popup, said);
      await popup.bringToFront();
      await (await find(popup, 'button', 'Prepare a report')).click();
      const report = await rig.opened(`${rig.running.origin}/report.html`);
      expect(await reportIn(report)).toContain('<main');
    });

    test('one that the browser has translated is called that', async () => {
      const usual = await rig.open(profileAddress(anna));
      await find(await panel(usual), 'heading', anna.name);
      await usual.evaluate(() => document.documentElement.classList.add('translated-ltr'));
      const popup = await rig.popup();
      await waitForText(popup, 'The browser has translated this page');
      expect(await visibleText(popup)).not.toContain(said);
      await popup.close();
      await usual.close();
    });

    test('whom the address names is asked for, and from then on known by it', async () => {
      const other = await rig.open(nobodys);
      const asking = await panel(other);
      await find(asking, 'heading', 'Who is this?');
      await shot(other, `who-is-this-${rig.kind}`);
      const name = await find(asking, 'textbox', 'Name');
      expect(await name.evaluate((field) => (field as HTMLInputElement).value)).toBe('Somebody Else');
      const before = await rig.count('contacts');
      await name.click({ count: 3 });
      await name.type('Sonia Elsner');
      await (await find(asking, 'button', 'That’s who it is')).click();
      await find(asking, 'heading', 'Sonia Elsner');
      expect(await rig.count('contacts')).toBe(before + 1);

      await other.reload();
      const again = await panel(other);
      await find(again, 'heading', 'Sonia Elsner');
      await waitForText(again, 'Known by the address');
      await shot(other, `known-by-address-${rig.kind}`);
      await other.close();
    });

    test('neither was anything sent', () => {
      const hosts = new Set(rig.running.requests.map(({ url }) => new URL(url).hostname));
      expect([...hosts].filter((host) => host !== 'www.linkedin.com' && host !== 'hutten.example')).toEqual([]);
    });
  },
);

if (canHaveScreen) {
  inBothBrowsers(
    'beside a page that has changed',
    { site: combineSites(pageAt(address, changed), pageAt(nobodys, changed), practice), onScreen: true },
    (rig) => {
      let page: Page;
      let side: Page;

      test('the side panel shows whom it can read, and says so below', async () => {
        await rig.inside(() => chrome.storage.local.set({ 'workingMode/linkedin': 'beside' }));
        page = await rig.open(address);
        await page.bringToFront();
        side = await sidePanel(rig, page);
        await until('her', async () => (await visibleText(side)).includes('Zdzisława Wieczorek'));
        await waitForText(side, said);
        await shot(side, `changed-beside-${rig.kind}`);
        expect(await isPanelShown(page)).toBe(false);
      });

      test('it is not said of the next one, where all is as it was', async () => {
        const usual = await rig.open(profileAddress(anna));
        await usual.bringToFront();
        await waitForText(side, anna.name);
        // Said late where it is said: a page that has changed, opened after this one, is waited for.
        const other = await rig.open(address);
        await other.bringToFront();
        await waitForText(side, said);
        await other.close();
        await usual.bringToFront();
        await waitForText(side, anna.name);
        expect(await visibleText(side)).not.toContain(said);
        await usual.close();
      });

      test('whom only the address names is asked for, and it says so as well', async () => {
        const other = await rig.open(nobodys);
        await other.bringToFront();
        await waitForText(side, 'Who is this?');
        await waitForText(side, said);
        await shot(side, `changed-nobody-beside-${rig.kind}`);
        await other.close();
      });

      test('it offers the report of the page in front', async () => {
        await page.bringToFront();
        await waitForText(side, 'Zdzisława Wieczorek');
        await waitForText(side, said);
        const button = await side.waitForSelector('.page-changed button');
        await button!.evaluate((one) => (one as HTMLButtonElement).click());
        const report = await rig.opened(`${rig.running.origin}/report.html`);
        const shown = await reportIn(report);
        expect(shown.split('\n')[0]).toBe('found by the contact link only');
        for (const secret of secrets) expect(shown.toLowerCase(), secret).not.toContain(secret.toLowerCase());
        await waitForText(side, 'No one recognised on this page');
        expect(await visibleText(side)).not.toContain(said);
      });
    },
  );
}
