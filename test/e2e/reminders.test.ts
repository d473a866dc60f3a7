/** What is due, reminders in words, quick capture, links: the popup in daily use. */
import { expect, test } from 'vitest';
import { addDays, today } from '../../src/domain/days';
import { wrong } from './axe';
import { find, inBothBrowsers, type Rig, shows, textOf, until } from './rig';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: { getAll(): Promise<{ scheduledTime: number }[]> };
};

const badge = (rig: Rig) => rig.inside(() => chrome.action.getBadgeText({}));
const alarms = (rig: Rig) => rig.inside(() => chrome.alarms.getAll());

inBothBrowsers('reminders', {}, (rig) => {
  test('a day in words becomes a reminder, what is due is shown and can be done', async () => {
    await rig.withSample();
    await rig.send({ do: 'reminder', input: { who: { contact: 'marta' }, on: today(), text: 'Send the catalogue' } });
    const page = await rig.extensionPage('popup.html');
    const due = await find(page, 'list', 'Due today');
    expect(await due.evaluate((list) => list.textContent)).toContain('Send the catalogue');
    await (await find(page, 'button', 'Done')).click();
    await until('it to be gone', async () => !(await textOf(page)).includes('Send the catalogue'));
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await (await find(page, 'textbox', 'When')).type('za 2 tygodnie');
    await page.keyboard.press('Enter');
    await shows(page, /Anna Nowak: reminder on/);
    expect(await wrong(page)).toEqual([]);
    await page.close();
  });

  test('by keys: told, later, and back', async () => {
    const page = await rig.extensionPage('popup.html');
    const first = () => page.evaluate(() => document.querySelector('li.person .name')?.textContent);
    await until('Anna on top', async () => (await first()) === 'Anna Nowak');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await until('Anna to wait', async () => (await first()) === 'Jerzy Dąbrowski');
    await page.keyboard.press('u');
    await until('Anna on top again', async () => (await first()) === 'Anna Nowak');
    await page.keyboard.press('?');
    await shows(page, 'Alt+Shift+');
    expect(await wrong(page)).toEqual([]);
    await page.close();
  });

  test('a meeting told in a line is filed with a new contact, found at once', async () => {
    const page = await rig.extensionPage('popup.html?capture');
    await (await find(page, 'textbox', 'Whom did you meet?')).type(
      'met Cezary Baran, owner of Budimax, wants windows in May',
    );
    await shows(page, 'May 1');
    await page.keyboard.press('Enter');
    await shows(page, 'Kept: Cezary Baran');
    await page.close();
    const popup = await rig.extensionPage('popup.html');
    await (await find(popup, 'searchbox', 'Search')).type('budimaks');
    await shows(popup, 'Cezary Baran');
    await popup.close();
  });

  test('an address in a link becomes a contact with tags', async () => {
    const page = await rig.extensionPage('popup.html?tag=mailto%3Aewa.lis%40example.com');
    await (await find(page, 'textbox', 'Tags')).type('fair, printers');
    await page.keyboard.press('Enter');
    await shows(page, 'Added: Ewa Lis');
    await page.close();
  });

  test('one alarm waits for the next day, and the badge says what has come', async () => {
    await rig.send({ do: 'reminder', input: { who: { contact: 'jerzy' }, on: addDays(today(), 3) } });
    const midnight = new Date(`${addDays(today(), 3)}T00:00:00`).getTime();
    await until('the alarm', async () => {
      const [alarm, ...others] = await alarms(rig);
      return !others.length && alarm && Math.abs(alarm.scheduledTime - midnight) <= 120_000;
    });
    await rig.send({ do: 'reminder', input: { who: { contact: 'ola' }, on: today() } });
    await until('the badge', async () => (await badge(rig)) === '1');
    expect(await rig.inside(() => chrome.action.getTitle({}))).toBe('KnownFor – Due today: 1');
  });
});
