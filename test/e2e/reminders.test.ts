/** What is due, reminders in words, quick capture, links: the popup in daily use. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, today } from '../../src/domain/days';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, type TestBrowser, until, visibleText, waitForText } from './testBrowser';

declare const chrome: {
  action: {
    getBadgeText(of: object): Promise<string>;
    setBadgeText(to: { text: string }): Promise<void>;
    getTitle(of: object): Promise<string>;
  };
  tabs: { query(of: object): Promise<{ url?: string }[]> };
  alarms: {
    getAll(): Promise<{ scheduledTime: number }[]>;
    create(name: string, on: { when: number }): Promise<void>;
  };
};

const badge = (rig: TestBrowser) => rig.inside(() => chrome.action.getBadgeText({}));
const alarms = (rig: TestBrowser) => rig.inside(() => chrome.alarms.getAll());

/** Asked of the browser itself: of a tab that closes by itself Firefox's driver does not always hear. */
const isCaptureClosed = (rig: TestBrowser) =>
  rig.inside(async () => !(await chrome.tabs.query({})).some(({ url }) => url?.endsWith('/popup.html?capture')));

const minute = 60_000;

/** Waits until there is one alarm, for a day's first minutes; no sooner than in an hour, which may be past midnight. */
async function waits(rig: TestBrowser, day: string): Promise<void> {
  const midnight = new Date(`${day}T00:00:00`).getTime();
  await until(`the alarm on ${day}`, async () => {
    const [alarm, ...others] = await alarms(rig);
    const latest = Math.max(midnight, Date.now() + 60 * minute) + 2 * minute;
    return !others.length && alarm && alarm.scheduledTime >= midnight && alarm.scheduledTime <= latest;
  });
}

inBothBrowsers('reminders', {}, (rig) => {
  test('a day in words becomes a reminder, what is due is shown and can be done', async () => {
    await rig.withSample();
    await rig.send({ do: 'reminder', input: { who: { contact: 'marta' }, on: today(), text: 'Send the catalogue' } });
    const page = await rig.extensionPage('popup.html');
    await (await find(page, 'tab', 'Today')).click();
    const due = await find(page, 'list', 'Due today');
    expect(await due.evaluate((list) => list.textContent)).toContain('Send the catalogue');
    await (await find(page, 'button', 'Tick off')).click();
    await until('it to be gone', async () => !(await visibleText(page)).includes('Send the catalogue'));
    await (await find(page, 'tab', 'Who to tell')).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await (await find(page, 'textbox', 'When')).type('za 2 tygodnie');
    await page.keyboard.press('Enter');
    await waitForText(page, /Anna Nowak: reminder on/);
    expect(await a11yViolations(page)).toEqual([]);
    await page.close();
  });

  test('by keys: told, later, and back', async () => {
    const page = await rig.extensionPage('popup.html');
    const first = () => page.evaluate(() => document.querySelector('li.person .name')?.textContent);
    await until('Anna on top', async () => (await first()) === 'Anna Nowak');
    // The search has the focus; an arrow leads from it to the first person.
    await until('the first person to have the keyboard', async () => {
      if (await page.evaluate(() => !!document.activeElement?.closest('li.person'))) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    });
    await page.keyboard.press('s');
    await until('Anna to wait', async () => (await first()) === 'Jerzy Dąbrowski');
    // The list may follow the database before the answer is here that Undo needs.
    await find(page, 'button', 'Undo');
    await page.keyboard.press('u');
    await until('Anna on top again', async () => (await first()) === 'Anna Nowak');
    await page.keyboard.press('?');
    await waitForText(page, 'Alt+Shift+');
    expect(await a11yViolations(page)).toEqual([]);
    await page.close();
  });

  test('a meeting told in a line is filed with a new contact, found at once', async () => {
    const page = await rig.extensionPage('popup.html?capture');
    await (await find(page, 'textbox', 'Who did you meet?')).type(
      'met Cezary Baran, owner of Budimax, 601 234 567, wants windows in May, remind me on May 2',
    );
    await waitForText(page, 'May 2');
    await page.keyboard.press('Enter');
    // It says so, and the window is gone by itself.
    await waitForText(page, 'Saved: Cezary Baran');
    await until('the window to be closed', () => isCaptureClosed(rig));
    const popup = await rig.extensionPage('popup.html');
    await (await find(popup, 'searchbox', 'Search')).type('budimaks');
    await waitForText(popup, 'Cezary Baran');
    await popup.close();
  });

  test('a namesake at another firm is asked about first; Escape closes the window', async () => {
    const page = await rig.extensionPage('popup.html?capture');
    const before = await rig.count('contacts');
    const line = await find(page, 'textbox', 'Who did you meet?');
    await line.type('met Cezary Baran from Lisbud');
    await waitForText(page, 'Is it one of them, or somebody new?');
    await page.keyboard.press('Enter');
    await until('the choice to be asked for', () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio'),
    );
    expect(await rig.count('contacts')).toBe(before);
    await (await find(page, 'radio', 'Somebody new')).click();
    await (await find(page, 'button', 'Save')).click();
    await waitForText(page, 'Saved: Cezary Baran');
    // The window may be gone before the key is let go.
    await page.keyboard.press('Escape').catch(() => {});
    await until('the window to be closed', () => isCaptureClosed(rig));
    expect(await rig.count('contacts')).toBe(before + 1);
  });

  test('an address in a link becomes a contact with tags', async () => {
    const page = await rig.extensionPage('popup.html?tag=mailto%3Aewa.lis%40example.com');
    await (await find(page, 'textbox', 'Tags')).type('fair, printers');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Added: Ewa Lis');
    await page.close();
  });

  test('one alarm waits for the next day, and the badge says what has come', async () => {
    await rig.send({ do: 'reminder', input: { who: { contact: 'jerzy' }, on: addDays(today(), 3) } });
    await waits(rig, addDays(today(), 3));
    await rig.send({ do: 'reminder', input: { who: { contact: 'ola' }, on: today() } });
    await until('the badge', async () => (await badge(rig)) === '1');
    expect(await rig.inside(() => chrome.action.getTitle({}))).toBe('KnownFor – Due today: 1');
  });

  test('a sleeping worker is woken by the alarm, shows what is due and waits for the next day', async () => {
    await rig.running.stopWorker();
    await waits(rig, addDays(today(), 1));
    await rig.inside(() => chrome.action.setBadgeText({ text: '' }));
    expect(await rig.running.workerRuns()).toBe(false);
    // The day comes now.
    await rig.inside(() => chrome.alarms.create('due', { when: Date.now() + 500 }));
    await until('the badge', async () => (await badge(rig)) === '1');
    await waits(rig, addDays(today(), 1));
  });

  test.each([
    ['closed', () => rig.running.close()],
    ['killed', () => rig.running.kill()],
  ])('a browser that was %s shows at its next start what is due, and waits for the next day', async (_, end) => {
    await end();
    await rig.start();
    await until('the badge', async () => (await badge(rig)) === '1');
    await waits(rig, addDays(today(), 1));
  });

  test('a page left open over a night of the computer says the new day, and what is due on it', async () => {
    await rig.send({
      do: 'reminder',
      input: { who: { contact: 'marta' }, on: addDays(today(), 1), text: 'Ring back' },
    });
    const page = await rig.extensionPage('dashboard.html');
    const title = () => page.$eval('h1', (heading) => heading.textContent);
    await find(page, 'heading', 'Due today');
    const evening = await title();
    expect(await visibleText(page)).not.toContain('Ring back');
    // The computer sleeps: no timer runs, and then it is a day later.
    await page.evaluate(
      (ms) => {
        const { now } = Date;
        window.Date = class extends Date {
          static override readonly now = () => now() + ms;
          constructor(...at: [number]) {
            super(...(at.length ? at : ([now() + ms] as typeof at)));
          }
        } as DateConstructor;
        document.dispatchEvent(new Event('visibilitychange'));
      },
      24 * 60 * minute,
    );
    await waitForText(page, 'Ring back');
    expect(await title()).not.toBe(evening);
    await page.close();
  });
});

/** Where the day is a later one than there, whatever the hour. */
const here = 'Etc/GMT-14';
const there = 'Etc/GMT+12';

inBothBrowsers('a computer that says another day', {}, (rig) => {
  const own = process.env.TZ;
  const on = async (zone: string) => {
    await rig.running?.close();
    process.env.TZ = zone;
    await rig.start();
  };
  beforeAll(() => on(there));
  afterAll(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  test('goes by that day, and by the earlier one once it is set back', async () => {
    const first = today();
    await rig.withSample();
    await rig.send({ do: 'reminder', input: { who: { contact: 'ola' }, on: addDays(first, 1) } });
    await rig.send({ do: 'reminder', input: { who: { contact: 'jerzy' }, on: addDays(first, 5) } });
    // The last day on which Ola still knows the offer.
    await rig.send({ do: 'told', input: { who: { contact: 'ola' }, offer: 'windows', on: addDays(first, -179) } });
    await waits(rig, addDays(first, 1));
    await until('two who don’t know', async () => (await badge(rig)) === '2');

    await on(here);
    expect(today() > first).toBe(true);
    await until('what is due', async () => (await badge(rig)) === '1');
    expect(await rig.inside(() => chrome.action.getTitle({}))).toBe('KnownFor – Due today: 1');
    // It looks again when what is due becomes overdue.
    await waits(rig, addDays(first, today() === addDays(first, 1) ? 2 : 5));

    await on(there);
    expect(today()).toBe(first);
    await until('two who don’t know, and nothing due', async () => (await badge(rig)) === '2');
    expect(await rig.inside(() => chrome.action.getTitle({}))).not.toContain('Due');
    await waits(rig, addDays(first, 1));
  });
});
