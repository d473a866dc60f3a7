/** Input that nobody means: defined, said, and nothing lost. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, type TestBrowser, until, waitForText } from './testBrowser';

const lists = {
  emails: [],
  tags: [],
  goals: [],
  needs: [],
  touchpoints: [],
  evidence: [],
  benefits: [],
  reminders: [],
};
const longTag = `long ${'tag '.repeat(2500)}`.trim();

declare const chrome: { alarms: { getAll(): Promise<{ scheduledTime: number }[]> } };

interface Reply {
  ok: boolean;
  error?: { code: string };
}

const names = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('tbody .name')].map((name) => name.textContent ?? ''));
const rows = (page: Page, expected: string[]) =>
  until(`the rows ${expected}`, async () => String(await names(page)) === String(expected));
const note = async (page: Page) =>
  (await find(page, 'textbox', 'Note')).evaluate((field) => (field as HTMLTextAreaElement).value);

/** Opens a person's page in the dashboard. */
const person = (rig: TestBrowser, id: string) => rig.extensionPage(`dashboard.html#person=${id}`);

inBothBrowsers('bad input', {}, (rig) => {
  test('a tag of 10,000 characters is refused where it is typed, and what was typed stays', async () => {
    await rig.withSample();
    const typed = { do: 'tag', input: { who: { contact: 'anna' }, add: [longTag], remove: [] } };
    expect(await rig.send<Reply>(typed)).toMatchObject({ ok: false, error: { code: 'tooLong' } });
    const page = await rig.extensionPage('popup.html?tag=mailto%3Aewa.lis%40example.com');
    const field = await find(page, 'textbox', 'Tags');
    await field.evaluate((element, text) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, longTag);
    await page.keyboard.press('Enter');
    await waitForText(page, 'too long');
    expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe(longTag);
    expect(await rig.count('contacts')).toBe(4);
    await page.close();
  });

  test('one that a file brings is shown short, filtered by, and taken away', async () => {
    const contacts = [{ ...lists, id: 'long', name: 'Lena Long', emails: ['l@x.example'], tags: [longTag, 'short'] }];
    expect(await rig.send<Reply>({ do: 'import', input: { file: { contacts } } })).toMatchObject({ ok: true });
    const page = await rig.extensionPage(`dashboard.html#contacts?tag=${encodeURIComponent(longTag)}`);
    await rows(page, ['Lena Long']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `bad-long-tag-${rig.kind}`);
    await rig.send({ do: 'remove', input: { who: { contact: 'long' } } });
    await waitForText(page, /No contact has the tag .{0,80} any more/);
    await page.close();
  });

  test('with 5,000 tags the table, the palette’s list and a link to the last of them work', async () => {
    const tags = (n: number) => Array.from({ length: 50 }, (_, i) => `tag ${n * 50 + i}`);
    const contacts = Array.from({ length: 100 }, (_, n) => ({
      ...lists,
      id: `tagged-${n}`,
      name: `Tagged ${String(n).padStart(3, '0')}`,
      emails: [`t${n}@x.example`],
      tags: tags(n),
    }));
    await rig.send({ do: 'import', input: { file: { contacts } } });
    const page = await rig.extensionPage('dashboard.html#contacts?tag=TAG+4999');
    await rows(page, ['Tagged 099']);
    const offered = await rig.send<{ value: string[] }>({ ask: 'tags', input: null });
    expect(offered.value.length).toBe(500);
    await page.evaluate(() => {
      location.hash = '#contacts?tag=tag+5000';
    });
    await waitForText(page, 'No contact has the tag “tag 5000” any more.');
    await page.close();
  });

  test('a reminder in the year 9999 is kept, and the alarm looks again within a month', async () => {
    const kept = { do: 'reminder', input: { who: { contact: 'marta' }, on: '9999-12-31', text: 'The end' } };
    expect(await rig.send<Reply>(kept)).toMatchObject({ ok: true });
    const page = await person(rig, 'marta');
    await waitForText(page, 'The end');
    await page.close();
    const month = 31 * 24 * 3600 * 1000;
    await until('one alarm', async () => {
      const [alarm, ...others] = await rig.inside(() => chrome.alarms.getAll());
      return alarm && !others.length && alarm.scheduledTime < Date.now() + month;
    });
    const bad = { do: 'reminder', input: { who: { contact: 'marta' }, on: '10000-01-01' } };
    const before = await rig.count('datedRecords');
    expect(await rig.send<Reply>(bad)).toMatchObject({ ok: false });
    expect(await rig.count('datedRecords')).toBe(before);
  });

  test('two dashboards write to one contact: the later note stands, the earlier is an undo away', async () => {
    const [one, other] = [await person(rig, 'jerzy'), await person(rig, 'jerzy')];
    await one.bringToFront();
    await (await find(one, 'textbox', 'Note')).type('From the one.');
    await waitForText(one, 'Saved');
    await other.bringToFront();
    await until('the note in the other', async () => (await note(other)) === 'From the one.');
    const field = await find(other, 'textbox', 'Note');
    await field.evaluate((element) => (element as HTMLTextAreaElement).select());
    await field.type('From the other.');
    await one.bringToFront();
    await one.keyboard.press('Tab');
    await until('the note in the one', async () => (await note(one)) === 'From the other.');
    const last = await rig.inside(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('knownfor');
          opening.onsuccess = () => {
            const keys = opening.result.transaction('log').objectStore('log').getAllKeys();
            keys.onsuccess = () => resolve(keys.result.at(-1) as number);
          };
        }),
    );
    await rig.send({ do: 'undo', input: { change: last } });
    await until('the earlier note', async () => (await note(one)) === 'From the one.');
    await one.close();
    await other.close();
  });

  test('“Select all” waits until all are there', async () => {
    // Whoever reads the contacts waits while somebody writes to them.
    await rig.inside(() => {
      const scope = globalThis as { isHeld?: boolean };
      scope.isHeld = true;
      return new Promise<void>((resolve) => {
        const opening = indexedDB.open('knownfor');
        opening.onsuccess = () => {
          const contacts = opening.result.transaction('contacts', 'readwrite').objectStore('contacts');
          const hold = () => {
            resolve();
            if (scope.isHeld) contacts.get('').onsuccess = hold;
            else opening.result.close();
          };
          contacts.get('').onsuccess = hold;
        };
      });
    });
    const page = await rig.extensionPage('dashboard.html#contacts');
    const box = await find(page, 'checkbox', 'Select all');
    const isDisabled = () => box.evaluate((one) => (one as HTMLInputElement).disabled);
    expect(await isDisabled()).toBe(true);
    await rig.inside(() => {
      (globalThis as { isHeld?: boolean }).isHeld = false;
    });
    await until('the whole list', async () => !(await isDisabled()));
    await box.click();
    await waitForText(page, '104 selected');
    await page.close();
  });

  test('a link that asks for what does not exist says so and shows everybody', async () => {
    const page = await rig.extensionPage('dashboard.html#contacts?mood=good&sort=height&only=rich');
    await waitForText(page, 'mood=good, sort=height, only=rich');
    await waitForText(page, '104 contacts');
    await page.close();
    const nowhere = await rig.extensionPage('dashboard.html#nowhere');
    await waitForText(nowhere, 'nowhere');
    await nowhere.close();
    const gone = await person(rig, 'nobody');
    await waitForText(gone, 'This contact is gone');
    await gone.close();
  });
});
