/** Who asks for what you do: said first in the panel, answered with your own sentence, kept once you act. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { gmailBox, gmailThread, hanna, practiceOffer, you } from '../../scripts/lib/practice';
import { pillColours } from '../../src/background/icon/pillPalette';
import { pillOn } from './pill';
import {
  find,
  findNow,
  inBothBrowsers,
  panel,
  shot,
  type TestBrowser,
  until,
  visibleText,
  waitForSaved,
  waitForText,
} from './testBrowser';

const gmail = (name: string) => `https://mail.google.com/mail/u/${name}/#inbox/FMfcgzQbdrKnownForPracticeThreadA`;
const outlook = 'https://outlook.office.com/mail/inbox/id/AAQkADAwATM3ZmYA';
const outlookEnglish = `${outlook}B`;
const linkedin = 'https://www.linkedin.com/messaging/thread/2-abc==/';
const linkedinEnglish = 'https://www.linkedin.com/messaging/thread/2-abd==/';

const now = new Date();
const americanDay = now.toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' });
const polishDay = [now.getDate(), now.getMonth() + 1]
  .map((n) => String(n).padStart(2, '0'))
  .concat(`${now.getFullYear()}`);

/** A saved page with other words in it. */
const saved = (name: string, ...words: [from: string | RegExp, to: string][]) =>
  words.reduce(
    (page, [from, to]) => page.replaceAll(from, to),
    readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8'),
  );

const outlookDays: [RegExp, string][] = [
  [/pon\. 02\.11\.2026/g, polishDay.join('.')],
  [/wt\. 03\.11\.2026/g, polishDay.join('.')],
];

/** Of whoever asks. */
const seeks = 'and is looking for it';
const asked = 'We are looking for somebody for the windows of twelve houses.';
const letter = (html: string, subject = 'Twelve houses') =>
  gmailThread(subject, [{ id: 'f:1816000000000000001', from: hanna, to: you, date: americanDay, html }], gmailBox());

const profile = 'https://www.linkedin.com/in/ewa-zielinska-okna/';
/** What she writes about herself comes a moment later than the rest, as on LinkedIn. */
const late = `<script>
  const card = document.querySelector('[componentkey$=About]');
  const asks = 'I build houses. Looking for somebody for the windows of twelve of them.';
  setTimeout(() => card.insertAdjacentHTML('beforeend', '<p>' + asks + '</p>'), 800);
</script></body>`;

const site = combineSites(
  pageAt(gmail('asks'), letter(`<p>Hi Piotr,</p><p>${asked}</p><p>Hanna</p>`)),
  pageAt(gmail('new'), letter(`<p>Hi Piotr,</p><p>Who can recommend somebody for new windows?</p><p>Hanna</p>`)),
  pageAt(gmail('office'), letter('<p>Hi Piotr,</p><p>We are looking for an office with big windows.</p><p>Hanna</p>')),
  pageAt(gmail('polish'), letter('<p>Dzień dobry,</p><p>szukamy kogoś do okien na dwanaście domów.</p><p>Hanna</p>')),
  pageAt(gmail('subject'), letter('<p>Hi Piotr,</p><p>see you on Thursday.</p>', 'Looking for windows for a school')),
  pageAt(
    gmail('digest'),
    letter(
      [
        'Hi all,',
        '1. Jan Lis is looking for windows',
        '2. Ewa Kos needs a roofer',
        '3. Tom Reed is looking for a baker',
        '4. Ala Maj needs a tax adviser',
        '5. Ola Kern is looking for a lawyer',
        '6. Ben Fox needs a van',
        '7. Iga Zych is looking for an office',
        '8. Max Rau needs windows for a school',
        '9. Una Day is looking for a cook',
        '10. Leo Kurz needs a painter',
      ]
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ),
  ),
  pageAt(outlook, saved('outlook-thread-2026-pl', ...outlookDays)),
  pageAt(
    outlookEnglish,
    saved('outlook-thread-2026-pl', ...outlookDays, ['Potrzebujemy okien.', asked], ['Robimy okna pasywne.', 'Hello!']),
  ),
  pageAt(profile, saved('linkedin-sdui-2026-en', ['<p>Twenty years of houses.</p>', ''], ['</body>', late])),
  pageAt(
    linkedin,
    saved(
      'linkedin-messages-2026-en',
      ['Do you know a roofer?', 'Kto zrobi okna do domu w Łomży?'],
      ['I make windows, but yes.', 'Dzień dobry!'],
    ),
  ),
  pageAt(
    linkedinEnglish,
    saved('linkedin-messages-2026-en', ['Do you know a roofer?', asked], ['I make windows, but yes.', 'Hello!']),
  ),
);

declare const chrome: {
  action: { getTitle(of: { tabId: number }): Promise<string> };
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(all: object): Promise<{ id: number }[]> };
};

const pitch = (language: 'pl' | 'en', text: string) => ({ language, length: 'short', text });
const english = 'I make wooden windows that keep the street outside.';
const polish = 'Robię drewniane okna, które nie wpuszczają ulicy.';

async function writeOffer(rig: TestBrowser): Promise<void> {
  const { id, name, sentence, keywords } = practiceOffer;
  const input = { id, name, sentence, keywords, exceptions: [], pitches: [pitch('en', english), pitch('pl', polish)] };
  await rig.send({ do: 'offer', input });
}

/** Opens a page, and waits for what its panel says first, and for its parts: what comes later moves what is clicked. */
async function cardOn(rig: TestBrowser, address: string, title: string): Promise<{ page: Page; frame: Frame }> {
  const page = await rig.open(address);
  const frame = await panel(page);
  await find(frame, 'button', 'Add tag');
  await waitForText(frame, title);
  return { page, frame };
}

const press = async (frame: Frame, name: string) => (await find(frame, 'button', name)).click();
const iconTitles = (rig: TestBrowser): Promise<string[]> =>
  rig.inside(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
  });
const written = (page: Page) => page.$eval('[role=textbox]', (box) => box.textContent);

inBothBrowsers('what they ask for', { site }, (rig) => {
  test('is quoted before anything else; your sentence goes into the reply, and what they asked is kept', async () => {
    await writeOffer(rig);
    const { page, frame } = await cardOn(rig, gmail('asks'), `Doesn't know Windows, ${seeks}`);
    const text = await visibleText(frame);
    expect(text.indexOf(asked)).toBeGreaterThan(0);
    expect(text).toContain(`Inserts “${english}” Sends nothing.`);
    expect(await rig.count('datedRecords')).toBe(0);
    await shot(page, `need-gmail-${rig.kind}`);
    await press(frame, 'Insert into the reply');
    await until('the sentence in the reply', async () => (await written(page))?.includes(english));
    await waitForText(frame, 'Saved: what they asked for.');
    expect(await rig.count('datedRecords')).toBe(1);
    await page.close();
    const popup = await rig.extensionPage('popup.html');
    await waitForText(popup, /Asked on .+: “We are looking for somebody/);
    await popup.close();
  });

  test('turns the pill amber, in a mail and on a profile, before anything is kept', async () => {
    await rig.inside((given) => chrome.storage.local.set(given), { 'workingMode/linkedin': 'page' });
    const amber = `--ground:${pillColours.unaware.light.ground}`;
    for (const [address, name] of [
      [gmail('new'), hanna.name],
      [profile, 'Ewa Zielińska'],
    ] as const) {
      const page = await rig.open(address);
      await page.bringToFront();
      const seen = () => pillOn(rig, address.split('#')[0] as string);
      await until('the amber pill', async () => {
        const { says, sheet } = await seen();
        return says === `${name}: Looking for: windows` && sheet.includes(amber);
      }).catch(async (error) => {
        throw new Error(`On ${address} the pill says ${(await seen()).says}`, { cause: error });
      });
      await page.close();
    }
  });

  test('and settled, they ask no more', async () => {
    const { page, frame } = await cardOn(rig, gmail('asks'), `Doesn't know Windows, ${seeks}`);
    await (await find(frame, 'textbox', 'Note')).type('Twelve houses.');
    await waitForSaved(frame);
    // What is saved of somebody doesn't take from the icon what they ask for.
    expect(await iconTitles(rig)).toContainEqual(expect.stringContaining('Looking for: windows'));
    await press(frame, 'Settled');
    await frame.waitForSelector('[data-kind=need]', { hidden: true });
    await page.close();
  });

  test.each([
    ['an office with big windows asks for none', 'office'],
    ['nor does who passes on what others ask for', 'digest'],
  ])('%s', async (_, name) => {
    const page = await rig.open(gmail(name));
    const frame = await panel(page);
    await find(frame, 'heading', hanna.name);
    await find(frame, 'button', 'Add tag');
    expect(await visibleText(frame)).not.toContain(seeks);
    await page.close();
  });

  test('what the subject alone says is quoted', async () => {
    const { page, frame } = await cardOn(rig, gmail('subject'), seeks);
    await waitForText(frame, 'Looking for windows for a school');
    await page.close();
  });

  test.each([
    ['in Polish in Gmail', gmail('polish'), seeks, 'do okien na dwanaście domów', polish],
    ['in English among LinkedIn’s messages', linkedinEnglish, seeks, asked, english],
  ])('%s', async (_, address, title, sentence, answer) => {
    const { page, frame } = await cardOn(rig, address, title);
    await waitForText(frame, sentence);
    await waitForText(frame, answer);
    await page.close();
  });

  test('in English on Outlook: noted with one click, answered in its box', async () => {
    const { page, frame } = await cardOn(rig, outlookEnglish, seeks);
    await press(frame, 'Add to “looks for”');
    await until('it is noted', async () => !(await findNow(frame, 'button', 'Add to “looks for”')));
    await press(frame, 'Insert into the reply');
    await until('the sentence in the reply', () =>
      page.evaluate((words) => document.body.textContent?.includes(words), english),
    );
    await page.close();
  });

  test('in Polish on Outlook, where you answered already: it says so, and takes the answer', async () => {
    const { page, frame } = await cardOn(rig, outlook, seeks);
    await waitForText(frame, 'You answered: “Robimy okna pasywne.”');
    await press(frame, 'Save: they know now');
    await waitForText(frame, 'Knows Windows');
    await shot(page, `need-outlook-${rig.kind}`);
    await page.close();
  });

  test('in Polish among LinkedIn’s messages; not that teaches an exception, and comes back with Undo', async () => {
    const { page, frame } = await cardOn(rig, linkedin, seeks);
    await waitForText(frame, polish);
    await shot(page, `need-linkedin-${rig.kind}`);
    await press(frame, 'Not that');
    await frame.waitForSelector('[data-kind=need]', { hidden: true });
    await press(frame, 'Undo');
    await waitForText(frame, seeks);
    await page.close();
  });
});
