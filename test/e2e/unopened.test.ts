/** A page that nobody has opened yet: nothing of it is read, and nothing is put into it. */
import { expect, test } from 'vitest';
import { anna, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { inBothBrowsers, panel } from './testBrowser';

declare const chrome: {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** Whether the page controller is in a page; it answers once it is there. */
async function isControlled(address: string): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ url: address });
  return chrome.tabs.sendMessage(tab!.id, { type: 'whoIsHere' }).then(
    (answer) => !!answer,
    () => false,
  );
}

inBothBrowsers('a page opened in the background', { site: practice }, (rig) => {
  test('is left alone until it is in front', async () => {
    await panel(await rig.open(profileAddress(anna)));
    const page = await rig.running.browser.newPage({ background: true });
    await page.goto(profileAddress(tomasz));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    // Long enough for the page in front, which was asked first, to have answered twice.
    for (let i = 0; i < 2; i++) expect(await rig.inside(isControlled, profileAddress(anna))).toBe(true);
    expect(await rig.inside(isControlled, profileAddress(tomasz))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.bringToFront();
    await panel(page);
    expect(await rig.inside(isControlled, profileAddress(tomasz))).toBe(true);
  });
});
