/** Firefox, driven over WebDriver BiDi; what BiDi has no word for is said in the browser's own scope. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { zip } from '../build/zip';
import { newFolder, recordProcess, runFolder } from '../processes';
import { needBrowser } from './installed';
import {
  closeBrowser,
  killBrowser,
  type LaunchOptions,
  type LoggedRequest,
  type RunningBrowser,
  waitPatiently,
} from './runningBrowser';
import { isOwnMachine, nowhere, responseParts, type ServedSite } from './servedSite';
import { until } from './until';

/** The extension's address: by itself Firefox makes up another in every profile. */
const uuid = '5b1e6c54-9f0a-4f3c-8f7e-0c6d3a2b1e90';

const schemePreference = 'layout.css.prefers-color-scheme.content-override';

/** Puppeteer's connection, which knows more than its API shows. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, handler: (params: BlockedRequest) => void): void;
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}

/** What a run of many Firefoxes copies: a profile in which one has done what is done at its first start only. */
const usedProfile = join(runFolder, 'firefox-used');

/** Makes the profile that every new one of this run is a copy of, which halves the time of a start. */
export async function prepareFirefoxProfile(): Promise<void> {
  const { profile, close } = await launchFirefox({});
  await close();
  // Its settings and its session stay its own.
  for (const name of ['prefs.js', 'user.js', 'sessionstore.jsonlz4', 'sessionstore-backups', 'sessionCheckpoints.json'])
    rmSync(join(profile, name), { recursive: true, force: true });
  renameSync(profile, usedProfile);
}

function newProfile(): string {
  const profile = newFolder('firefox');
  if (existsSync(usedProfile)) cpSync(usedProfile, profile, { recursive: true });
  return profile;
}

/** Starts a Firefox with the extension installed in its profile, so that it is there again after a crash. */
export async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const profile = options.profile ?? newProfile();
  const id = options.extension ? extensionId(options.extension) : '';
  // An extension in the profile survives a restart but needs a Firefox that takes unsigned ones; a person's may not.
  if (options.extension && !options.window) putInProfile(options.extension, id, profile);
  const isHeadless = !options.screen && !options.window;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path ?? needBrowser('firefox').path,
    headless: isHeadless,
    userDataDir: profile,
    // Set for each tab it waits for a frame, which hidden tabs have once a second: the window is sized instead.
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...preferences(id, options),
      ...(!options.window && downloadingTo(join(profile, 'downloads'))),
    },
    env: {
      ...process.env,
      ...(options.screen && { DISPLAY: options.screen.display, MOZ_ENABLE_WAYLAND: '0' }),
      ...(isHeadless && { MOZ_HEADLESS_WIDTH: '1600', MOZ_HEADLESS_HEIGHT: '1200' }),
    },
  });
  waitPatiently(browser);
  recordProcess(browser.process()!.pid!);
  const connection = (browser as unknown as { connection: Connection }).connection;
  const requests: LoggedRequest[] = [];
  await interceptInFirefox(connection, options.site ?? nowhere, requests);
  if (options.extension && options.window) await browser.installExtension(options.extension);
  const inside = chromeScope(connection);
  if (isHeadless) await sizeWindow(inside);
  // An extension in the profile starts beside the browser, not before it.
  if (id)
    await until('the extension to run', () => inside(`WebExtensionPolicy.getByID(${JSON.stringify(id)})?.active`));
  return firefoxBrowser(browser, connection, inside, profile, id, requests);
}

function firefoxBrowser(
  browser: Browser,
  connection: Connection,
  inside: InChrome,
  profile: string,
  id: string,
  requests: LoggedRequest[],
): RunningBrowser {
  const origin = `moz-extension://${uuid}`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

  async function show(page: Page, path: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    const url = `${origin}/${path}`;
    // BiDi reports no navigation to an extension's page: the page itself says when it is there.
    await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    await page.waitForFunction((at) => location.href === at && document.readyState === 'complete', {}, url);
  }

  async function extensionPage(path: string, { background = false } = {}): Promise<Page> {
    const page = await browser.newPage({ background });
    await show(page, path);
    return page;
  }

  return {
    kind: 'firefox',
    browser,
    profile,
    downloads: join(profile, 'downloads'),
    origin,
    requests,
    show,
    extensionPage,
    popup: () => extensionPage('popup.html', { background: true }),
    workerRuns: async () => (await inside(`${extension}.backgroundState`)) === 'running',
    stopWorker: () => inside(`${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => {})`),
    scheme: (scheme) => inside(`void Services.prefs.setIntPref('${schemePreference}', ${scheme === 'dark' ? 0 : 1})`),
    kill: () => killBrowser(browser),
    close: () => closeBrowser(browser),
  };
}

/** Gives the window the size at which a page in it has what Chromium's pages have. */
async function sizeWindow(inside: InChrome): Promise<void> {
  const missing = '1280 - gBrowser.selectedBrowser.clientWidth, 860 - gBrowser.selectedBrowser.clientHeight';
  await until('the window to have its size', () =>
    inside(`[${missing}].every((pixels) => !pixels) || resizeBy(${missing})`),
  );
}

/** Runs an expression in the browser's own window. */
type InChrome = <Value>(expression: string) => Promise<Value>;

function chromeScope(connection: Connection): InChrome {
  return async <Value>(expression: string) => {
    const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { context: string; url: string }[];
    };
    const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (!window) throw new Error('Firefox has no window.');
    const { result, exceptionDetails } = (
      await connection.send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true })
    ).result as { result?: { value: Value }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value as Value;
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

const downloadingTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
});

function putInProfile(extension: string, id: string, profile: string): void {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), zip(extension));
}

function preferences(id: string, { language, proxy }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    ...(proxy && throughProxy(proxy)),
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    // The prompt for a permission is outside every page and can't be clicked.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.startup.page': 0,
    // What moves in its own window is drawn by the processor, and so are pictures of each tab.
    'ui.prefersReducedMotion': 1,
    'toolkit.cosmeticAnimations.enabled': false,
    'browser.pagethumbnails.capturing_disabled': true,
    'browser.sessionstore.resume_from_crash': false,
    // The popup's page is opened behind the tab that it is about, and is shown all the same.
    'layout.throttled_frame_rate': 30,
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    ...(language && { 'intl.locale.requested': language, 'intl.accept_languages': language }),
  };
}

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  ...{ 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port },
  ...{ 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port },
});

/** Answers the requests of the whole browser. */
async function interceptInFirefox(connection: Connection, site: ServedSite, requests: LoggedRequest[]): Promise<void> {
  connection.on('network.beforeRequestSent', async ({ isBlocked, request }) => {
    if (!isBlocked) return;
    requests.push({ url: request.url });
    const url = new URL(request.url);
    const answer = isOwnMachine(url)
      ? connection.send('network.continueRequest', { request: request.request })
      : respond(connection, request.request, await site(url));
    // The tab may be gone by the time of the answer.
    await answer.catch(() => {});
  });
  await connection.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}

function respond(connection: Connection, request: string, served: Awaited<ReturnType<ServedSite>>): Promise<unknown> {
  if (!served) return connection.send('network.failRequest', { request });
  const { status, headers, body } = responseParts(served);
  return connection.send('network.provideResponse', {
    request,
    statusCode: status,
    reasonPhrase: 'OK',
    headers: headers.map(({ name, value }) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: body },
  });
}
