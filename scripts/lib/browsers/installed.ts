/** Where the browsers are that people have: Chrome, Chromium, Edge, Brave and Firefox on Linux, macOS and Windows. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, needPackages } from '../debianPackages';

/** The two families of browsers; within one the same build of the extension runs. */
export type BrowserKind = 'chromium' | 'firefox';
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser on this machine. */
export interface FoundBrowser {
  kind: BrowserKind;
  name: string;
  path: string;
}

interface Product {
  kind: BrowserKind;
  name: string;
  /** Names on the search path (Linux). */
  linux: string[];
  /** The application's name in /Applications, which is the program's name too unless `program` says another. */
  mac: string;
  program?: string;
  /** Below a folder for programs. */
  windows: string;
}

/** Chromium first: it is the one that installs anywhere and never carries somebody's own settings. */
const products: Product[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chrome',
    linux: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    kind: 'chromium',
    name: 'Brave',
    linux: ['brave-browser', 'brave'],
    mac: 'Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    linux: ['firefox-esr', 'firefox'],
    mac: 'Firefox',
    program: 'firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/**
 * Every browser found here, in the order in which they are preferred; a path in KNOWNFOR_CHROMIUM or KNOWNFOR_FIREFOX
 * comes first.
 */
export function findBrowsers(): FoundBrowser[] {
  const chosen = browserKinds.flatMap((kind) => {
    const path = process.env[`KNOWNFOR_${kind.toUpperCase()}`];
    return path ? [{ kind, name: path, path }] : [];
  });
  const found = products.flatMap(({ kind, name, ...product }) => {
    const path = placesOf({ kind, name, ...product }).find((place) => existsSync(place));
    return path ? [{ kind, name, path }] : [];
  });
  return [...chosen, ...found];
}

/** A browser of this kind: found, installed (root on Debian), or an error that says what to install. */
export function needBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowsers().find((browser) => browser.kind === kind);
  if (found) return found;
  if (canInstall()) {
    needPackages(kind === 'chromium' ? ['chromium'] : ['firefox-esr'], `a ${kind} to run in`);
    return needBrowser(kind);
  }
  const wanted = kind === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox 153 or newer';
  throw new Error(
    `No ${kind} was found: please install ${wanted}, or set KNOWNFOR_${kind.toUpperCase()} to where it is.`,
  );
}

function placesOf(product: Product): string[] {
  if (process.platform === 'darwin') {
    const inside = `${product.mac}.app/Contents/MacOS/${product.program ?? product.mac}`;
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, inside));
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      process.env[name] ? [join(process.env[name], product.windows)] : [],
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  return product.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}
