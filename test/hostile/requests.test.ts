/**
 * No request leaves the extension: a day's use is watched, in which every surface is opened and written in. That the
 * watcher sees what pages and background ask for is shown by a copy of the extension in which requests are planted.
 */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/lib/browsers';
import { openLoggingProxy } from '../../scripts/lib/browsers/loggingProxy';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { newFolder } from '../../scripts/lib/processes';
import {
  builtFor,
  find,
  inBothBrowsers,
  inBrowser,
  panel,
  type TestBrowser,
  until,
  waitForSaved,
} from '../e2e/testBrowser';

const surfaces = [
  ...['today', 'contacts', 'board', 'map', 'ledger', 'circle', 'advocates', 'events', 'card', 'person=anna'],
  ...['add', 'import', 'backup', 'bin'],
].map((view) => `dashboard.html#${view}`);
const pages = [...surfaces, 'options.html', 'welcome.html', 'popup.html', 'sidepanel.html', 'report.html'];

/** Where the pages of the day are. */
const siteHosts = ['www.linkedin.com'];
/** What Firefox itself asks for while it runs. */
const isFirefoxOwn = (host: string) => /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com)$/.test(host);

/** Firefox tells its driver nothing of what a background asks for: there, whatever leaves passes a proxy. */
const proxy = await openLoggingProxy();
afterAll(() => proxy.close());
const hostsAsked = ({ running: { requests } }: TestBrowser) => [
  ...requests.map(({ url }) => new URL(url).hostname),
  ...proxy.hosts.filter((host) => !isFirefoxOwn(host)),
];

inBothBrowsers("a day's use", { site: practice, proxy: proxy.port }, (rig) => {
  test('asks nothing of any network', async () => {
    await rig.withSample();
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await (await find(frame, 'textbox', 'Note')).type('Builds a fourth estate');
    await waitForSaved(frame);
    for (const path of pages) {
      const opened = await rig.extensionPage(path);
      await until(`something in ${path}`, () => opened.evaluate(() => document.body.children.length > 0));
      await opened.close();
    }
    expect([...new Set(hostsAsked(rig))]).toEqual(siteHosts);
  });
});

const planted = { background: 'background.planted.example', page: 'page.planted.example' };

/** A copy that asks the network as soon as it runs, and may. */
function leaking(folder: string): string {
  const copy = newFolder('leaking');
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, content_security_policy: undefined }));
  for (const [script, host] of [
    ['background.js', planted.background],
    ['dashboard.js', planted.page],
  ] as const)
    appendFileSync(join(copy, script), `\n;fetch('https://${host}/').catch(() => {});`);
  return copy;
}

describe.each(browserKinds)('a planted request (%s)', (kind) =>
  inBrowser(kind, { site: practice, extension: leaking(builtFor(kind)), proxy: proxy.port }, (rig) => {
    test.each(Object.entries(planted))('of the %s is seen', async (_, host) => {
      const page = await rig.extensionPage('dashboard.html');
      await until(host, async () => hostsAsked(rig).includes(host));
      await page.close();
    });
  }),
);
