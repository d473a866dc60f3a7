/** Browsers with the extension in them: found, installed where that can be done, started, driven alike. */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserKind } from './installed';
import type { LaunchOptions, RunningBrowser } from './runningBrowser';

export { type BrowserKind, browserKinds, type FoundBrowser, findBrowsers, needBrowser } from './installed';
export type { ColorScheme, LaunchOptions, RunningBrowser } from './runningBrowser';
export { combineSites, pageAt, type ServedSite } from './servedSite';

/** Starts a browser of this kind. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<RunningBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
