/** A store that came back empty: every surface says at once that the notes are not where they were, when, how many. */
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, shot, until, visibleText, waitForText } from './testBrowser';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, { contacts: number }>> } } };

const said = /Your notes are not where they were\. On .+ there were \d+ people/;

inBothBrowsers('a store that came back empty', { site: practice }, (rig) => {
  test('is said in popup, dashboard, settings and panel, until the user has seen it', async () => {
    await rig.withSample();
    const count = await rig.count('contacts');
    await until('the worker to have counted', async () => {
      const kept = await rig.inside(() => chrome.storage.local.get('store/kept'));
      return kept['store/kept']?.contacts === count;
    });
    await rig.inside(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('knownfor');
          deleting.onerror = () => reject(deleting.error);
          deleting.onsuccess = () => resolve();
        }),
    );
    await rig.crash();
    for (const path of ['popup.html', 'dashboard.html', 'options.html']) {
      const page = await rig.extensionPage(path);
      await waitForText(page, said);
      expect(await visibleText(page)).toContain(`there were ${count} people`);
      await find(page, 'link', 'Restore a backup');
      await shot(page, `lost-${path.split('.')[0]}-${rig.kind}`);
      await page.close();
    }
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await waitForText(frame, said);
    await shot(page, `lost-panel-${rig.kind}`);
    await (await find(frame, 'button', 'OK')).click();
    await until('it to go', async () => !said.test(await visibleText(frame)));
    const popup = await rig.extensionPage('popup.html');
    await find(popup, 'searchbox', 'Search');
    expect(await visibleText(popup)).not.toMatch(said);
  });
});
