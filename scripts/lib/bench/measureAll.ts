/** The whole table of measurements: the extension and a baseline, each in a Chromium of its own. */
import { join } from 'node:path';
import { consentAnswer, consentKey } from '../../../src/settings/consent';
import { workingModeKey } from '../../../src/settings/keys';
import { siteGroupOf } from '../../../src/settings/workingMode';
import { browserKinds, findBrowsers, launch, needBrowser, type RunningBrowser } from '../browsers';
import { buildExtension } from '../build/build';
import { practice } from '../practice';
import { projectRoot } from '../projectRoot';
import { baselineExtension } from './baselineExtension';
import type { BenchRow } from './benchRow';
import { measureContactCounts } from './contactCounts';
import { hugePage } from './hugePage';
import { mutationLoad } from './mutationLoad';
import { pageCost } from './pageCost';
import { saveLatency } from './saveLatency';
import { viewTimes } from './viewTimes';

/**
 * Builds the extension and measures it, group by group.
 * @param only `views`: nothing but the dashboard's; `pages`: what a page and a save cost, whoever is stored
 */
export async function* measureAll(contacts: number, only?: 'views' | 'pages'): AsyncGenerator<BenchRow[]> {
  needBrowser('chromium');
  await buildExtension();
  const hasFirefox = findBrowsers().some(({ kind }) => kind === 'firefox');
  const views = viewTimes(hasFirefox ? browserKinds : ['chromium'], contacts);
  if (only === 'views') return yield* views;
  const baseline = await launch('chromium', { extension: baselineExtension(), site: practice });
  const ours = await launch('chromium', { extension: join(projectRoot, 'dist/chrome'), site: practice });
  await choosePage(ours);
  yield await pageCost(ours, baseline);
  yield await mutationLoad(ours, baseline);
  yield await saveLatency(ours, baseline);
  await baseline.close();
  yield await hugePage();
  if (!only) {
    yield* measureContactCounts(ours, contacts);
    yield* views;
  }
  await ours.close();
}

/** Answers the question of the first LinkedIn page ever, as its button does. */
async function choosePage(running: RunningBrowser): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  const chosen = { [consentKey]: consentAnswer(true), [workingModeKey(siteGroupOf('linkedin'))]: 'page' };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(chosen)})`);
  await page.close();
}
