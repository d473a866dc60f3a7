/** Looks at every frame that is drawn: whose panel can be typed into, under which address. */
import type { Page } from 'puppeteer-core';
import { panel, until } from './testBrowser';

/** What can be typed into at one moment: whose heading, under which address. */
interface PanelMoment {
  heading: string;
  address: string;
}

declare global {
  interface Window {
    knownForTest?: { host: HTMLElement; inside: Document };
    moments?: PanelMoment[];
  }
}

/** Shows the panel's inside to the page, which could not see it, and looks at it in every frame from now on. */
async function watchPanel(page: Page): Promise<void> {
  const frame = await panel(page);
  await frame.evaluate(() => {
    const { host } = (frameElement as Element).getRootNode() as ShadowRoot;
    (window.parent as Window).knownForTest = { host: host as HTMLElement, inside: document };
  });
  await page.evaluate(() => {
    const isFirst = !window.moments;
    window.moments ??= [];
    const look = () => {
      const { host, inside } = window.knownForTest ?? {};
      const heading = inside?.querySelector('h1,h2')?.textContent ?? '';
      const root = inside?.documentElement;
      const isOpen = !!host?.isConnected && !!root && !root.inert && getComputedStyle(root).visibility === 'visible';
      if (isOpen && heading) window.moments?.push({ heading, address: location.href });
      requestAnimationFrame(look);
    };
    if (isFirst) look();
  });
}

/** Whether the panel can be typed into. */
export const isOpen = () => {
  const { host, inside } = window.knownForTest ?? {};
  return !!host?.isConnected && !inside?.documentElement.inert;
};

/** Waits until the panel can be typed into, and is somebody's. */
export const openOn = (page: Page, name: string) =>
  until(`the panel to be open on ${name}`, async () => {
    await watchPanel(page);
    const heading = await page.evaluate(() => window.knownForTest?.inside.querySelector('h1,h2')?.textContent);
    return (await page.evaluate(isOpen)) && heading === name;
  });

/** The moments at which somebody could be typed into under an address that is another's. */
export async function wrongMoments(page: Page, belongs: Record<string, string>): Promise<PanelMoment[]> {
  const moments = await until('enough moments', async () => {
    const seen = (await page.evaluate(() => window.moments)) ?? [];
    return seen.length > 5 && seen;
  });
  return moments.filter(
    ({ heading, address }) =>
      !Object.entries(belongs).some(([part, name]) => address.includes(part) && heading === name),
  );
}
