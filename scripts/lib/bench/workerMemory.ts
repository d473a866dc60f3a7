/** What the worker keeps in memory: its heap once nothing in it is garbage, with search ready for the next key. */
import type { RunningBrowser } from '../browsers';
import { until } from '../browsers/until';
import type { BenchRow } from './benchRow';

/** The design's bound, with 100,000 contacts. */
const mostMegabytes = 60;

/** The row of the worker as it is now. */
export async function workerMemory(running: RunningBrowser, contacts: number): Promise<BenchRow> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  await page.evaluate(`chrome.runtime.sendMessage({ ask: 'wakeUp', input: null })`);
  const worker = await until('the worker', async () =>
    running.browser.targets().find((target) => target.type() === 'service_worker'),
  );
  const session = await worker.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  await page.close();
  const what = `memory of the worker with ${contacts.toLocaleString('en')} contacts`;
  return { what, unit: 'MB', ms: usedSize / 1e6, budget: { ms: mostMegabytes } };
}
