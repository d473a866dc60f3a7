/** What a page and our scripts in it hold on to, counted in Chromium after its garbage is collected. */
import type { CDPSession, Page } from 'puppeteer-core';

interface LiveObjects {
  documents: number;
  nodes: number;
  listeners: number;
  /** Observers that our scripts have made and not let go of. */
  observers: number;
}

/** Counts from a session with the page's browser; the page's own world has none of our observers. */
export async function liveObjects(page: Page): Promise<LiveObjects> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const observers = await observersIn(devtools);
  await devtools.detach();
  return { documents, nodes, listeners, observers };
}

async function observersIn(devtools: CDPSession): Promise<number> {
  const ours: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === 'KnownFor') ours.push(id);
  });
  await devtools.send('Runtime.enable');
  let found = 0;
  for (const contextId of ours)
    for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId });
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
      const length = { functionDeclaration: 'function () { return this.length; }', objectId: objects.objectId! };
      found += (await devtools.send('Runtime.callFunctionOn', { ...length, returnByValue: true })).result.value;
    }
  return found;
}
