/** Finding things as people do: by role and accessible name, in pages and in the panel's frame. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { pillSize } from '../../../src/settings/pillSize';
import { findNow, type PageOrFrame } from './findNow';
import { until } from './until';

export { findNow, type PageOrFrame } from './findNow';

/**
 * Waits for something with this role and accessible name. It is asked for again and again: `waitForSelector` asks when
 * the document changes, and what comes within reach by a change outside its frame changes nothing inside.
 */
export async function find(place: PageOrFrame, role: string, name: string): Promise<ElementHandle> {
  const look = async () => (await findNow(place, role, name)) ?? (await bringForward(place));
  return until(`${role} "${name}"`, look).catch(async (error: Error) => {
    throw new Error(`No ${role} "${name}" on ${place.url()}: ${await visibleText(place)}`, { cause: error });
  });
}

/**
 * In a page behind another Chromium finds nothing by its name: a tab that opens by itself may have come before it. In
 * Firefox the popup's page stays behind the tab that it is about.
 */
async function bringForward(place: PageOrFrame): Promise<null> {
  if (await place.evaluate(() => document.visibilityState === 'hidden' && !navigator.userAgent.includes('Firefox')))
    await ('page' in place ? place.page() : place).bringToFront();
  return null;
}

/**
 * The panel's frame on a page, once it is there: opened by its pill where it doesn't come by itself. Asked how to work
 * here, as it asks on the first page ever, it says: on the page. The page comes to the front first: in a hidden one
 * nothing can be found.
 */
export function panel(page: Page): Promise<Frame> {
  return until(`the panel on ${page.url()}`, async () => {
    await page.bringToFront();
    const frame = await frameOf(page);
    if (!frame) {
      const pill = await pillBox(page);
      if (pill) await page.mouse.click(pill.x + pill.width / 2, pill.y + pill.height / 2);
      return null;
    }
    if (await matches(frame, 'section[aria-label="KnownFor"]')) return frame;
    if (await matches(frame, 'fieldset'))
      for (const answer of ['Agree and go on', 'On the page']) await (await findNow(frame, 'button', answer))?.click();
    return null;
  }).catch(async (error: Error) => {
    const frames = page.frames().map((frame) => frame.url());
    throw new Error(`${error.message} ${JSON.stringify({ ours: await ownBoxes(page), frames })}`, { cause: error });
  });
}

/** A box of the window, in CSS pixels. */
interface ShownBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is ours on a page: a page, too, can see as much of it. */
async function ownBoxes(page: Page): Promise<ShownBox[]> {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('html > div')].map((host) => host.getBoundingClientRect().toJSON() as ShownBox),
  );
  return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
}

const isPill = ({ width, height }: ShownBox) => width === pillSize.width && height === pillSize.height;

/** Where the pill is on a page, if it is there. */
export const pillBox = async (page: Page): Promise<ShownBox | undefined> => (await ownBoxes(page)).find(isPill);

/** Where the panel is on a page, if it is there. */
export const shownPanelBox = async (page: Page): Promise<ShownBox | undefined> =>
  (await ownBoxes(page)).find((box) => !isPill(box));

/** Whether a page shows the panel, or its question, or anything of ours in a frame. */
export async function isPanelShown(page: Page): Promise<boolean> {
  return !!(await frameOf(page));
}

/** Our frame on a page, if it is there: the practice pages have none of their own. */
export async function frameOf(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && frame.url() === 'about:blank' && (await matches(frame, 'section, fieldset')))
      return frame;
  }
  return null;
}

const matches = (frame: Frame, selector: string) =>
  frame.evaluate((wanted) => !!document.querySelector(wanted), selector).catch(() => false);

/** The text that a person can read in a place. */
export function visibleText(place: PageOrFrame): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person can't see does not count.
  return place.evaluate(() => document.body?.innerText.replaceAll('\u00a0', ' ') ?? '');
}

/** Waits until a place shows a text. */
export async function waitForText(place: PageOrFrame, text: string | RegExp): Promise<void> {
  await until(`"${text}"`, async () => {
    const shown = await visibleText(place);
    return typeof text === 'string' ? shown.includes(text) : text.test(shown);
  }).catch(async (error: Error) => {
    throw new Error(`No "${text}" on ${place.url()}: ${await visibleText(place)}`, { cause: error });
  });
}

/** Opens the panel's card, folded while a form is open, and what stands behind "2 more" in it. */
export const unfoldMatters = (place: PageOrFrame): Promise<void> =>
  place.evaluate(() => {
    const folded = '.now.folded > button, .rest-toggle[aria-expanded=false]';
    document.querySelector<HTMLElement>(folded)?.click();
  });

/** Waits until the panel says that what was typed is saved. */
export async function waitForSaved(place: PageOrFrame): Promise<void> {
  await until('status "Saved"', () =>
    place.evaluate(() =>
      [...document.querySelectorAll('[role=status]')].some((status) => /Saved/.test(status.textContent)),
    ),
  );
}
