/** The extension's API as the browser gives it: the polyfill's 10 kB have no place on a page. Both browsers return promises. */
import type { Browser } from 'webextension-polyfill';

const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
export const browser: Browser = own?.runtime ? own : chrome;

/** Set at build time. */
declare const FIREFOX: boolean;
export const isFirefox: boolean = FIREFOX;
