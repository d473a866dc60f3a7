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
import { closeWelcome, inExtension } from './extensionCalls';
import { hugePage } from './hugePage';
import { longestCases, longestSite } from './longestCases';
import { measureManyContacts } from './manyContacts';
import { mutationLoad } from './mutationLoad';
import { pageCost } from './pageCost';
import { panelShown } from './panelShown';
import { readerLook } from './readerLook';
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
  const ours = await launch('chromium', { extension: join(projectRoot, 'dist/chrome'), site: longestSite });
  await closeWelcome(ours);
  await choosePage(ours);
  yield await pageCost(ours, baseline);
  yield await readerLook();
  yield await panelShown(ours, baseline);
  yield await longestCases(ours);
  yield await mutationLoad(ours, baseline);
  yield await saveLatency(ours, baseline);
  await baseline.close();
  yield await hugePage();
  if (!only) {
    yield* measureManyContacts(ours, contacts);
    yield* views;
  }
  await ours.close();
}

/** Answers the questions of the first pages ever, as their buttons do: on LinkedIn and on mail. */
const choosePage = (running: RunningBrowser): Promise<unknown> => {
  const modes = ['linkedin', 'gmail'].map((site) => [workingModeKey(siteGroupOf(site)), 'page']);
  const chosen = { [consentKey]: consentAnswer(true), ...Object.fromEntries(modes) };
  return inExtension(running, `chrome.storage.local.set(${JSON.stringify(chosen)})`);
};
