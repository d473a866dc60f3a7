/** Marks beside people one knows, in lists: off until switched on, over the page and never in it, never when discreet. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pageAt, sites } from '../../scripts/browsers';
import { anna, hanna, tomasz, windows } from '../../scripts/practice';
import { wrong } from './axe';
import { become, drawn } from './drawn';
import { find, inBothBrowsers, type Rig, shot, today, until } from './rig';

const lists = { emails: [], tags: [], goals: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const contacts = [
  { ...lists, id: 'anna', name: anna.name, linkedin: { slug: anna.slug } },
  {
    ...lists,
    id: 'tomasz',
    name: tomasz.name,
    linkedin: { slug: tomasz.slug },
    emails: ['tomasz@lis.example'],
    evidence: [{ on: today(), offer: windows.id, kind: 'told' }],
  },
  { ...lists, id: 'hanna', name: hanna.name, emails: [hanna.email], reminders: [{ on: today(), text: 'Call' }] },
];

const searchAddress = 'https://www.linkedin.com/search/results/people/?keywords=windows';
const strangeAddress = 'https://www.linkedin.com/search/results/people/?keywords=doors';
const strangers = Array.from({ length: 30 }, (_, i) => ({
  slug: `stranger-${i}`,
  name: `Somebody Else ${i}`,
  headline: 'Of no trade',
}));
const results = [anna, ...strangers.slice(0, 3), tomasz, ...strangers.slice(3)];

/** A search page as LinkedIn's of 2026: the list scrolls within the page, beneath a bar. */
const searchPage = (
  people: typeof strangers,
) => `<!doctype html><html lang="en"><head><title>Search | LinkedIn</title><style>
  body { margin: 0; font: 15px/1.4 system-ui; background: #f3f1ec; color: #222 } header { height: 52px; background: #fff; border-bottom: 1px solid #ddd }
  main { height: calc(100vh - 53px); overflow: auto } [role=list] { max-width: 640px; margin: 16px auto; background: #fff; border-radius: 10px }
  [role=listitem] { display: flex; gap: 16px; padding: 14px 20px; border-bottom: 1px solid #e6e2da } figure { flex: none; margin: 0; width: 56px; height: 56px; border-radius: 50%; background: #cbd5cf } p { margin: 0 } a { color: #1d1c1a; font-weight: 600; text-decoration: none }
</style></head><body><header></header><main data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"><div role="list">${people
  .map(
    ({ slug, name, headline }) =>
      `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><figure></figure></a><div><p><a href="https://www.linkedin.com/in/${slug}/">${name}</a><span> · 2nd</span></p><p>${headline}</p><p>Warsaw</p></div></div>`,
  )
  .join('')}</div></main></body></html>`;

const gmailAddress = 'https://mail.google.com/mail/u/0/#inbox';
const gmailPage = `<!doctype html><html lang="en"><head><title>Inbox - piotr@zalewski-okna.example - Gmail</title><style>
  body { margin: 20px; font: 14px system-ui } table { width: 100%; border-collapse: collapse } td { padding: 9px 8px; border-bottom: 1px solid #e3e5e8 } .apU { width: 20px } .yX { width: 180px }
</style></head><body><div role="main"><table><tbody>${[
  [hanna.name, hanna.email, 'After Thursday’s breakfast'],
  ['Somebody Else', 'else@stranger.example', 'Offer'],
  [tomasz.name, 'tomasz@lis.example', 'The school'],
]
  .map(
    ([name, email, subject]) =>
      `<tr class="zA zE"><td class="apU">☆</td><td class="yX"><div class="yW"><span class="zF" email="${email}" name="${name}">${name}</span></div></td><td><span class="bog">${subject}</span></td></tr>`,
  )
  .join('')}</tbody></table></div></body></html>`;

const outlookAddress = 'https://outlook.office.com/mail/inbox';
const outlookPage = `<!doctype html><html lang="en"><head><title>Mail - Piotr - Outlook</title><style>body { margin: 30px }</style></head><body><div data-app-section="MessageList">
  <div role="option" data-convid="A" aria-label="${hanna.name} Hello"><span title="${hanna.email}">${hanna.name}</span></div>
  <div role="option" data-convid="B" aria-label="Somebody Hello"><span title="else@stranger.example">Somebody Else</span></div></div></body></html>`;

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
};

const scripts = (rig: Rig) =>
  rig.inside(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());

/** How many frames our scripts in a page have asked for since this was asked first. */
const frames = (rig: Rig, page: Page) =>
  rig.inside(async (url) => {
    const [tab] = (await chrome.tabs.query({ active: true })).filter((one) => one.url === url);
    const func = () => {
      const scope = globalThis as { asked?: number };
      if (scope.asked === undefined) {
        scope.asked = 0;
        const frame = window.requestAnimationFrame.bind(window);
        globalThis.requestAnimationFrame = (step) => {
          scope.asked!++;
          return frame(step);
        };
      }
      return scope.asked;
    };
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func });
    return done?.result as number;
  }, page.url());

/** What the page's own scripts see of ours. */
const added = (page: Page) =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter((child) => child !== document.head && child !== document.body)
      .map((child) => `${child.outerHTML} ${JSON.stringify(child.getBoundingClientRect())}`),
  );

/** Where a name is, before its first letter, half-way down. */
const before = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const link = [...document.querySelectorAll('p a')].find(({ textContent }) => textContent === wanted)!;
    const { left, top, height } = link.getBoundingClientRect();
    return { x: left, y: top + height / 2 };
  }, name);

const set = (rig: Rig, items: object) => rig.inside((stored) => chrome.storage.local.set(stored), items);

const site = sites(
  (url) => (url.href === searchAddress ? { body: searchPage(results) } : undefined),
  (url) => (url.href === strangeAddress ? { body: searchPage(strangers) } : undefined),
  pageAt(gmailAddress, gmailPage),
  pageAt(outlookAddress, outlookPage),
);

inBothBrowsers('marks in lists', { site }, (rig) => {
  test('are off by default, and then a page pays nothing for them', async () => {
    await rig.send({ do: 'import', input: { file: { version: 1, offers: [windows], contacts } } });
    await set(rig, { 'way/linkedin': 'page' });
    const page = await rig.open(searchAddress);
    expect(await scripts(rig)).toEqual([]);
    expect(await drawn(rig, page)).toEqual([]);
    await page.close();
  });

  test('once switched on, they stand beside those one knows, in open pages too, and follow what is done', async () => {
    const page = await rig.open(searchAddress);
    const markup = await page.evaluate(() => document.body.outerHTML);
    const place = await before(page, tomasz.name);
    const options = await rig.extensionPage('options.html');
    await (await find(options, 'checkbox', 'Put a small mark beside people I know')).click();
    expect(await wrong(options)).toEqual([]);
    await page.bringToFront();
    await become(rig, page, ["Anna Nowak: doesn't know your offer", 'Tomasz Lis: knows your offer']);
    for (const { says, x, y } of await drawn(rig, page)) {
      const at = await before(page, says.split(':')[0] as string);
      expect(at.x - x).toBeGreaterThanOrEqual(14);
      expect(at.x - x).toBeLessThan(20);
      expect(Math.abs(at.y - y)).toBeLessThan(4);
    }
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(markup);
    expect(await before(page, tomasz.name)).toEqual(place);
    await shot(page, `marks-search-${rig.kind}`);
    await rig.send({ do: 'told', input: { who: { contact: 'anna' } } });
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    await page.close();
    await options.close();
  });

  test('they follow the list as it scrolls, and go with the name beneath the bar', async () => {
    const page = await rig.open(searchAddress);
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    await page.evaluate(() => document.querySelector('main')?.scrollBy(0, 160));
    await become(rig, page, ['Tomasz Lis: knows your offer']);
    await until('the mark to be at rest beside the name', async () => {
      const [mark] = await drawn(rig, page);
      return Math.abs((await before(page, tomasz.name)).y - (mark?.y ?? 0)) < 4;
    });
    await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    await page.close();
  });

  test('the page can’t tell whether anybody is marked', async () => {
    const page = await rig.open(searchAddress);
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    const withMarks = await added(page);
    expect(withMarks.length).toBe(1);
    await page.goto(strangeAddress, { waitUntil: 'domcontentloaded' });
    await until('the same on the page', async () => String(await added(page)) === String(withMarks));
    // Nor do those listed come and go with it: a page may show its rows one at a time.
    const list = (html: string) =>
      page.evaluate((rows) => {
        document.querySelector('[role=list]')!.innerHTML = rows;
      }, html);
    await page.evaluate(() => {
      const scope = window as unknown as { moved: number };
      scope.moved = 0;
      new MutationObserver(() => scope.moved++).observe(document.documentElement, { childList: true });
    });
    const row = `<div role="listitem"><p><a href="https://www.linkedin.com/in/${tomasz.slug}/">${tomasz.name}</a></p></div>`;
    await list(row);
    await become(rig, page, ['Tomasz Lis: knows your offer']);
    await list('');
    await become(rig, page, []);
    expect(await added(page)).toEqual(withMarks);
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
    // Where no list can be, nothing is.
    await page.evaluate(() => history.pushState(null, '', '/feed/'));
    await until('nothing of ours on the page', async () => !(await added(page)).length);
    await page.close();
  });

  test('a page that changes costs no frames while nobody on it is marked', async () => {
    const page = await rig.open(strangeAddress);
    await until('the marks to run', async () => (await added(page)).length === 1);
    expect(await frames(rig, page)).toBe(0);
    const change = (name: string, slug: string) =>
      page.evaluate(
        (row) => document.querySelector('[role=list]')!.insertAdjacentHTML('afterbegin', row),
        `<div role="listitem"><p><a href="https://www.linkedin.com/in/${slug}/">${name}</a></p></div>`,
      );
    await change(tomasz.name, tomasz.slug);
    await become(rig, page, ['Tomasz Lis: knows your offer']);
    expect(await frames(rig, page)).toBe(0);
    await change('Somebody New', 'somebody-new');
    await until('the mark to follow', async () => (await frames(rig, page)) > 0);
    await page.close();
  });

  test('a row that becomes somebody else’s keeps no mark', async () => {
    const page = await rig.open(searchAddress);
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    await page.evaluate((slug) => {
      for (const link of document.querySelectorAll(`a[href*="${slug}"]`)) {
        link.setAttribute('href', 'https://www.linkedin.com/in/another-person/');
        if (link.closest('p')) link.textContent = 'Another Person';
      }
    }, anna.slug);
    await become(rig, page, ['Tomasz Lis: knows your offer']);
    await page.close();
  });

  test.each([
    [gmailAddress, ['Hanna Wójcik: something is due', 'Tomasz Lis: knows your offer']],
    [outlookAddress, ['Hanna Wójcik: something is due']],
  ])('in the mail of %s', async (address, expected) => {
    const page = await rig.open(address);
    await become(rig, page, expected);
    await shot(page, `marks-${new URL(address).hostname}-${rig.kind}`);
    await page.close();
  });

  test.each(['beside', 'title'])('on the way “%s” there are none, in no page', async (way) => {
    await set(rig, { 'way/linkedin': 'page' });
    const page = await rig.open(searchAddress);
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    await set(rig, { 'way/linkedin': way });
    const children = () => page.evaluate(() => document.documentElement.children.length);
    await until('nothing of ours on the page', async () => (await children()) === 2);
    await until('no script', async () => String(await scripts(rig)) === 'marks-mail');
    await page.close();
  });

  test('switched off, they go at once', async () => {
    await set(rig, { 'way/linkedin': 'page' });
    const page = await rig.open(searchAddress);
    await become(rig, page, ['Anna Nowak: knows your offer', 'Tomasz Lis: knows your offer']);
    await set(rig, { marks: false });
    await until('nothing of ours on the page', () =>
      page.evaluate(() => document.documentElement.children.length === 2),
    );
    await until('no script', async () => !(await scripts(rig)).length);
  });
});
