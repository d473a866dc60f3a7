/** What the built bundles may weigh and must not hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from '../projectRoot';
import { bundleBudgets } from './budgets';
import { heavyFirstLoads, type Outputs } from './firstLoad';

const distFolder = join(projectRoot, 'dist');

interface Ban {
  in: RegExp;
  text: RegExp | string;
  why: string;
}

/** Texts that must not be in a bundle. */
const bans: Ban[] = [
  { in: /./, text: /\beval\s*\(|\bnew Function\s*\(/, why: 'runs text as code' },
  { in: /./, text: /insertAdjacentHTML|document\.write\(/, why: 'makes markup from text' },
  { in: /./, text: projectRoot.replace(/[\\/]$/, ''), why: 'names a folder of the machine it was built on' },
  { in: /./, text: homedir() === '/root' ? '/root/' : homedir(), why: 'names the home folder of who built it' },
  {
    in: /^(content|readers)\/|^(pageController|panel)\./,
    text: /(?:chrome|moz)-extension:|runtime\.getURL/,
    why: "brings the extension's address into a page",
  },
  {
    in: /^(content|readers|panel|page)/,
    text: /[\ufdd0-\ufdef\ufffe\uffff]/,
    why: 'holds a sign that Chromium takes for a broken file: written as an escape, it may be there',
  },
];

/** Packages that must not be in a bundle, by any way. */
const foreignRules: { in: RegExp; packages: string[] }[] = [
  { in: /^(content|readers)\/|^pageController\./, packages: ['preact', 'dexie', 'valibot', 'webextension-polyfill'] },
  { in: /^panel/, packages: ['dexie', 'valibot', 'webextension-polyfill'] },
];

/** A bundle of one browser's build. */
interface BundleSize {
  target: string;
  name: string;
  bytes: number;
  compressed: number;
}

/** The weight of every script of every build. */
export function bundleSizes(folder = distFolder): BundleSize[] {
  return builtTargets(folder).flatMap((target) =>
    scriptsIn(join(folder, target)).map((name) => {
      const content = readFileSync(join(folder, target, name));
      return { target, name, bytes: content.length, compressed: brotliCompressSync(content).length };
    }),
  );
}

/** One line for every bundle that is too heavy or holds what it must not. */
export function brokenBundles(all: BundleSize[], folder = distFolder): string[] {
  if (all.length === 0) return ['dist/ holds no bundles: npm run build'];
  return [
    ...all.flatMap(tooHeavy),
    ...all.flatMap(({ target, name }) => {
      const content = readFileSync(join(folder, target, name), 'utf8');
      return bans
        .filter((ban) => ban.in.test(name) && bundleHolds(content, ban))
        .map((ban) => `${target}/${name} ${ban.why}`);
    }),
  ];
}

/** One line for every package that got into a bundle where it has no business, by esbuild's own account. */
export function foreignPackages(folder = distFolder): string[] {
  return Object.entries(accountOf(folder)).flatMap(([target, metas]) =>
    Object.entries(metas).flatMap(([name, { inputs }]) =>
      foreignRules
        .filter((rule) => rule.in.test(name))
        .flatMap(({ packages }) => packages)
        .filter((one) => Object.keys(inputs).some((input) => input.includes(`node_modules/${one}/`)))
        .map((one) => `${target}/${name}.js must not hold ${one}`),
    ),
  );
}

interface BundleMeta {
  inputs: Record<string, unknown>;
  outputs: Outputs;
}

function accountOf(folder: string): Record<string, Record<string, BundleMeta>> {
  const path = join(folder, 'meta.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** One line for every page that loads too much before it shows anything. */
export const brokenFirstLoads = (folder = distFolder): string[] => heavyFirstLoads(folder, accountOf(folder));

/** One line for everything in a manifest that would show the extension to pages. */
export function brokenManifests(folder = distFolder): string[] {
  return builtTargets(folder)
    .filter((target) => 'web_accessible_resources' in manifestIn(join(folder, target)))
    .map((target) => `${target}/manifest.json lets pages load files of the extension (web_accessible_resources)`);
}

/** Sizes in bytes, one row a bundle: Chrome's build, which is Firefox's but for a few bytes. */
export function bundleTable(all: BundleSize[]): string[] {
  const row = (name: string, bytes: string | number, compressed: string | number) =>
    `${name.padEnd(24)}${String(bytes).padStart(10)}${String(compressed).padStart(12)}`;
  const chrome = all.filter(({ target }) => target === 'chrome');
  return [row('bundle', 'bytes', 'compressed'), ...chrome.map((one) => row(one.name, one.bytes, one.compressed))];
}

function tooHeavy({ target, name, compressed }: BundleSize): string[] {
  return bundleBudgets
    .filter(({ bundle, bytes }) => bundle.test(name) && compressed >= bytes)
    .map(({ bytes, what }) => `${target}/${name} weighs ${compressed} bytes compressed; ${what} may weigh ${bytes}`);
}

function bundleHolds(content: string, { text }: Ban): boolean {
  return typeof text === 'string' ? content.includes(text) : text.test(content);
}

function builtTargets(folder: string): string[] {
  return ['chrome', 'firefox'].filter((target) => existsSync(join(folder, target, 'manifest.json')));
}

function manifestIn(folder: string): object {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
}
