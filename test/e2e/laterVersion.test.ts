/** A database that a later version of KnownFor has written is left as it is, and every surface says so. */
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, shot, until, visibleText, waitForText } from './testBrowser';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> };
};

const said = 'written by a later version';

inBothBrowsers('a database of a later version', { site: practice }, (rig) => {
  /** As another profile's later version would have left it. */
  const makeLater = () =>
    rig.inside(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('knownfor', 990);
          opening.onupgradeneeded = () => opening.result.createObjectStore('somethingNew');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );

  /** Firefox loses sight of a tab that a link opens: the extension itself is asked. */
  const waitForHealthPage = () =>
    until('the page of what is wrong', () =>
      rig.inside(async (wanted) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
        if (tab) await chrome.tabs.remove(tab.id);
        return !!tab;
      }, `${rig.running.origin}/health.html`),
    );

  test('popup, dashboard and panel say so, and nothing of it is touched', async () => {
    await rig.withSample();
    const before = await rig.count('contacts');
    const open = await rig.extensionPage('dashboard.html');
    await find(open, 'navigation', 'Views');
    await makeLater();
    // What is open already says so without being loaded again.
    await waitForText(open, said);
    await open.close();

    const popup = await rig.extensionPage('popup.html');
    await waitForText(popup, said);
    await shot(popup, `later-popup-${rig.kind}`);
    await (await find(popup, 'link', 'What to do')).click();
    await waitForHealthPage();
    await popup.close();
    const health = await rig.extensionPage('health.html');
    await waitForText(health, said);
    await waitForText(health, 'cannot be read');
    expect(await visibleText(health)).not.toContain('LaterVersion');
    await health.close();
    const dashboard = await rig.extensionPage('dashboard.html');
    await waitForText(dashboard, said);
    await shot(dashboard, `later-dashboard-${rig.kind}`);
    await dashboard.close();
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await waitForText(frame, said);
    await shot(page, `later-panel-${rig.kind}`);
    await (await find(frame, 'button', 'What to do')).click();
    await waitForHealthPage();

    const version = await rig.inside(async () => (await indexedDB.databases()).find(({ name }) => name === 'knownfor'));
    expect(version?.version).toBe(990);
    expect(await rig.count('contacts')).toBe(before);
    expect(await rig.count('somethingNew')).toBe(0);
  });
});
