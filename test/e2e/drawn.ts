/** The marks on a page, read where the extension's scripts are: the page itself can't. */
import type { Page } from 'puppeteer-core';
import { type Rig, until } from './rig';

export interface Drawn {
  says: string;
  x: number;
  y: number;
}

declare const chrome: {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
  scripting: {
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
};

/** Those that can be seen. */
export const drawn = (rig: Rig, page: Page) =>
  rig.inside(async (url) => {
    const [tab] = (await chrome.tabs.query({ active: true })).filter((one) => one.url === url);
    const func = () =>
      [...document.documentElement.children].flatMap((host) => {
        const root =
          chrome.dom?.openOrClosedShadowRoot(host) ??
          (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
        return [...(root?.querySelectorAll('[data-mark]') ?? [])]
          .filter((mark) => getComputedStyle(mark).visibility === 'visible')
          .map((mark) => {
            const { left, top, height } = mark.getBoundingClientRect();
            return { says: mark.getAttribute('aria-label') ?? '', x: left, y: top + height / 2 };
          });
      });
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func });
    return done?.result as Drawn[];
  }, page.url());

/** Waits until these marks are to be seen, and no others. */
export const become = async (rig: Rig, page: Page, expected: string[]): Promise<void> => {
  const said = async () => (await drawn(rig, page)).map(({ says }) => says);
  await until(`the marks ${expected}`, async () => String((await said()).sort()) === String([...expected].sort()));
};
