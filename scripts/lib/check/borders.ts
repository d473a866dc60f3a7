/** The borders between the rooms of src/: who may import whom. */
import { posix } from 'node:path';
import { type CodeFile, type ImportStatement, importsOf, isTest } from './sources';

/** What a room may import, beside itself. Places are rooms, folders or files below src/. */
interface Border {
  imports?: readonly string[];
  /** Places of which only types may be named: an arrow all the same, but nothing of them gets into the bundle. */
  types?: readonly string[];
  packages?: readonly string[];
  /** Packages of which only types may be named. */
  packageTypes?: readonly string[];
}

/** Where it is found out that a site has changed its pages. */
const siteChanges = ['content/pageWarnings'] as const;

/** What every surface may import. The store is read only: what changes it goes through a command. */
const surfaceBorder = {
  imports: [
    'ui/shared',
    'ui/people',
    'messages',
    'store/database',
    'store/identity/identityKeys',
    'store/contactListIndex',
    'store/queries',
    'store/records',
    'store/search',
    'store/settingRecord',
    'formats',
    'readers',
    'capture',
    'mentions',
    'settings',
    'platform',
    'domain',
    'language',
  ],
  types: ['commands'],
  packages: ['preact', 'dexie', 'webextension-polyfill'],
};

/**
 * The rooms, from the roof down: an arrow may only lead to a room further down, which leaves no way for a circle. A
 * surface is apart from the others. `domain`, `language`, `mentions`, `capture`, `readers`, `formats` and `cli` run in
 * Node too. `content` is what every page pays for: it knows neither Preact nor Dexie nor a validator.
 */
export const borders: Readonly<Record<string, Border>> = {
  entries: { imports: ['ui', 'content', 'background', 'fileWorker', 'readers', 'platform'], packages: ['preact'] },
  // The same fields of the offer as in the settings, and the popup's names, at the first meeting.
  'ui/welcome': {
    ...surfaceBorder,
    imports: [...surfaceBorder.imports, 'ui/options/offer', 'ui/popup', 'ui/import'],
    types: ['commands', 'fileWorker'],
  },
  'ui/sidepanel': {
    ...surfaceBorder,
    // Where nobody is in front it shows the popup's own lists.
    imports: [...surfaceBorder.imports, 'ui/panel', 'ui/popup'],
    types: ['commands', 'content/panel'],
  },
  // A person's page has the panel's own parts.
  'ui/dashboard': {
    ...surfaceBorder,
    imports: [...surfaceBorder.imports, 'ui/panel', 'ui/import', 'store/backup'],
    types: ['commands', 'content/panel', 'fileWorker', 'store/import'],
    packages: [...surfaceBorder.packages, '@tanstack/virtual-core', 'uqr'],
  },
  // Files looked at and taken in: for the dashboard's page and for the welcome.
  'ui/import': { ...surfaceBorder, types: ['commands', 'fileWorker', 'store/import'] },
  // Started by a page of ours: all that reads and writes files, with its libraries.
  fileWorker: {
    imports: ['commands/import/importPart', 'formats', 'mentions', 'capture', 'store', 'domain', 'language'],
    packages: ['dexie', 'age-encryption'],
  },
  'ui/options': surfaceBorder,
  // What a site has changed is worded where it is found out. Cadence is worked out by a function without a transaction.
  'ui/popup': { ...surfaceBorder, imports: [...surfaceBorder.imports, ...siteChanges, 'store/write/cadence'] },
  'ui/namesakes': surfaceBorder,
  'ui/health': { ...surfaceBorder, imports: [...surfaceBorder.imports, 'store/backup'] },
  'ui/report': {
    ...surfaceBorder,
    imports: [...surfaceBorder.imports, ...siteChanges],
    types: ['commands', 'content'],
  },
  // Of the panel's bundle every byte is loaded into a page: no database, no validator.
  'ui/panel': {
    imports: [
      'ui/shared',
      ...siteChanges,
      'content/panel',
      'content/sharedWorld',
      'messages',
      'readers/reader',
      'capture',
      'settings',
      'platform',
      'domain',
      'language',
    ],
    types: ['content', 'commands', 'store', 'readers', 'mentions'],
    packages: ['preact'],
  },
  // Rows of people for our own pages: they judge what is due from the records.
  'ui/people': {
    imports: ['ui/shared', 'store/records', 'store/write/cadence', 'platform', 'domain'],
    types: ['commands', 'store'],
    packages: ['preact', 'webextension-polyfill'],
  },
  'ui/shared': {
    imports: [
      ...['messages', 'store/database', 'store/queries/storeNotices', 'store/queries/listOffers'],
      'formats/pastedList',
      ...['capture', 'settings', 'platform', 'domain', 'language'],
    ],
    types: ['commands', 'store', 'readers'],
    packages: ['preact', 'dexie', 'webextension-polyfill'],
  },
  cli: {
    imports: ['store/queries', 'formats', 'readers', 'capture', 'mentions', 'domain', 'language'],
    types: ['commands'],
    packages: ['jsdom', 'parse5', 'valibot', 'node:'],
  },
  background: {
    imports: [
      'messages',
      'commands',
      'store',
      'formats',
      'readers',
      'mentions',
      'settings',
      'platform',
      'domain',
      'language',
    ],
    packages: ['webextension-polyfill', 'valibot', 'dexie'],
  },
  content: {
    imports: ['messages', 'readers', 'settings', 'platform'],
    // What its messages carry: a command, and the view of a person that comes back.
    types: ['commands', 'store/queries', 'store/records', 'mentions', 'domain'],
    packageTypes: ['webextension-polyfill'],
  },
  // The protocol is in every page's bundle: of what messages carry it knows the types.
  messages: { types: ['commands', 'store', 'readers', 'mentions', 'settings', 'domain'] },
  commands: {
    imports: ['store', 'formats', 'capture', 'settings', 'domain', 'language'],
    types: ['readers'],
    packages: ['valibot', 'webextension-polyfill'],
  },
  store: {
    imports: ['settings', 'domain', 'language'],
    // A person on a page is looked up by the identities that a reader saw.
    types: ['readers'],
    packages: ['dexie'],
    packageTypes: ['valibot'],
  },
  formats: {
    imports: ['capture', 'mentions', 'domain', 'language'],
    packages: ['valibot', 'papaparse', 'ical.js', '@zip.js/zip.js', 'postal-mime', 'windows-iana'],
  },
  readers: { imports: ['capture', 'domain', 'language'] },
  capture: { imports: ['domain', 'language'], packages: ['chrono-node'] },
  mentions: { imports: ['domain', 'language'] },
  settings: { imports: ['domain'], packageTypes: ['webextension-polyfill'] },
  platform: { packages: ['webextension-polyfill'] },
  domain: { imports: ['language'], packages: ['valibot', 'fastest-levenshtein'] },
  language: {},
};

/** Imports that cross a border, each with its reason. */
const exceptions: readonly { file: string; imports: string; why: string }[] = [
  {
    file: 'ui/shared/text/t.ts',
    imports: '../public/_locales/en/messages.json',
    why: 'the type of every key of the interface; erased',
  },
  ...['en', 'pl'].map((language) => ({
    file: 'background/workerTexts.ts',
    imports: `../public/_locales/${language}/messages.json`,
    why: "the worker's own few texts; the build drops the others",
  })),
  ...[
    { file: 'ui/shared/text/bundledEnglish.ts', language: 'en' },
    { file: 'ui/shared/text/bundledPolish.ts', language: 'pl' },
  ].map(({ file, language }) => ({
    file,
    imports: `../public/_locales/${language}/messages.json`,
    why: 'loaded only where the chosen language is not the browser’s',
  })),
];

/** One line for every import that crosses a border, and for every border and exception that nothing needs. */
export function crossedBorders(files: CodeFile[], all = borders, allowed = exceptions): string[] {
  const sources = files
    .filter((file) => file.path.startsWith('src/') && !isTest(file))
    .map(({ path, text }) => ({ path: path.slice('src/'.length), text }));
  const needed = new Set<(typeof allowed)[number]>();
  const crossed = sources.flatMap(({ path, text }) => {
    const room = roomOf(path, all);
    const border = all[room];
    if (!border) return [`src/${path} is in a room without borders: name it in scripts/lib/check/borders.ts`];
    return importsOf(text)
      .filter((found) => !isAllowed(path, room, found, border))
      .filter((found) => {
        const exception = allowed.find(({ file, imports }) => file === path && imports === targetOf(path, found));
        if (exception) needed.add(exception);
        return !exception;
      })
      .map((found) => `src/${path} must not import ${found.onlyTypes ? 'types of ' : ''}${targetOf(path, found)}`);
  });
  return [
    ...crossed,
    ...Object.keys(all)
      .filter((room) => !sources.some(({ path }) => roomOf(path, all) === room))
      .map((room) => `the border of ${room} guards a room that does not exist`),
    ...allowed
      .filter((one) => !needed.has(one))
      .map(({ file, imports }) => `nothing needs the exception for src/${file}, which imports ${imports}`),
  ];
}

/** The rooms of ui are apart: a surface has nothing to do with another. */
function roomOf(path: string, all: Readonly<Record<string, Border>>): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'ui' || all[`${first}/${second}`] ? `${first}/${second}` : first;
}

/** What an import means: a path below src/, or a package's name. */
function targetOf(path: string, { specifier }: ImportStatement): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

function isAllowed(path: string, room: string, found: ImportStatement, border: Border): boolean {
  const target = targetOf(path, found);
  const isIn = (places: readonly string[] = []) =>
    places.some((place) => target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`));
  if (!found.specifier.startsWith('.')) return isIn(border.packages) || (found.onlyTypes && isIn(border.packageTypes));
  return isIn([room]) || isIn(border.imports) || (found.onlyTypes && isIn(border.types));
}
