/** The pill on a page: what it says, and its sheet with the colours. Only an extension sees into its closed root. */
import type { TestBrowser } from './testBrowser';

declare const chrome: {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]>;
  };
};

/** Both are empty while there is no pill. @param url of the page, without its hash */
export function pillOn(rig: TestBrowser, url: string): Promise<{ says: string; sheet: string }> {
  return rig.inside(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const func = () => {
      const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
      const root = chrome.dom ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
      return {
        says: root?.querySelector('button')?.title ?? '',
        sheet: root?.querySelector('style')?.textContent ?? '',
      };
    };
    const [found] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func });
    return found!.result as { says: string; sheet: string };
  }, url);
}
