/** The prompt in which a browser asks whether the extension may do one thing more. */
import type { Page } from 'puppeteer-core';
import type { VirtualScreen } from './virtualScreen';

/** Sites, or what else an extension may ask for. */
export type WantedPermissions = { origins: string[] } | { permissions: string[] };

interface WithPermissions {
  chrome: { permissions: { request(wanted: WantedPermissions): Promise<boolean> } };
}

/**
 * Milliseconds between keys. Chromium takes keys that follow each other within half a second, or come right after the
 * prompt, for a mistake, and leaves them out.
 */
const keyInterval = 800;

/**
 * Asks for a permission by a real click on a page of the extension. Firefox is set to grant without a prompt;
 * Chromium's is in the window itself, outside every page.
 */
export async function allowInPrompt(
  page: Page,
  wanted: WantedPermissions,
  screen: VirtualScreen | undefined,
): Promise<void> {
  await page.evaluate((all) => {
    const button = document.createElement('button');
    button.style.cssText = 'position: fixed; inset: 0';
    button.onclick = async () => {
      button.dataset.answer = '';
      const request = (globalThis as unknown as WithPermissions).chrome.permissions.request(all);
      button.dataset.answer = String(await request.catch((error) => error));
    };
    document.body.replaceChildren(button);
  }, wanted);
  const answer = () => page.$eval('button', (button) => button.dataset.answer);
  // When the prompt is up can't be seen from here: a Return before its Tab would deny, and then it is asked again.
  for (let tries = 0; tries < 5; tries++) {
    await page.click('button');
    await pressAllow(screen, async () => !!(await answer()));
    if ((await answer()) === 'true') return;
  }
  throw new Error(`The permission for ${JSON.stringify(wanted)} was not granted: ${await answer()}`);
}

/** Key presses after which a prompt that never came up is given up: some minute's worth. */
const mostPresses = 40;

/** Answers the prompt that is up, or comes up soon: Tab leads from Deny to Allow. */
export async function pressAllow(screen: VirtualScreen | undefined, isAnswered: () => Promise<boolean>): Promise<void> {
  const wait = () => new Promise((resolve) => setTimeout(resolve, keyInterval));
  for (let presses = 0; presses < mostPresses && !(await isAnswered()); presses++) {
    await wait();
    screen?.press('Tab');
    await wait();
    screen?.press('Return');
  }
}
