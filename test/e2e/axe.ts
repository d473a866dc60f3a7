/** What a checker of accessibility finds wrong with a page. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** A line for each rule that is broken. */
export async function a11yViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
}
