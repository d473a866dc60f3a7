/** An update of the extension under an open panel: one panel stands there afterwards, and what was typed is in it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, until, waitForSaved } from './testBrowser';

inBothBrowsers('an update', { site: practice }, (rig) => {
  test('takes the old panel away and leaves what was typed', async () => {
    const page = await rig.open(profileAddress(anna));
    const old = await panel(page);
    const note = await find(old, 'textbox', 'Note');
    await note.click();
    await page.keyboard.type('Half a sen');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
    await rig.update();
    await until('the old panel to be gone', async () => old.detached);
    const frame = await panel(page);
    const text = async () =>
      (await find(frame, 'textbox', 'Note')).evaluate((field) => (field as HTMLTextAreaElement).value);
    await until('what was typed', async () => (await text()) === 'Half a sen');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    // Field and caret too: who types on, types there.
    const caret = () => frame.evaluate(() => (document.activeElement as Partial<HTMLTextAreaElement>).selectionStart);
    await until('the caret', async () => (await caret()) === 'Half a'.length);
    await page.keyboard.type(' whole');
    await until('what is typed on', async () => (await text()) === 'Half a whole sen');
  });

  test('under two tabs on one person, the newest text stays', async () => {
    const [first, second] = [await rig.open(profileAddress(tomasz)), await rig.open(profileAddress(tomasz))];
    const noteOn = async (page: Page) => find(await panel(page), 'textbox', 'Note');
    const textOn = async (page: Page) => (await noteOn(page)).evaluate((box) => (box as HTMLTextAreaElement).value);
    let written = '';
    for (const [tab, word] of [first, second, first].map((page, i) => [page, `${i} in tab ${i % 2}. `] as const)) {
      const note = await noteOn(tab);
      await until('what the other tab wrote', async () => (await textOn(tab)) === written);
      await note.press('End');
      await note.type(word);
      await waitForSaved(await panel(tab));
      written += word;
      const old = await panel(tab);
      await rig.update();
      await until('the old panel to be gone', async () => old.detached);
      for (const page of [first, second])
        await until('the newest text', async () => (await textOn(page)).trim() === written.trim());
    }
  });
});
