/**
 * A page that takes the focus back whenever it loses it: it may win, but neither its tab nor the panel hangs. A page that
 * is slow to answer a click is none: the keyboard is the page's then.
 */
import { test } from 'vitest';
import { pageAt } from '../../scripts/lib/browsers';
import { anna, profileAddress } from '../../scripts/lib/practice';
import { profilePage } from '../../scripts/lib/practice/linkedinPages';
import { find, inBothBrowsers, panel, until } from '../e2e/testBrowser';

const trap = `<input id="trap"><script>
  const trap = document.getElementById('trap');
  window.taken = 0;
  trap.addEventListener('blur', () => { if (window.attacking) { window.taken++; trap.focus(); } });
  document.addEventListener('focusin', ({ target }) => {
    if (!window.attacking || target === trap) return;
    window.taken++;
    trap.focus();
  });
</script><input aria-label="Slow" style="position:fixed;left:9px;bottom:9px"
  onmousedown="for (const until = performance.now() + 600; performance.now() < until;);">`;
const site = pageAt(profileAddress(anna), () => profilePage(anna).replace('</body>', `${trap}</body>`));

inBothBrowsers('a page that keeps the focus', { site }, (rig) => {
  test('leaves its tab and the panel alive', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    const note = await find(frame, 'textbox', 'Note');
    await note.click();
    await page.keyboard.type('before');
    await page.evaluate(() => {
      Object.assign(window, { attacking: true });
      document.getElementById('trap')?.focus();
    });
    const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken);
    // Guard and page come to rest: in two frames that follow each other nothing is taken.
    await until('nobody to move any more', async () => {
      const before = await taken();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return (await taken()) === before;
    });
    await page.evaluate(() => Object.assign(window, { attacking: false }));
    // As a person does who sees no caret: once more. The last of the page's moves may come after the click.
    await until('the caret in the note', async () => {
      await note.click();
      return note.evaluate((field) => field.ownerDocument.hasFocus() && field.ownerDocument.activeElement === field);
    });
    await page.keyboard.type(' and after');
    await until('both', () => note.evaluate((field) => (field as HTMLTextAreaElement).value === 'before and after'));
  });

  test('gets the keyboard for a field that was clicked, however long it takes', async () => {
    const page = await rig.open(profileAddress(anna));
    const note = await find(await panel(page), 'textbox', 'Note');
    await note.click();
    await until('the caret in the note', () => note.evaluate((field) => field.ownerDocument.activeElement === field));
    const slow = await find(page, 'textbox', 'Slow');
    await slow.click();
    await until('the caret in the page', () => slow.evaluate((field) => document.activeElement === field));
    await page.keyboard.type('mine');
    await until('the word in the page', () => slow.evaluate((field) => (field as HTMLInputElement).value === 'mine'));
  });
});
