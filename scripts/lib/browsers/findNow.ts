/** Asks a page for what a person would call "the button Save". */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { projectRoot } from '../projectRoot';
import { byRoleAndName } from './byRoleAndName';

/** Anything with a document in which something can be found. */
export type PageOrFrame = Page | Frame;

/**
 * What has this role and accessible name now, if anything has. Chromium is asked itself. Firefox would compute them as
 * well, and take a quarter of a second of processor time for each question: there the page computes them by a library.
 */
export async function findNow(place: PageOrFrame, role: string, name: string): Promise<ElementHandle | null> {
  if (!(await isFirefox(place))) return place.$(`::-p-aria([name="${name}"][role="${roleInChromium(role)}"])`);
  const found = await place.evaluateHandle(`(() => {
    ${lookupCode()}
    return lookup.${byRoleAndName.name}(${JSON.stringify(role)}, ${JSON.stringify(name)});
  })()`);
  return (found as { asElement(): ElementHandle<Element> | null }).asElement();
}

/** Chromium knows the newer of the two names of this role only. */
const roleInChromium = (role: string) => (role === 'img' ? 'image' : role);

const firefoxes = new WeakMap<Browser, boolean>();

async function isFirefox(place: PageOrFrame): Promise<boolean> {
  const browser = ('page' in place ? place.page() : place).browser();
  const isKnown = firefoxes.get(browser) ?? (await browser.version()).startsWith('firefox/');
  firefoxes.set(browser, isKnown);
  return isKnown;
}

let builtLookup: string | undefined;

/** The lookup and its library as a script that leaves nothing on the page. */
function lookupCode(): string {
  builtLookup ??= buildSync({
    entryPoints: [join(projectRoot, 'scripts/lib/browsers/byRoleAndName.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'lookup',
  }).outputFiles[0]!.text;
  return builtLookup;
}
