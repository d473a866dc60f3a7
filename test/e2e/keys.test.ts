/** The keyboard: real keys to a real window, as the browser and the extension get them. */
import { expect, test } from 'vitest';
import { canHaveScreen } from '../../scripts/lib/browsers/virtualScreen';
import { anna, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { find, findNow, inBothBrowsers, type PageOrFrame, panel, pillBox, until, waitForText } from './testBrowser';

const polish: [keys: string, letter: string][] = [
  ['a', 'ą'],
  ['c', 'ć'],
  ['e', 'ę'],
  ['l', 'ł'],
  ['n', 'ń'],
  ['o', 'ó'],
  ['s', 'ś'],
  ['x', 'ź'],
  ['z', 'ż'],
];

const hasKeyboard = (place: PageOrFrame) =>
  place.evaluate(() => document.hasFocus() && document.activeElement !== document.body);

async function tagsIn(place: PageOrFrame): Promise<string[]> {
  const list = await find(place, 'list', 'Tags');
  return list.evaluate((element) => [...element.querySelectorAll('li span')].map((item) => item.textContent ?? ''));
}

if (canHaveScreen) {
  inBothBrowsers('the keyboard', { site: practice, onScreen: true }, (rig) => {
    test('one key gives the panel the keyboard, Escape gives it back', async () => {
      const page = await rig.open(profileAddress(anna));
      const frame = await panel(page);
      await page.click('.headline');
      rig.screen!.press('alt+shift+k');
      await until('the panel to have the keyboard', () => hasKeyboard(frame));
      rig.screen!.press('Escape');
      await until('the page to have it', async () => !(await frame.evaluate(() => document.hasFocus())));
    });

    test('a click gives it too, and only after a key a ring shows where it is', async () => {
      const hasRing = (place: PageOrFrame) => place.evaluate(() => document.activeElement!.matches(':focus-visible'));
      const page = await rig.open(profileAddress(tomasz));
      await (await find(await panel(page), 'button', 'Close')).click();
      await until('the pill', () => pillBox(page));
      const frame = await panel(page);
      await until('the panel to have the keyboard', () => hasKeyboard(frame));
      expect(await hasRing(frame)).toBe(false);
      await page.click('.headline');
      rig.screen!.press('alt+shift+k');
      await until('the panel to have the keyboard', () => hasKeyboard(frame));
      expect(await hasRing(frame)).toBe(true);
      await page.close();
    });

    test('one key, a word and Enter tag the person; it can be undone', async () => {
      const page = await rig.open(profileAddress(anna));
      const frame = await panel(page);
      await page.click('.headline');
      rig.screen!.press('alt+shift+g');
      await find(frame, 'dialog', 'Tag');
      await until('the palette to have the keyboard', () => hasKeyboard(frame));
      rig.screen!.type('builders');
      rig.screen!.press('Return');
      await until('the tag', async () => (await tagsIn(frame)).includes('builders'));
      expect(await findNow(frame, 'dialog', 'Tag')).toBeNull();
      await (await find(frame, 'button', 'Undo')).click();
      await until('no tag', async () => !(await tagsIn(frame)).includes('builders'));
    });

    test('one key says that they were told', async () => {
      await rig.withSample();
      const page = await rig.open(profileAddress(anna));
      const frame = await panel(page);
      await waitForText(frame, "Doesn't know Windows");
      await page.click('.headline');
      rig.screen!.press('alt+shift+m');
      await waitForText(frame, /^Knows Windows/m);
    });

    test('the palette finds tags by some of their letters, takes several, and does more than tag', async () => {
      const page = await rig.open(profileAddress(tomasz));
      const frame = await panel(page);
      await page.click('.headline');
      rig.screen!.press('alt+shift+g');
      await find(frame, 'dialog', 'Tag');
      await until('the palette to have the keyboard', () => hasKeyboard(frame));
      rig.screen!.type('bkfst');
      rig.screen!.press('Down', 'shift+Return');
      rig.screen!.type('golf');
      rig.screen!.press('Return');
      await until('both', async () => String(await tagsIn(frame)) === 'breakfast club,golf');
      await page.click('.headline');
      rig.screen!.press('alt+shift+g');
      await find(frame, 'dialog', 'Tag');
      await until('the palette to have the keyboard', () => hasKeyboard(frame));
      rig.screen!.type('knows');
      rig.screen!.press('Down', 'Return');
      await waitForText(frame, /^Knows Windows/m);
    });

    test('Polish letters are typed as ever, none of them is a shortcut', async () => {
      const page = await rig.open(profileAddress(anna));
      const frame = await panel(page);
      const note = await find(frame, 'textbox', 'Note');
      await note.click();
      rig.screen!.layout('pl');
      rig.screen!.press(...polish.map(([key]) => `ISO_Level3_Shift+${key}`));
      rig.screen!.press(...polish.map(([key]) => `ISO_Level3_Shift+shift+${key}`));
      const letters = polish.map(([, letter]) => letter).join('');
      await until(letters, async () => {
        const typed = await note.evaluate((field) => (field as HTMLTextAreaElement).value);
        return typed === letters + letters.toUpperCase();
      });
      expect(await findNow(frame, 'dialog', 'Tag')).toBeNull();
    });
  });
}
