/** Browsers with the extension in them: found, installed where that can be done, started, driven alike. */
import { launchChromium } from './chromium';
import type { Kind } from './find';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Running } from './running';

export { type Found, findBrowsers, type Kind, kinds, needBrowser } from './find';
export type { LaunchOptions, Running, Scheme } from './running';
export { isOwnMachine, nowhere, pageAt, type Served, type Site, sites } from './site';

/** Starts a browser of this kind. */
export function launch(kind: Kind, options: LaunchOptions): Promise<Running> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
