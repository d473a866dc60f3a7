/**
 * The first five minutes: from the consent to the first name and why, with clicks and words counted; in English in one
 * browser, in Polish in the other.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, until, visibleText, waitForText } from './testBrowser';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Words a person has to read on the screen. */
const wordsOn = async (page: Page) =>
  (await visibleText(page)).split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;

type Language = 'en' | 'pl';
const languageIn = { chromium: 'en', firefox: 'pl' } as const;

/** What the interface says in a language; a number first among the values chooses the plural. */
function sayingIn(language: Language) {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  const rules = new Intl.PluralRules(language);
  return (key: string, ...values: (number | string)[]): string => {
    const [first] = values;
    const text = texts[key] ?? texts[`${key}_${rules.select(Number(first))}`];
    return values.reduce<string>((said, value, i) => said.replace(`$${i + 1}`, `${value}`), text!.message);
  };
}

/** An address book of three people, the first with this role. */
const addressBook = (role: string) =>
  ['Ewa Kos', 'Adam Wilk', 'Zofia Dąb']
    .flatMap((name, i) => ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...(i ? [] : [`TITLE:${role}`]), 'END:VCARD'])
    .join('\r\n');

/** Gives a file to the choice of files, as if it had been chosen. */
const chooseFile = (page: Page, name: string, text: string) =>
  page.$eval(
    'input[type=file]',
    (input, file, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      (input as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** Drops files, name and text, on the page. */
const dropFiles = (page: Page, files: Record<string, string>) =>
  page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

/** The words of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

const chips = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('.chip')].map((chip) => chip.textContent));

inBothBrowsers('the welcome', { keepWelcome: true, isUnasked: true }, (rig) => {
  let page: Page;
  let clicks = 0;
  let words = 0;
  /** What it takes to come to the screen on which people are brought. */
  let toPeople = { clicks: 0, words: 0 };
  const language = languageIn[rig.kind];
  const say = sayingIn(language);
  /** Of the words that windows are proposed for: two that may go, and one that a person's role names. */
  const wanted = { en: ['housing estate', 'renovation', 'architect'], pl: ['osiedla', 'remont', 'architekt'] } as const;
  const clickUncounted = async (key: string, ...values: (number | string)[]) =>
    (await find(page, 'button', say(key, ...values))).click();
  const click = (key: string, ...values: (number | string)[]) => {
    clicks++;
    return clickUncounted(key, ...values);
  };
  /** Adds what the screen says to the words read so far. */
  const read = async () => {
    words += await wordsOn(page);
  };

  test('opens after the installation and asks for consent first', async () => {
    await until('the page', async () => {
      for (const one of await rig.running.browser.pages()) {
        const address = await one.evaluate(() => location.href).catch(() => '');
        if (address === `${rig.running.origin}/welcome.html`) return true;
      }
      return false;
    });
    await rig.inside((given) => chrome.storage.local.set(given), { language });
    page = await rig.extensionPage('welcome.html');
    await find(page, 'button', say('consent_refuse'));
    await find(page, 'button', say('consent_agree'));
    await waitForText(page, say('welcome_look_untold', say('trade_windows_offer')));
    expect(await a11yViolations(page)).toEqual([]);
    await read();
  });

  test('who says no goes on by hand', async () => {
    await clickUncounted('consent_refuse');
    await find(page, 'heading', say('consent_refused_title'));
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-refused-${rig.kind}`);
    await clickUncounted('welcome_next');
    await find(page, 'heading', say('welcome_offer_title'));
    await clickUncounted('welcome_back');
    await click('consent_change_mind');
    await find(page, 'heading', say('welcome_offer_title'));
    await read();
  });

  test('a trade fills the offer in; what was written stays above it', async () => {
    await click('trade_windows');
    await waitForText(page, wanted[language][0]);
    await clickUncounted('trade_law');
    await waitForText(page, 'startup');
    expect(await chips(page)).not.toContain(wanted[language][0]);
    await clickUncounted('trade_windows');
    await waitForText(page, wanted[language][0]);
    await clickUncounted('welcome_remove_word', wanted[language][1]);
    await until('one word less', async () => !(await chips(page)).includes(wanted[language][1]));
    const field = await find(page, 'textbox', say('who_needs_it'));
    await field.type('hotel, spa');
    await page.keyboard.press('Enter');
    await waitForText(page, 'spa');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('');
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-offer-${rig.kind}`);
  });

  test('people pasted are named at once, with the reason', async () => {
    await click('welcome_next');
    await find(page, 'button', say('welcome_paste'));
    await read();
    toPeople = { clicks, words };
    await click('welcome_paste');
    const field = await find(page, 'textbox', say('welcome_paste_field'));
    await field.type(`Anna Nowak, ${wanted[language][2]}\nJan Lis\n`);
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-people-${rig.kind}`);
    await click('welcome_add', 2);
    await find(page, 'heading', say('welcome_names', 1, 2));
    await waitForText(page, 'Anna Nowak');
    expect(words).toBeLessThanOrEqual(120);
    expect(clicks).toBeLessThanOrEqual(5);
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-names-${rig.kind}`);
  });

  test('practice people come and go with one click', async () => {
    await clickUncounted('welcome_back');
    await clickUncounted('welcome_practice');
    await find(page, 'heading', say('welcome_names', 5, 7));
    await clickUncounted('practice_remove');
    await find(page, 'heading', say('welcome_names', 1, 2));
  });

  test('an address book is looked at and taken in here, and its people are named with the reason', async () => {
    await page.close();
    // Opened anew: who is new has not done anything yet that could be undone.
    page = await rig.extensionPage('welcome.html#people');
    await find(page, 'button', say('import_files'));
    ({ clicks, words } = toPeople);
    // The browser's own window would stay open: that it is asked for is enough.
    await page.$eval('input[type=file]', (input) => {
      input.addEventListener('click', (event) => {
        event.preventDefault();
        document.body.dataset.chooses = 'files';
      });
    });
    await click('import_files');
    expect(await page.$eval('body', (body) => body.dataset.chooses)).toBe('files');
    await chooseFile(page, 'book.vcf', addressBook(wanted[language][2]));
    await find(page, 'heading', say('import_preview'));
    await find(page, 'button', say('import_take', 3));
    await read();
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-preview-${rig.kind}`);
    await click('import_take', 3);
    await find(page, 'heading', say('welcome_names', 2, 5));
    await waitForText(page, 'Ewa Kos');
    expect(words).toBeLessThanOrEqual(134);
    expect(clicks).toBeLessThanOrEqual(5);
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-brought-${rig.kind}`);
    await clickUncounted('undo');
    await find(page, 'heading', say('welcome_names', 1, 2));
  });

  test('a file goes by keyboard alone; Escape keeps nothing of it, and a wrong one is said', async () => {
    await clickUncounted('welcome_back');
    await find(page, 'button', say('import_files'));
    await dropFiles(page, { 'book.vcf': addressBook(wanted[language][2]) });
    await find(page, 'heading', say('import_preview'));
    await page.keyboard.press('Escape');
    await find(page, 'heading', say('welcome_people_title'));
    expect(await focused(page)).toBe(say('import_files'));
    await page.click('.files summary');
    await waitForText(page, say('how_google'));
    expect(await a11yViolations(page)).toEqual([]);
    await dropFiles(page, { 'page.html': '<!doctype html><title>Sign in</title>' });
    await page.waitForSelector('[role=alert]');
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `welcome-wrong-file-${rig.kind}`);
    await dropFiles(page, { 'book.vcf': addressBook(wanted[language][2]) });
    await find(page, 'heading', say('import_preview'));
    for (const label of [say('import_new', 3), say('import_options'), say('cancel'), say('import_take', 3)]) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain(label);
    }
    expect(await rig.count('imports')).toBe(1);
    await page.keyboard.press('Enter');
    await find(page, 'heading', say('welcome_names', 2, 5));
  });

  test('who recommends the user in the archive is kept as a proof here too', async () => {
    await clickUncounted('welcome_back');
    await find(page, 'button', say('import_files'));
    await dropFiles(page, {
      'Connections.csv':
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
        'Ola,Mak,https://www.linkedin.com/in/ola-mak,,Mak,Prezes,08 Feb 2024\n',
      'Recommendations_Received.csv':
        'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n' +
        'Ola,Mak,Mak,Prezes,Polecam.,"05/18/24, 10:12 AM",VISIBLE\n',
    });
    await clickUncounted('import_take', 1);
    await find(page, 'button', say('recommendation_keep'));
    expect(await a11yViolations(page)).toEqual([]);
    await clickUncounted('recommendation_keep');
    await waitForText(page, say('recommendation_kept', 'Ola Mak'));
  });
});
