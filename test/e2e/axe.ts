/** What a checker of accessibility finds wrong with a page. */
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../scripts/lib/browsers/until';

/** Milliseconds that a page gets to be drawn whole: before that, what is missing is no defect. */
const drawingTime = 20_000;

/** A line for each rule that is broken, and stays so. */
export async function a11yViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  let found: string[] = [];
  const isClean = async () => {
    found = await violationsNow(page);
    return !found.length;
  };
  await until('nothing to be wrong', isClean, drawingTime).catch(() => {});
  return found;
}

function violationsNow(page: Page | Frame): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      // WCAG 2.2's 24 pixels; off by default.
      rules: {
        'target-size': { enabled: true },
        // The panel is a region of the page that it is on.
        'landmark-one-main': { enabled: window === top },
      },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
}
