/** Days and numbers that nobody means, typed by hand: refused with a reason, and still there where they were typed. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, type TestBrowser, until, waitForSaved, waitForText } from './testBrowser';

const noDay = 'This is not a valid date';
const tooEarly = 'A date before 1900';
const noCadence = 'a whole number of days, from 2 to 3,650';
const bare = 'Write a bare number here';
const noFigure = 'a number from 0 to 1,000,000';

const leave = (field: ElementHandle) => field.evaluate((element) => (element as HTMLElement).blur());
const textIn = (field: ElementHandle) => field.evaluate((element) => (element as HTMLInputElement).value);
const isBad = (field: ElementHandle) => field.evaluate((element) => (element as HTMLInputElement).validity.badInput);

/** Types into a date field from its first part on: month, day, year. */
async function typeDay(page: Page, field: ElementHandle, keys: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(keys);
  await leave(field);
}

async function typeOver(page: Page, field: ElementHandle, text: string): Promise<void> {
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await field.type(text);
  await leave(field);
}

/** The day of Anna's oldest entry, as the database has it. */
const oldest = (rig: TestBrowser) =>
  rig.inside(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('knownfor');
        opening.onsuccess = () => {
          const all = opening.result.transaction('datedRecords').objectStore('datedRecords').getAll();
          all.onsuccess = () => {
            opening.result.close();
            const own = (all.result as { contact: string; on?: string }[]).filter(({ contact }) => contact === 'anna');
            resolve(own.flatMap(({ on }) => on ?? []).sort()[0]!);
          };
        };
      }),
  );

inBothBrowsers('days and numbers typed by hand', { site: practice, language: 'en' }, (rig) => {
  test('an entry stays on its day until another is typed to its end', async () => {
    await rig.withSample();
    const page = await rig.extensionPage('dashboard.html#person=anna');
    const before = await oldest(rig);
    const lastEntry = '.person-history > section:last-of-type li:last-child';
    await (await until('the oldest entry', () => page.$(`${lastEntry} button[aria-expanded]`))).click();
    const field = await until('its day', () => page.$(`${lastEntry} input[type=date]`));
    expect(await textIn(field)).toBe(before);
    await typeDay(page, field, '02312020');
    await waitForText(page, noDay);
    expect(await isBad(field)).toBe(true);
    await typeDay(page, field, '12311899');
    await waitForText(page, tooEarly);
    expect(await textIn(field)).toBe('1899-12-31');
    expect(await oldest(rig)).toBe(before);
    await typeDay(page, field, '02112020');
    await waitForText(page, 'Moved to 11 Feb 2020');
    expect(await oldest(rig)).toBe('2020-02-11');
    await (await find(page, 'button', 'Undo')).click();
    await until('the day from before', async () => (await oldest(rig)) === before);
    await page.close();
  });

  test('a note in the history is kept when the page is closed at once', async () => {
    const note = 'She showed me the drawings of the fourth estate, by the river.';
    const page = await rig.extensionPage('dashboard.html#person=anna');
    const entry = await until('a talk', () => page.$('.timeline li:has(.icon-sign) ~ li button[aria-expanded]'));
    await entry.click();
    await until('the note has the keyboard', () => page.$('.timeline textarea:focus'));
    await page.keyboard.type(note);
    await page.close();
    const again = await rig.extensionPage('dashboard.html#person=anna');
    await waitForText(again, note);
    await again.close();
  });

  test.each([
    ['-5', noCadence],
    ['1e9', noCadence],
    ['often', noCadence],
  ])('a cadence of %s', async (typed, reason) => {
    const page = await rig.extensionPage('dashboard.html#person=anna');
    const field = await until('the cadence', () => page.$('.cadence input'));
    await typeOver(page, field, typed);
    await waitForText(page, reason);
    expect(await textIn(field)).toBe(typed);
    await typeOver(page, field, '1 000');
    await until('the cadence to be kept', async () => (await textIn(field)) === '1000');
    await page.close();
  });

  test.each([
    ['12 doge', bare],
    ['€12', bare],
    ['1 234,50 zł', bare],
    ['-5', noFigure],
    ['99999999', noFigure],
  ])('an event that costs %s', async (typed, reason) => {
    const page = await rig.extensionPage('dashboard.html#event=Club');
    const field = await find(page, 'textbox', 'Cost');
    await typeOver(page, field, typed);
    await waitForText(page, reason);
    expect(await textIn(field)).toBe(typed);
    await typeOver(page, field, '1 234,50');
    await until('the cost to be kept', async () => (await textIn(field)) === '1234.5');
    await page.close();
  });

  test('the next date of an event is not lost to a day that is none', async () => {
    const page = await rig.extensionPage('dashboard.html#event=Club');
    const field = await until('the date', () => page.$('.event-page input[type=date]'));
    await typeDay(page, field, '02112999');
    await waitForText(page, 'Saved');
    await typeDay(page, field, '02312999');
    await waitForText(page, noDay);
    await page.close();
    const again = await rig.extensionPage('dashboard.html#event=Club');
    const kept = await until('the date', () => again.$('.event-page input[type=date]'));
    await until('the day that was kept', async () => (await textIn(kept)) === '2999-02-11');
    await again.close();
  });

  test('in the panel, neither', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    const goal = 'Goal: Sale: The windows of the fourth estate';
    await (await find(frame, 'button', goal)).click();
    const field = await find(frame, 'textbox', 'By when');
    await typeOver(page, field, '11 Feb 2031');
    await waitForSaved(frame);
    await typeOver(page, field, '31 Feb 2031');
    await waitForText(frame, noDay);
    expect(await textIn(field)).toBe('31 Feb 2031');
    await page.reload();
    const again = await panel(page);
    await find(again, 'button', `${goal}: by 11\u00a0Feb 2031`);
    await (await find(again, 'button', 'Met')).click();
    const minutes = await find(again, 'textbox', 'Minutes');
    await minutes.type('1e9');
    await waitForText(again, 'Minutes are a whole number from 0 to 100,000');
    expect(await textIn(minutes)).toBe('1e9');
    await page.close();
  });
});
