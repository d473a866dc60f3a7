/** An update of the extension under an open panel: one panel stands there afterwards, and what was typed is in it. */
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, until } from './testBrowser';

inBothBrowsers('an update', { site: practice }, (rig) => {
  test('takes the old panel away and leaves what was typed', async () => {
    const page = await rig.open(profileAddress(anna));
    const old = await panel(page);
    const note = await find(old, 'textbox', 'Note');
    await note.click();
    await page.keyboard.type('Half a sen');
    await rig.update();
    await until('the old panel to be gone', async () => old.detached);
    const frame = await panel(page);
    const text = async () =>
      (await find(frame, 'textbox', 'Note')).evaluate((field) => (field as HTMLTextAreaElement).value);
    await until('what was typed', async () => (await text()) === 'Half a sen');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  });
});
