/**
 * `npm start`: builds, and opens a browser with the extension, sample contacts and practice pages. Without a display
 * (or with `--headless`) it walks the same tour by itself and writes a picture of every surface into shots/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserKind,
  type FoundBrowser,
  findBrowsers,
  launch,
  needBrowser,
  type RunningBrowser,
} from './lib/browsers';
import { buildExtension } from './lib/build/build';
import { anna, feedAddress, practice, profileAddress, sample, threadAddress, tomasz } from './lib/practice';
import { walkTour } from './lib/practice/tour';
import { endAll, newFolder } from './lib/processes';
import { projectRoot } from './lib/projectRoot';

const startWords = process.argv.slice(2);
const pictures = join(projectRoot, 'shots');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
await start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
endAll();
process.exit();

async function start(): Promise<void> {
  await buildExtension();
  const browser = chooseBrowser();
  if (isHeadless()) await tourHeadless(browser);
  else await openWindow(browser);
}

/** The browser that was named (`npm start -- firefox`), or the first one found. */
function chooseBrowser(): FoundBrowser {
  const named = startWords.find((word) => !word.startsWith('-'))?.toLowerCase();
  const found = findBrowsers().find(({ name, kind }) => !named || name.toLowerCase() === named || kind === named);
  return found ?? needBrowser(named === 'firefox' ? 'firefox' : 'chromium');
}

function isHeadless(): boolean {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return startWords.includes('--headless') || !!process.env.CI || !hasDisplay;
}

async function tourHeadless(browser: FoundBrowser): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  console.log(`No display: touring ${browser.name} without a window.`);
  const running = await launchWithSample(browser, false);
  for await (const line of walkTour(running, pictures)) console.log(`· ${line}`);
  await running.close();
}

async function openWindow(browser: FoundBrowser): Promise<void> {
  const running = await launchWithSample(browser, true);
  for (const address of [feedAddress, threadAddress, profileAddress(tomasz), profileAddress(anna)])
    await (await running.browser.newPage()).goto(address);
  console.log(
    `${browser.name} is open with KnownFor, four sample contacts, two practice profiles and a practice thread.`,
  );
  console.log('Alt+Shift+K opens the panel, Alt+Shift+G tags, Alt+Shift+M says that you told them. Close it to end.');
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
}

/** A browser with a profile of its own, and the sample in it. */
async function launchWithSample({ kind, path }: FoundBrowser, window: boolean): Promise<RunningBrowser> {
  const options = { extension: builtFolder(kind), site: practice, path, window, profile: newFolder('start') };
  const running = await launch(kind, options);
  const page = await running.extensionPage('icons/16.png', { background: true });
  const today = new Date().toLocaleDateString('sv');
  const message = { do: 'import', input: { file: sample(today) } };
  const reply = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  await page.close();
  if (!(reply as { ok?: boolean }).ok) throw new Error(`The sample contacts were refused: ${JSON.stringify(reply)}`);
  return running;
}

function builtFolder(kind: BrowserKind): string {
  return join(projectRoot, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
}
