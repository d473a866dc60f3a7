/** Chromium and its kin, driven over a pipe: Chrome no longer takes `--load-extension`, but all of them take this. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { newFolder, recordProcess } from '../processes';
import { needBrowser } from './installed';
import {
  type ColorScheme,
  closeBrowser,
  killBrowser,
  type LaunchOptions,
  type LoggedRequest,
  type RunningBrowser,
  waitPatiently,
} from './runningBrowser';
import { isOwnMachine, nowhere, responseParts, type ServedSite } from './servedSite';
import { until, waitLimit } from './until';

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const profile = options.profile ?? newFolder('chromium');
  // A killed browser leaves its lock behind, and the next one would talk to the dead.
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(profile, lock), { force: true });
  const browser = await puppeteer.launch({
    executablePath: options.path ?? needBrowser('chromium').path,
    pipe: true,
    enableExtensions: true,
    headless: !options.screen && !options.window,
    userDataDir: profile,
    defaultViewport: options.window || options.screen ? null : { width: 1280, height: 860 },
    args: [...quietFlags, ...asRoot(), ...inLanguage(options), ...(options.args ?? [])],
    env: environment(options),
  });
  waitPatiently(browser);
  recordProcess(browser.process()!.pid!);
  const requests: LoggedRequest[] = [];
  const session = await browser.target().createCDPSession();
  await interceptInChromium(session, options.site ?? nowhere, requests);
  // A person's own window asks, or not, as they have set it.
  const downloadPath = join(profile, 'downloads');
  if (!options.window) await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const id = options.extension ? await browser.installExtension(options.extension) : '';
  return chromiumBrowser(browser, profile, `chrome-extension://${id}`, requests);
}

function chromiumBrowser(browser: Browser, profile: string, origin: string, requests: LoggedRequest[]): RunningBrowser {
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const workerRuns = async () => browser.targets().some(isWorker);
  let scheme: ColorScheme | undefined;
  // A popup is no tab, and puppeteer lists tabs only.
  const popups = new Set<Page>();
  browser.on('targetcreated', async (target: Target) => {
    if (scheme && target.type() === 'page') await target.page().then((page) => page && emulateScheme(page, scheme));
  });

  const show = async (page: Page, path: string) => void (await page.goto(`${origin}/${path}`));

  async function extensionPage(path: string, { background = false } = {}): Promise<Page> {
    const page = await browser.newPage({ background });
    await show(page, path);
    return page;
  }

  return {
    kind: 'chromium',
    browser,
    profile,
    downloads: join(profile, 'downloads'),
    origin,
    requests,
    show,
    extensionPage,
    workerRuns,
    async popup() {
      // Any page of the extension may open the popup; it appears about the tab that is in front.
      const opener = await extensionPage('manifest.json', { background: true });
      const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup.html`) && target.type() === 'page';
      const tabs = new Set(browser.targets().filter(isPopup));
      await until('the popup to open', () => opener.evaluate(openPopup));
      const target = await browser.waitForTarget((one) => isPopup(one) && !tabs.has(one), { timeout: waitLimit });
      const popup = await target.asPage();
      popup.setDefaultTimeout(waitLimit);
      await opener.close();
      popups.add(popup);
      if (scheme) await emulateScheme(popup, scheme);
      return popup;
    },
    async stopWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      const stopped = new Promise<void>((resolve) => {
        browser.on('targetdestroyed', (gone: Target) => gone === target && resolve());
      });
      await (await target.worker())?.close();
      await stopped;
    },
    async scheme(wanted) {
      scheme = wanted;
      const open = [...popups].filter((popup) => !popup.isClosed());
      for (const page of [...(await browser.pages()), ...open]) await emulateScheme(page, wanted);
    },
    kill: () => killBrowser(browser),
    close: () => closeBrowser(browser),
  };
}

interface WithAction {
  chrome: {
    action: { openPopup(): Promise<void> };
    windows: {
      getLastFocused(): Promise<{ id: number }>;
      update(id: number, to: { focused: boolean }): Promise<unknown>;
    };
  };
}

/** Runs in a page of the extension. A window without a screen counts as inactive until it is told otherwise. */
async function openPopup(): Promise<true> {
  const { chrome } = globalThis as unknown as WithAction;
  await chrome.windows.update((await chrome.windows.getLastFocused()).id, { focused: true });
  await chrome.action.openPopup();
  return true;
}

function emulateScheme(page: Page, scheme: ColorScheme | undefined): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme ?? 'light' }]);
}

/** Answers the requests of the whole browser, new tabs and workers too: by page their first ones would be missed. */
async function interceptInChromium(session: CDPSession, site: ServedSite, requests: LoggedRequest[]): Promise<void> {
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    requests.push({ url: request.url });
    const url = new URL(request.url);
    // The tab may be gone by the time of the answer.
    const answer = isOwnMachine(url)
      ? session.send('Fetch.continueRequest', { requestId })
      : fulfil(session, requestId, await site(url));
    await answer.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] });
}

function fulfil(session: CDPSession, requestId: string, served: Awaited<ReturnType<ServedSite>>): Promise<void> {
  if (!served) return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  const { status, headers, body } = responseParts(served);
  return session.send('Fetch.fulfillRequest', { requestId, responseCode: status, responseHeaders: headers, body });
}

function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function inLanguage({ language }: LaunchOptions): string[] {
  return language ? [`--lang=${language}`, `--accept-lang=${language}`] : [];
}

/** On Linux the interface's language comes from the environment, whatever `--lang` says. */
function environment({ language, screen }: LaunchOptions): Record<string, string | undefined> {
  return {
    ...process.env,
    ...(language && { LANGUAGE: language, LANG: `${language}_${language === 'pl' ? 'PL' : 'US'}.UTF-8` }),
    ...(screen && { DISPLAY: screen.display }),
  };
}
