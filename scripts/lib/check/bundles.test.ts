import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../projectRoot';
import { brokenBundles, brokenManifests, bundleSizes, bundleTable, foreignPackages } from './bundles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundles-'));
  write('chrome/manifest.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Text that cannot be compressed to much less. */
const noise = (bytes: number) =>
  Array.from({ length: bytes }, (_, i) => String.fromCharCode(33 + (((i * i * 7919 + i * 104729) % 8191) % 90))).join(
    '',
  );

describe('a bundle', () => {
  test.each([
    ['content/x.js', 'void 0', []],
    ['content/x.js', noise(4000), [expect.stringContaining('what every page loads may weigh 1000')]],
    ['popup.js', noise(4000), []],
    ['popup.js', 'eval("1")', ['chrome/popup.js runs text as code']],
    ['popup.js', 'node.insertAdjacentHTML("x")', ['chrome/popup.js makes markup from text']],
    ['popup.js', `// ${projectRoot}src`, [expect.stringContaining('names a folder of the machine it was built on')]],
    ['popup.js', 'chrome.runtime.getURL("x")', []],
    ['panel.js', 'chrome.runtime.getURL("x")', ["chrome/panel.js brings the extension's address into a page"]],
  ])('%s: %.40s', (name, text, lines) => {
    write(`chrome/${name}`, text);
    const found = brokenBundles(bundleSizes(folder), folder).filter((line) => !line.includes('home folder'));
    expect(found).toEqual(lines);
  });

  test('that was not built is named', () => expect(brokenBundles(bundleSizes(folder), folder)).toHaveLength(1));

  test('has a row in the table', () => {
    write('chrome/popup.js', 'void 0');
    expect(bundleTable(bundleSizes(folder)).at(-1)).toMatch(/^popup\.js +6 +\d+$/);
  });
});

test.each([
  ['panel', 'node_modules/dexie/dist/dexie.js', ['chrome/panel.js must not hold dexie']],
  ['panel', 'node_modules/preact/dist/preact.js', []],
  ['content/x', 'node_modules/preact/dist/preact.js', ['chrome/content/x.js must not hold preact']],
  ['popup', 'node_modules/dexie/dist/dexie.js', []],
])('%s made of %s', (bundle, input, lines) => {
  write('meta.json', JSON.stringify({ chrome: { [bundle]: { inputs: { [input]: {} } } } }));
  expect(foreignPackages(folder)).toEqual(lines);
});

test('a manifest that lets pages load our files is named', () => {
  write('chrome/manifest.json', '{ "web_accessible_resources": [] }');
  expect(brokenManifests(folder)).toHaveLength(1);
});
