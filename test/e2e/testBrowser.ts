/** What an end-to-end test drives: one browser with the built extension in it, the same way in Chromium and Firefox. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  type BrowserKind,
  browserKinds,
  type LaunchOptions,
  launch,
  type RunningBrowser,
} from '../../scripts/lib/browsers';
import { allowInPrompt, type WantedPermissions } from '../../scripts/lib/browsers/permissionPrompt';
import { until, waitLimit } from '../../scripts/lib/browsers/until';
import { openScreen, type VirtualScreen } from '../../scripts/lib/browsers/virtualScreen';
import { sample } from '../../scripts/lib/practice';
import { newFolder } from '../../scripts/lib/processes';
import { consentAnswer, consentKey } from '../../src/settings/consent';

export * from '../../scripts/lib/browsers/locators';
export { until, waitLimit } from '../../scripts/lib/browsers/until';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface TestBrowserOptions extends LaunchOptions {
  /** Gives the browser a screen of its own, for keys that reach the browser itself and for prompts. */
  onScreen?: boolean;
  /** Leaves the page open that shows itself after an installation. */
  keepWelcome?: boolean;
  /** The user has not been asked yet whether KnownFor may read. */
  isUnasked?: boolean;
}

/** One browser under test. It can be killed and started again with the same profile. */
export class TestBrowser {
  running!: RunningBrowser;
  screen?: VirtualScreen;
  private desk?: Page;
  /** The folder of the extension that is in it, once it was started. */
  extension?: string;

  constructor(
    readonly kind: BrowserKind,
    private readonly options: TestBrowserOptions,
  ) {}

  async start(): Promise<void> {
    const isFirst = !this.running && !this.options.profile;
    this.extension ??= this.options.extension ?? copyOf(builtFor(this.kind));
    if (this.options.onScreen) this.screen ??= await openScreen();
    this.running = await launch(this.kind, {
      ...this.options,
      extension: this.extension,
      screen: this.screen,
      profile: this.running?.profile ?? this.options.profile,
    });
    this.desk = undefined;
    await this.meetWelcome();
    if (isFirst && !this.options.isUnasked)
      await this.inside((given) => chrome.storage.local.set(given), { [consentKey]: consentAnswer(true) });
  }

  /**
   * The page that opens by itself after an installation, and so with each start of Chromium, would come before the page
   * under test: it is waited for. Left empty, not closed: it may be in the window's only tab.
   */
  private async meetWelcome(): Promise<void> {
    const { browser, origin, kind } = this.running;
    // Firefox opens it behind the tabs that it is told to open, and does not say where it leads.
    if (kind === 'firefox') return;
    const isWelcome = (target: Target) => target.url() === `${origin}/welcome.html`;
    const welcome = await browser.waitForTarget(isWelcome, { timeout: waitLimit });
    if (!this.options.keepWelcome) await (await welcome.page())?.goto('about:blank');
  }

  /** Opens an address in a new tab. */
  async open(address: string): Promise<Page> {
    const page = await this.running.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.running.browser.newPage();
    await this.running.show(page, path);
    return page;
  }

  popup(): Promise<Page> {
    return this.running.popup();
  }

  /** The page of the extension that it opened itself, with this in its address. */
  opened(part: string): Promise<Page> {
    return until(`${part} to be opened`, async () => {
      for (const page of await this.running.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(this.running.origin) && address.includes(part)) return page;
      }
      return null;
    });
  }

  /** Runs a function in a page of the extension that stands in the background and shows nothing. */
  async inside<Sent extends unknown[], Value>(act: (...sent: Sent) => Value, ...sent: Sent): Promise<Awaited<Value>> {
    this.desk ??= await this.running.extensionPage(stillPage, { background: true });
    return (await this.desk.evaluate(act as (...all: unknown[]) => unknown, ...sent)) as Awaited<Value>;
  }

  /** Sends a message to the worker as one of the extension's own pages would. */
  async send<Reply>(message: object): Promise<Reply> {
    return this.inside((sent) => chrome.runtime.sendMessage(sent) as Promise<Reply>, message);
  }

  /** How many records a store of the extension's database holds. */
  count(store: string): Promise<number> {
    return this.inside(askStore<number>, store);
  }

  /** A record of the database as it lies there, a removed one too. */
  row<Row>(store: string, id: string): Promise<Row | undefined> {
    return this.inside(askStore<Row | undefined>, store, id);
  }

  /** Takes in the tour's offer and contacts. */
  async withSample(): Promise<void> {
    const reply = await this.send<{ ok: boolean }>({ do: 'import', input: { file: sample(localToday()) } });
    if (!reply.ok) throw new Error(`The sample was not taken in: ${JSON.stringify(reply)}`);
  }

  /** Lets the extension read a site that the user adds. */
  grant(origin: string): Promise<void> {
    return this.allow({ origins: [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`] });
  }

  /** Lets the extension do one thing more: clicks, and in Chromium answers the browser's prompt. */
  async allow(wanted: WantedPermissions): Promise<void> {
    const page = await this.running.extensionPage(stillPage);
    await allowInPrompt(page, wanted, this.kind === 'chromium' ? this.screen : undefined);
    await page.close();
  }

  /** Puts the same version in again, as an update does. */
  async update(): Promise<void> {
    this.desk = undefined;
    await this.running.browser.installExtension(this.extension as string);
  }

  /** SIGKILL, then the same profile again. */
  async crash(): Promise<void> {
    await this.running.kill();
    await this.start();
  }

  async close(): Promise<void> {
    await this.running?.close();
    this.screen?.close();
    const made = [!this.options.profile && this.running?.profile, !this.options.extension && this.extension];
    for (const folder of made) if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in a page of the extension: one record of a store, or how many it holds. */
function askStore<Answer>(store: string, id?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('knownfor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const records = opening.result.transaction(store).objectStore(store);
      const asking: IDBRequest = id === undefined ? records.count() : records.get(id);
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  });
}

/** A file of the extension that shows something and runs nothing. */
const stillPage = 'icons/16.png';

/** What a function that runs in a page of the extension may call. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** The day that is called today here, as the extension's own calendar has it. */
export const localToday = (): string => new Date().toLocaleDateString('sv');

/** The build as it is now: one that is made while a test runs must not change what is tested. */
function copyOf(folder: string): string {
  const copy = newFolder('extension');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Where the build for this browser is; a test without one says so at once. */
export function builtFor(kind: BrowserKind): string {
  const folder = join(root, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}

/** The same tests in both browsers; each group has a browser of its own. */
export function inBothBrowsers(name: string, options: TestBrowserOptions, tests: (rig: TestBrowser) => void): void {
  describe.each(browserKinds)(`${name} (%s)`, (kind) => inBrowser(kind, options, tests));
}

/** Tests in one browser, started before them and closed after. */
export function inBrowser(kind: BrowserKind, options: TestBrowserOptions, tests: (rig: TestBrowser) => void): void {
  const rig = new TestBrowser(kind, options);
  beforeAll(() => rig.start());
  afterAll(() => rig.close());
  tests(rig);
}

/** Keeps a picture of a page in shots/. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(join(root, 'shots'), { recursive: true });
  await page.screenshot({ path: join(root, 'shots', `${name}.png`) });
}
