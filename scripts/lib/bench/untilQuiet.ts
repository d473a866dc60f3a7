import type { Page } from 'puppeteer-core';

/** Waits until nothing has changed around the page for half a second: by then the panel is there, if it comes. */
export function untilQuiet(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    let timer = setTimeout(resolve, 500);
    const restart = () => { clearTimeout(timer); timer = setTimeout(resolve, 500); };
    new MutationObserver(restart).observe(document, { childList: true, subtree: true });
  })`);
}
