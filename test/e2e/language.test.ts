/** Another language than the browser's: every surface speaks it at once, the panel in an open page included. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, until, visibleText, waitForText } from './testBrowser';

/** What functions in a page of the extension call. */
declare const chrome: { action: { getTitle(of: object): Promise<string> } };

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

inBothBrowsers('the language', { site: practice }, (rig) => {
  test('is chosen in the settings: open pages, the panel, the badge and new pages follow at once, and back', async () => {
    await rig.withSample();
    const profile = await rig.open(profileAddress(anna));
    const inPage = await panel(profile);
    await waitForText(inPage, "Doesn't know");
    const typing = await find(inPage, 'textbox', 'Note');
    await typing.type('Builds houses');
    const today = await rig.extensionPage('dashboard.html');
    await waitForText(today, 'Today');

    const options = await rig.extensionPage('options.html');
    const choice = () => until('the choice', () => options.$('main select[name=language]'));
    await (await choice()).select('pl');
    await waitForText(options, 'Język KnownFor');
    expect(await languageOf(options)).toBe('pl');
    await profile.bringToFront();
    await waitForText(inPage, 'jeszcze nie wie');
    expect(await visibleText(inPage)).not.toContain("Doesn't know");
    // What is being typed stays.
    const note = await find(inPage, 'textbox', 'Notatka');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Builds houses');
    await today.bringToFront();
    await waitForText(today, 'Dziś');
    expect(await languageOf(today)).toBe('pl');
    await until('the badge’s title', async () =>
      /Nie znają Twojej oferty|na dziś/i.test(await rig.inside(() => chrome.action.getTitle({}))),
    );
    const popup = await rig.popup();
    await waitForText(popup, 'Komu powiedzieć');
    await popup.close();
    const other = await rig.open(`${profileAddress(anna)}?again`);
    await waitForText(await panel(other), 'jeszcze nie wie');
    await other.close();

    await options.bringToFront();
    await (await choice()).select('');
    await waitForText(options, 'Language of KnownFor');
    await profile.bringToFront();
    await waitForText(inPage, "Doesn't know");
  });
});
