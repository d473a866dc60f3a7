/**
 * `npm run pictures [looks|store]`: makes the pictures of the docs and of the stores anew, all from the same story.
 * docs/looks: light Polish and dark English. docs/store/pictures: five a language at 1280×800, the tiles, the logo.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ColorScheme, RunningBrowser } from './lib/browsers';
import { buildExtension } from './lib/build/build';
import { launchWithStory, type Surface, surfaces } from './lib/pictures/surfaces';
import { tilePage, tiles } from './lib/pictures/tiles';
import { endAll } from './lib/processes';
import { projectRoot } from './lib/projectRoot';

const looks: readonly Surface[] = ['welcome', 'panel', 'popup', 'today', 'person', 'contacts'];
const storePictures: readonly Surface[] = ['panel', 'today', 'mail', 'board', 'contacts'];
const looksFolder = join(projectRoot, 'docs/looks');
const storeFolder = join(projectRoot, 'docs/store/pictures');

await make(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
endAll();
process.exit();

async function make(wanted: string[]): Promise<void> {
  await buildExtension();
  const isWanted = (kind: string) => !wanted.length || wanted.includes(kind);
  for (const [kind, folder] of [
    ['looks', looksFolder],
    ['store', storeFolder],
  ] as const) {
    if (!isWanted(kind)) continue;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  for (const language of ['pl', 'en'] as const) {
    const running = await launchWithStory(language, join(projectRoot, 'dist/chrome'));
    const scheme = language === 'pl' ? 'light' : 'dark';
    if (isWanted('looks'))
      for (const name of looks)
        await take(running, name, language, scheme, join(looksFolder, `${name}-${language}-${scheme}.webp`));
    if (isWanted('store')) {
      for (const [i, name] of storePictures.entries())
        await take(running, name, language, 'light', join(storeFolder, `${i + 1}-${name}-${language}.jpg`));
      if (language === 'pl') await draw(running);
    }
    await running.close();
  }
}

async function take(
  running: RunningBrowser,
  name: Surface,
  language: 'pl' | 'en',
  scheme: ColorScheme,
  path: string,
): Promise<void> {
  await running.scheme(scheme);
  const page = await surfaces[name](running, language);
  await running.scheme(scheme);
  const isWebp = path.endsWith('webp');
  await page.screenshot({ path: path as never, type: isWebp ? 'webp' : 'jpeg', quality: isWebp ? 70 : 82 });
  await page.close();
  console.log(path);
}

async function draw({ browser }: RunningBrowser): Promise<void> {
  const mark = readFileSync(join(projectRoot, 'docs/icon.svg'), 'utf8');
  const page = await browser.newPage();
  for (const tile of tiles) {
    await page.setViewport({ width: tile.width, height: tile.height });
    await page.setContent(tilePage(tile, mark));
    await page.screenshot({ path: join(storeFolder, `${tile.name}.png`) as never });
    console.log(tile.name);
  }
  await page.close();
}
