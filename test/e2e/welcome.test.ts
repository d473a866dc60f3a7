/** The first five minutes: from the consent to the first name and why, with clicks and words counted. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, until, visibleText, waitForText } from './testBrowser';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Words a person has to read on the screen. */
const wordsOn = async (page: Page) =>
  (await visibleText(page)).split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;
const titleOf = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent);

const chips = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.chip')].map((chip) => chip.textContent));

inBothBrowsers('the welcome', { keepWelcome: true, isUnasked: true }, (rig) => {
  let page: Page;
  let clicks = 0;
  const words = { en: 0, pl: 0 };
  const click = async (role: string, name: string) => {
    clicks++;
    await (await find(page, role, name)).click();
  };

  const speak = async (language: keyof typeof words) => {
    const before = await titleOf(page);
    await rig.inside((given) => chrome.storage.local.set(given), { language });
    await until('the other language', async () => (await titleOf(page)) !== before);
  };
  /** Adds what the screen says to the words read so far, in both languages. */
  const read = async () => {
    words.en += await wordsOn(page);
    await speak('pl');
    words.pl += await wordsOn(page);
    await speak('en');
  };

  test('opens after the installation and asks for consent first', async () => {
    await until('the page', async () => {
      for (const one of await rig.running.browser.pages()) {
        const address = await one.evaluate(() => location.href).catch(() => '');
        if (address === `${rig.running.origin}/welcome.html`) return true;
      }
      return false;
    });
    page = await rig.extensionPage('welcome.html');
    await find(page, 'button', 'No');
    await find(page, 'button', 'Agree and go on');
    expect(await a11yViolations(page)).toEqual([]);
    await read();
  });

  test('who says no goes on by hand', async () => {
    await (await find(page, 'button', 'No')).click();
    await find(page, 'heading', 'KnownFor reads nothing');
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-refused-${rig.kind}`);
    await (await find(page, 'button', 'Next')).click();
    await find(page, 'heading', 'What do you do?');
    await (await find(page, 'button', 'Back')).click();
    await (await find(page, 'button', 'I agree after all')).click();
    await find(page, 'heading', 'What do you do?');
    await read();
  });

  test('a trade fills the offer in; what was written stays above it', async () => {
    await click('button', 'Windows and doors');
    await waitForText(page, 'housing estate');
    await (await find(page, 'button', 'Law')).click();
    await waitForText(page, 'startup');
    expect(await chips(page)).not.toContain('housing estate');
    await (await find(page, 'button', 'Windows and doors')).click();
    await waitForText(page, 'housing estate');
    await (await find(page, 'button', 'Remove “renovation”')).click();
    await until('one word less', async () => !(await chips(page)).includes('renovation'));
    const field = await find(page, 'textbox', 'Who needs it');
    await field.type('hotel, spa');
    await page.keyboard.press('Enter');
    await waitForText(page, 'spa');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('');
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-offer-${rig.kind}`);
  });

  test('people pasted are named at once, with the reason', async () => {
    await click('button', 'Next');
    await find(page, 'button', 'Paste a list');
    await read();
    await click('button', 'Paste a list');
    const field = await find(page, 'textbox', 'One person a line: name, company, anything else');
    await field.type('Anna Nowak, architect\nJan Lis\n');
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-people-${rig.kind}`);
    await click('button', 'Add 2 people');
    await find(page, 'heading', '1 of 2 people may need what you do');
    await waitForText(page, 'Anna Nowak');
    expect(words.en).toBeLessThanOrEqual(120);
    expect(words.pl).toBeLessThanOrEqual(120);
    expect(clicks).toBeLessThanOrEqual(5);
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-names-${rig.kind}`);
  });

  test('practice people come and go with one click', async () => {
    await (await find(page, 'button', 'Back')).click();
    await (await find(page, 'button', 'Try it with examples')).click();
    await find(page, 'heading', '5 of 7 people may need what you do');
    await (await find(page, 'button', 'Remove them')).click();
    await find(page, 'heading', '1 of 2 people may need what you do');
  });
});
