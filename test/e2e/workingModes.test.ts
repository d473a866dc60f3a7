/** The three working modes: asked before LinkedIn is read; beside the page nothing is added to it; by title nothing is read. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { combineSites, launch, type RunningBrowser } from '../../scripts/lib/browsers';
import {
  anna,
  feedAddress,
  hanna,
  practice,
  practiceOffer,
  profileAddress,
  threadAddress,
  tomasz,
} from '../../scripts/lib/practice';
import {
  find,
  findNow,
  inBothBrowsers,
  isPanelShown,
  pillBox,
  type TestBrowser,
  until,
  waitForText,
} from './testBrowser';

/** A page that says one name in its title and another in everything that a reader would look at. */
const twoNames = 'https://www.linkedin.com/in/two-names/';
const liar = async () => {
  const page = String((await practice(new URL(profileAddress(anna))))?.body);
  return page
    .replaceAll(anna.name, 'Mallory Other')
    .replaceAll(anna.slug, 'two-names')
    .replace(/<title>[^<]*/, '<title>(3) Tina Title | LinkedIn');
};
/** The practice thread, in which you mention what you do. */
const mentioning = async () =>
  String((await practice(new URL(threadAddress)))?.body).replace(
    'coffee it is.',
    'coffee it is; we make wooden windows.',
  );
const site = combineSites(
  async (url) => (url.pathname === new URL(threadAddress).pathname ? { body: await mentioning() } : undefined),
  practice,
  async (url) => (url.href === twoNames ? { body: await liar() } : undefined),
);

declare global {
  interface Window {
    everAdded?: string[];
  }
}

/** What functions in a page of the extension call. */
declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, telling: object): Promise<{ seen?: { people: { name: string }[] } } | undefined>;
  };
  storage: { local: { set(items: object): Promise<void> } };
  scripting: {
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
};

const choose = (rig: TestBrowser, modes: Record<string, string>) =>
  rig.inside((chosen) => chrome.storage.local.set(chosen), modes);

/** Whom the content script of a page has read. */
const whoIsRead = (rig: TestBrowser, page: Page): Promise<string | undefined> =>
  rig.inside(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
    const answer = await chrome.tabs.sendMessage(tab!.id, { type: 'whoIsHere' }).catch(() => undefined);
    return answer?.seen?.people[0]?.name;
  }, page.url());

/** How often the page was asked for anything since the last time; the first time begins the counting. */
const readings = (rig: TestBrowser, page: Page): Promise<number> =>
  rig.inside(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
    const func = () => {
      const world = globalThis as {
        readings?: number;
        [key: symbol]: { pageReader?: Record<string, unknown> } | undefined;
      };
      const count = (on: Record<string, unknown>, name: string) => {
        const was = on[name] as (...sent: unknown[]) => unknown;
        on[name] = (...sent: unknown[]) => {
          world.readings = (world.readings ?? 0) + 1;
          return was.apply(on, sent);
        };
      };
      if (world.readings === undefined) {
        for (const name of ['look', 'messages', 'compose'])
          count(world[Symbol.for('KnownFor')]?.pageReader ?? {}, name);
        for (const name of ['querySelector', 'querySelectorAll', 'getElementById'])
          count(document as unknown as Record<string, unknown>, name);
      }
      const sofar = world.readings ?? 0;
      world.readings = 0;
      return sofar;
    };
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func });
    return Number(done?.result);
  }, page.url());

/** Gives the readers every reason to look: another address and back, and a changed page. */
async function stir(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const here = location.href;
    history.pushState({}, '', '/in/elsewhere/');
    document.querySelector('main')?.append('More of it.');
    await new Promise((done) => requestAnimationFrame(done));
    history.replaceState({}, '', here);
    document.querySelector('main')?.append('And more.');
  });
}

/** Keeps count, from before the page's first script on, of whatever comes into the document or changes on it. */
async function watched(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    window.everAdded = seen;
    const tag = (node: Node) => (node instanceof Element ? (node.cloneNode() as Element).outerHTML : node.nodeName);
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === 'attributes') seen.push(`${target.nodeName} ${attributeName}`);
        for (const node of addedNodes) seen.push(`+ ${tag(node)}`);
        for (const node of removedNodes) seen.push(`- ${tag(node)}`);
      }
    }).observe(document, { childList: true, attributes: true, subtree: true });
  });
}

/** All that a page can find out about itself: markup, closed shadow roots, frames, sheets, names, requests, changes. */
const everything = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const hasRoot = (element: Element) => {
      const takesOne = (one: Element) => {
        try {
          return !!one.attachShadow({ mode: 'open' });
        } catch {
          return false;
        }
      };
      // An element takes one root only: one that refuses, where its copy doesn't, has a closed one already.
      return takesOne(element.cloneNode() as Element) && !takesOne(element);
    };
    const markup = `${document.doctype?.name}${document.documentElement.outerHTML}`;
    return {
      markup,
      outside: [...document.childNodes].map(({ nodeName }) => nodeName),
      frames: window.length,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      names: Object.keys(window).sort(),
      styles: document.documentElement.getAttributeNames(),
      // The browser asks for an icon when it likes.
      requests: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('/favicon.ico')),
      focus: document.activeElement?.nodeName,
      size: [document.documentElement.scrollWidth, document.documentElement.clientWidth],
      changes: [...(window.everAdded ?? [])].sort(),
      roots: [...document.querySelectorAll('*')].filter(hasRoot).map(({ nodeName }) => nodeName),
    };
  });

inBothBrowsers('the three working modes', { site }, (rig) => {
  let bare: RunningBrowser;
  beforeAll(async () => {
    bare = await launch(rig.kind, { site });
  });
  afterAll(() => bare.close());

  /** A watched page, in the browser with KnownFor or in the one without. */
  async function opened(running: RunningBrowser, address: string): Promise<Page> {
    const page = await running.browser.newPage();
    await watched(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  test('LinkedIn is not read before the user has said how', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await until('the question', async () => {
      const all = page.frames().filter((one) => one !== page.mainFrame());
      for (const one of all)
        if (await findNow(one, 'group', 'How should KnownFor work here?').catch(() => null)) return one;
      return null;
    });
    await waitForText(frame, /restrict/);
    for (const way of ['On the page', 'Beside the page', 'By title only']) await find(frame, 'button', way);
    expect(await whoIsRead(rig, page)).toBeUndefined();
    await readings(rig, page);
    await stir(page);
    expect(await whoIsRead(rig, page)).toBeUndefined();
    expect(await readings(rig, page)).toBe(0);
    await (await find(frame, 'button', 'Beside the page')).click();
    await until('Anna to be read', async () => (await whoIsRead(rig, page)) === anna.name);
    expect(await readings(rig, page)).toBeGreaterThan(0);
    await until('the question to be gone', async () => !(await isPanelShown(page)));
    await page.close();
  });

  test.each([
    ['a profile', profileAddress(anna), anna.name],
    ['a thread', threadAddress, hanna.name],
    ['a page with nobody', feedAddress, undefined],
  ])('beside the page, %s is byte for byte as it is without KnownFor', async (_, address, name) => {
    await choose(rig, { 'workingMode/linkedin': 'beside', 'workingMode/mail': 'beside' });
    const side = await rig.extensionPage('sidepanel.html');
    const page = await opened(rig.running, address);
    if (name) {
      await until(`${name} to be read`, async () => (await whoIsRead(rig, page)) === name);
      await until(`${name} in the side panel`, () =>
        side.evaluate((who) => document.body.textContent.includes(who), name),
      );
    }
    const plain = await opened(bare, address);
    expect(await everything(page)).toEqual(await everything(plain));
    for (const one of [page, plain, side]) await one.close();
  });

  test('… also after going from one profile to another and back', async () => {
    const both: Record<string, unknown>[] = [];
    for (const running of [rig.running, bare]) {
      const page = await opened(running, profileAddress(anna));
      const isRead = async (name: string) => running === bare || (await whoIsRead(rig, page)) === name;
      const at = (name: string) => () => page.evaluate((who) => document.title.startsWith(who), name);
      await until(anna.name, () => isRead(anna.name));
      await page.evaluate(() => document.querySelector<HTMLElement>('header a[href*=tomasz]')?.click());
      await until(tomasz.name, at(tomasz.name));
      await until(tomasz.name, () => isRead(tomasz.name));
      await page.evaluate(() => history.back());
      await until(anna.name, at(anna.name));
      await until(anna.name, () => isRead(anna.name));
      both.push(await everything(page));
      await page.close();
    }
    expect(both[0]).toEqual(both[1]);
  });

  test('the side panel follows the tab in front, and proposes what a thread says', async () => {
    await rig.send({ do: 'import', input: { file: { version: 1, offers: [practiceOffer], contacts: [] } } });
    const side = await rig.extensionPage('sidepanel.html');
    const says = (text: string) => () => side.evaluate((wanted) => document.body.textContent.includes(wanted), text);
    const profile = await opened(rig.running, profileAddress(anna));
    await until('Anna', says(anna.name));
    const thread = await opened(rig.running, threadAddress);
    await until('Hanna', says(hanna.name));
    await until('the proposal', says('we make wooden windows'));
    await profile.bringToFront();
    await until('Anna again', says(anna.name));
    expect(await says(hanna.name)()).toBe(false);
    await thread.bringToFront();
    await until('Hanna again', says(hanna.name));
    // Where nobody is in front, everybody is found from here.
    const nobody = await opened(rig.running, feedAddress);
    await side.bringToFront();
    await (await find(side, 'searchbox', 'Search')).type('nobody by this name');
    await waitForText(side, 'Nobody found');
    for (const one of [profile, thread, nobody, side]) await one.close();
  });

  test('the comparison sees the pill on the page', async () => {
    await choose(rig, { 'workingMode/linkedin': 'page' });
    const page = await opened(rig.running, profileAddress(anna));
    await until('the pill', () => pillBox(page));
    const [ours, plain] = [await everything(page), await everything(await opened(bare, profileAddress(anna)))];
    expect(ours.markup).not.toEqual(plain.markup);
    expect(ours.changes).not.toEqual(plain.changes);
    expect(ours.roots).toEqual(['DIV']);
    await page.close();
  });

  test('by title only, the address and the title are believed, and nothing of the page is read', async () => {
    await choose(rig, { 'workingMode/linkedin': 'title' });
    const side = await rig.extensionPage('sidepanel.html');
    const page = await opened(rig.running, twoNames);
    await until('Tina in the side panel', () => side.evaluate(() => document.body.textContent.includes('Tina Title')));
    expect(await side.evaluate(() => document.body.textContent)).not.toContain('Mallory');
    expect(await whoIsRead(rig, page)).toBeUndefined();
    expect(await everything(page)).toEqual(await everything(await opened(bare, twoNames)));
    await readings(rig, page);
    await stir(page);
    const shown = (name: string) => () => side.evaluate((who) => document.body.textContent.includes(who), name);
    await until('the side panel to have come back to her', shown('Tina Title'));
    expect(await readings(rig, page)).toBe(0);
    // Under another address the title is hers still: nobody, until it is another's.
    await page.evaluate(() => history.pushState({}, '', '/in/somebody-else/'));
    await until('nobody', async () => !(await shown('Tina Title')()));
    await page.evaluate(() => {
      document.title = 'Sam Somebody | LinkedIn';
    });
    await until('him', shown('Sam Somebody'));
    await page.evaluate(() => history.replaceState({}, '', '/in/somebody-else/overlay/contact-info/'));
    await page.evaluate(() => history.replaceState({}, '', '/in/two-names/'));
    await page.evaluate(() => {
      document.title = '(3) Tina Title | LinkedIn';
    });
    await until('her again', shown('Tina Title'));
    // What is written there belongs to the address and the title.
    const note = await until('her fields', () => side.$('#note'));
    await note.evaluate((field) => {
      (field as HTMLTextAreaElement).value = 'By title.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the contact', async () => (await rig.count('contacts')) === 1);
    await page.close();
    await side.close();
  });

  test('the way can be changed in the popup and in the options, and the open page follows', async () => {
    const page = await rig.open(profileAddress(anna));
    const popup = await rig.popup();
    await (await find(popup, 'tab', 'On this page')).click();
    const choice = await popup.waitForSelector('.mode select');
    await until('by title', () => choice!.evaluate((select) => (select as HTMLSelectElement).value === 'title'));
    await choice?.select('page');
    await until('the pill', () => pillBox(page));
    const options = await rig.extensionPage('options.html');
    const selects = await until('both', async () => {
      const all = await options.$$('select');
      const found = [];
      for (const one of all)
        if (await one.evaluate((select) => !!select.querySelector('[value=beside]'))) found.push(one);
      return found.length === 2 && found;
    });
    await selects[0]!.select('beside');
    await page.bringToFront();
    await until('no pill', async () => !(await pillBox(page)));
  });
});
