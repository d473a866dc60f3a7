/**
 * The extension's API as the browser gives it: the polyfill's 10 kB have no place on a page. Both browsers return
 * promises. Each of its parts is made when it is first touched, which costs: a page with nobody on it touches none.
 */
import type { Browser } from 'webextension-polyfill';

/** Set at build time. */
declare const FIREFOX: boolean;
export const isFirefox: boolean = FIREFOX;

const world = globalThis as unknown as { browser: Browser; chrome: Browser };
export const browser: Browser = isFirefox ? world.browser : world.chrome;
