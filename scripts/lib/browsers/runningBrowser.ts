/** A running browser with the extension in it: the same interface for Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { killGroup } from '../processes';
import type { BrowserKind } from './installed';
import type { ServedSite } from './servedSite';
import { waitLimit } from './until';
import type { VirtualScreen } from './virtualScreen';

export type ColorScheme = 'light' | 'dark';
type BrowserLanguage = 'en' | 'pl';

export interface LaunchOptions {
  /** The folder of the built extension; none: a browser without it. */
  extension?: string;
  /** What answers at addresses that are not on this machine; nothing does unless it is given. */
  site?: ServedSite;
  /** A profile to go on with; otherwise a new one. */
  profile?: string;
  /** The program, where another than the first found is wanted. */
  path?: string;
  /** Shows its window on this screen; without one it runs headless, unless `window` is set. */
  screen?: VirtualScreen;
  /** Shows its window on the screen of the person who started it. */
  window?: boolean;
  language?: BrowserLanguage;
  /** A port of this machine at which a proxy takes what no `site` answers; Firefox only. */
  proxy?: number;
  args?: string[];
}

/** What a request asked for, and from whose page. */
export interface LoggedRequest {
  url: string;
}

export interface RunningBrowser {
  kind: BrowserKind;
  browser: Browser;
  profile: string;
  /** Where downloads go, without a question. */
  downloads: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  origin: string;
  /** Every request that left the browser since it started, those to this machine too. */
  requests: LoggedRequest[];
  /** Opens a page of the extension in a tab of its own; in the background it leaves the tab in front where it is. */
  extensionPage(path: string, options?: { background?: boolean }): Promise<Page>;
  /** Leads a tab to a page of the extension. */
  show(page: Page, path: string): Promise<void>;
  /** The toolbar's popup about the tab in front: the real one in Chromium, its page in a tab in Firefox. */
  popup(): Promise<Page>;
  /** Ends the worker (Chromium) or the event page (Firefox), as the browser does by itself when they idle. */
  stopWorker(): Promise<void>;
  /** Whether the worker is running. */
  workerRuns(): Promise<boolean>;
  /** What the system's setting would say to every page. */
  scheme(scheme: ColorScheme): Promise<void>;
  /** SIGKILL for the browser and all its processes: no goodbye, as in a crash. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Lets every wait of the browser's tabs last as long as `until` waits. */
export function waitPatiently(browser: Browser): void {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    page.setDefaultTimeout(waitLimit);
    return page;
  };
}

/** Kills a browser with all it started and waits until its main process is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  killGroup(child.pid);
  await gone;
}

const closeLimit = 30_000;

/** Closes a browser; one that hangs is killed. */
export async function closeBrowser(browser: Browser): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const hung = new Promise((_, reject) => {
    late = setTimeout(reject, closeLimit, new Error('The browser did not close.'));
  });
  await Promise.race([browser.close(), hung]).catch(() => killBrowser(browser));
  clearTimeout(late);
}
