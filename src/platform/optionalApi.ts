/** Parts of the extension API that a browser may not have: Firefox for Android lacks several of them. */
import browser, { type Browser } from 'webextension-polyfill';

/** What has to be asked for before it is used. A checker (test/invariants/optionalApis.test.ts) looks that it is. */
export const optionalApis = [
  'commands',
  'contextMenus',
  'downloads',
  'management',
  'notifications',
  'sidebarAction',
  'windows',
] as const satisfies (keyof Browser)[];

/** A part of the API, where this browser has it. Also without its permission there is none. */
export const optionalApi = <Name extends (typeof optionalApis)[number]>(name: Name): Browser[Name] | undefined =>
  (browser as Partial<Browser>)[name];
