/** Browsers with the extension in them: found, installed where that can be done, started, driven alike. */
import { launchChromium } from './chromium';
import type { BrowserKind } from './find';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Running } from './running';

export {
  type BrowserKind as Kind,
  browserKinds as kinds,
  type FoundBrowser as Found,
  findBrowsers,
  needBrowser,
} from './find';
export type { LaunchOptions, Running, Scheme } from './running';
export { isOwnMachine, nowhere, pageAt, type Served, type Site, sites } from './site';

/** Starts a browser of this kind. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Running> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
