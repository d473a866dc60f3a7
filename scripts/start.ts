/**
 * `npm start`: builds, and opens a browser with the extension, sample contacts and practice pages. Without a display (or
 * with `--headless`) it walks the same tour by itself and writes a picture of every surface into shots/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Found, findBrowsers, type Kind, launch, needBrowser, type Running } from './browsers';
import { buildAll } from './build';
import { feedAddress, practice, profileAddress, sample, threadAddress } from './practice';
import { anna, tomasz } from './practice/people';
import { endAll, newFolder } from './processes';
import { walk } from './tour';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const pictures = join(root, 'shots');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
endAll();
process.exit();

async function main(): Promise<void> {
  await buildAll();
  const browser = choose();
  if (isHeadless()) await tour(browser);
  else await open(browser);
}

/** The browser that was named (`npm start -- firefox`), or the first one found. */
function choose(): Found {
  const named = words.find((word) => !word.startsWith('-'))?.toLowerCase();
  const found = findBrowsers().find(({ name, kind }) => !named || name.toLowerCase() === named || kind === named);
  return found ?? needBrowser(named === 'firefox' ? 'firefox' : 'chromium');
}

function isHeadless(): boolean {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return words.includes('--headless') || !!process.env.CI || !hasDisplay;
}

async function tour(browser: Found): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  console.log(`No display: touring ${browser.name} without a window.`);
  const running = await begin(browser, false);
  for await (const line of walk(running, pictures)) console.log(`· ${line}`);
  await running.close();
}

async function open(browser: Found): Promise<void> {
  const running = await begin(browser, true);
  for (const address of [feedAddress, threadAddress, profileAddress(tomasz), profileAddress(anna)])
    await (await running.browser.newPage()).goto(address);
  console.log(
    `${browser.name} is open with KnownFor, four sample contacts, two practice profiles and a practice thread.`,
  );
  console.log('Alt+Shift+K opens the panel, Alt+Shift+G tags, Alt+Shift+M says that you told them. Close it to end.');
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
}

/** A browser with a profile of its own, and the sample in it. */
async function begin({ kind, path }: Found, window: boolean): Promise<Running> {
  const options = { extension: built(kind), site: practice, path, window, profile: newFolder('start') };
  const running = await launch(kind, options);
  const page = await running.extensionPage('icons/16.png', { background: true });
  const today = new Date().toLocaleDateString('sv');
  const message = { do: 'import', input: { file: sample(today) } };
  const reply = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  await page.close();
  if (!(reply as { ok?: boolean }).ok) throw new Error(`The sample contacts were refused: ${JSON.stringify(reply)}`);
  return running;
}

function built(kind: Kind): string {
  return join(root, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
}
