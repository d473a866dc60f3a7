/** The surfaces with the story in them, in one language, for a picture of each. */
import type { Page } from 'puppeteer-core';
import type { Language } from '../../../src/domain/model';
import { consentAnswer, consentKey } from '../../../src/settings/consent';
import { workingModeKey } from '../../../src/settings/keys';
import { combineSites, launch, pageAt, type RunningBrowser, type ServedSite } from '../browsers';
import { needBrowser } from '../browsers/installed';
import { panel, waitForText } from '../browsers/locators';
import { gmailBox, gmailThread, hanna, profileAddress, threadAddress, you } from '../practice';
import { profilePage } from '../practice/linkedinPages';
import { story, storyProfile } from './story';

/** What the stores ask for. */
const screen = { width: 1280, height: 800 };

/** Name → how to get it on the screen. */
export const surfaces = {
  welcome: (running) => ownPage(running, 'welcome.html'),
  panel: async (running, language) => openPanel(running, profileAddress(storyProfile(language))),
  // The popup's own page, at the popup's size: the browser's window around it can't be taken.
  popup: async (running, language) => {
    const popup = await ownPage(running, 'popup.html', storyProfile(language).name);
    await popup.setViewport({ width: 380, height: 560 });
    return popup;
  },
  today: (running, language) => ownPage(running, 'dashboard.html', storyProfile(language).name),
  mail: (running) => openPanel(running, threadAddress),
  board: (running, language) => ownPage(running, 'dashboard.html#board', storyProfile(language).name),
  person: (running, language) => ownPage(running, 'dashboard.html#person=story-0', storyProfile(language).name),
  contacts: (running, language) => ownPage(running, 'dashboard.html#contacts', storyProfile(language).name),
} satisfies Record<string, (running: RunningBrowser, language: Language) => Promise<Page>>;

export type Surface = keyof typeof surfaces;

/** A browser in that language with the extension and the story in it. */
export async function launchWithStory(language: Language, extension: string): Promise<RunningBrowser> {
  const { path } = needBrowser('chromium');
  const running = await launch('chromium', { extension, path, language, site: site(language) });
  const page = await running.extensionPage('icons/16.png', { background: true });
  const today = new Date().toLocaleDateString('sv');
  const settings = {
    [consentKey]: consentAnswer(true),
    [workingModeKey('linkedin')]: 'page',
    [workingModeKey('mail')]: 'page',
  };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(settings)})`);
  const message = { do: 'import', input: { file: story(language, today) } };
  const reply = (await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)) as { ok: boolean };
  if (!reply.ok) throw new Error(`The story was refused: ${JSON.stringify(reply)}`);
  await page.close();
  return running;
}

async function ownPage(running: RunningBrowser, path: string, text = ''): Promise<Page> {
  const page = await running.extensionPage(path);
  await page.setViewport(screen);
  await page.bringToFront();
  await waitForText(page, text || 'KnownFor');
  return page;
}

async function openPanel({ browser }: RunningBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(screen);
  await page.goto(address);
  const frame = await panel(page);
  // The last to be drawn.
  await frame.waitForSelector('.below-fold, .quick, footer');
  await frame.waitForSelector('.now');
  return page;
}

/** The practice pages' own words, as they stand between tags or in quotation marks. */
const polishWords: Record<string, string> = {
  About: 'O mnie',
  'Contact info': 'Dane kontaktowe',
  'People also viewed': 'Podobne profile',
  Message: 'Napisz',
  'practice page': 'strona przykładowa',
  Feed: 'Aktualności',
  'Architect of schools and libraries': 'Architekt szkół i bibliotek',
  Inbox: 'Odebrane',
  Starred: 'Oznaczone',
  Sent: 'Wysłane',
  'Search mail': 'Szukaj',
  'to me': 'do mnie',
};

const translated = (page: string, language: Language): string =>
  language === 'en'
    ? page
    : Object.entries(polishWords).reduce(
        (all, [english, polish]) =>
          all.replaceAll(`>${english}<`, `>${polish}<`).replaceAll(`"${english}"`, `"${polish}"`),
        page,
      );

function site(language: Language): ServedSite {
  const date = new Date().toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' });
  const [subject, ...lines] =
    language === 'pl'
      ? [
          'Dom w Łomży',
          'Dzień dobry, Panie Piotrze,',
          'szukam kogoś, kto zrobi okna drewniane do domu w Łomży.',
          'Hanna Wójcik',
        ]
      : [
          'A house in Łomża',
          'Hello Piotr,',
          'we are looking for somebody to make wooden windows for a house.',
          'Hanna',
        ];
  const html = lines.map((line) => `<p>${line}</p>`).join('');
  const message = { id: 'f:1816000000000000001', from: hanna, to: you, date, html };
  return combineSites(
    pageAt(profileAddress(storyProfile(language)), translated(profilePage(storyProfile(language)), language)),
    pageAt(threadAddress, translated(gmailThread(subject ?? '', [message], gmailBox()), language)),
  );
}
