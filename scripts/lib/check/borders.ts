/** The borders between the rooms of src/: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What one room may import: other rooms (or one file of them), what it may know the types of, npm packages. */
interface Border {
  imports: string[];
  types?: string[];
  packages?: string[];
}

/**
 * The arrows. A room may always import from itself. `domain`, `readers`, `formats` and `cli` run in Node too;
 * `content` is what every page pays for, so it knows neither Preact nor Dexie nor a validator. Types cost nothing.
 */
const borders: Record<string, Border> = {
  domain: { imports: [] },
  readers: { imports: ['domain'] },
  formats: { imports: ['domain'] },
  store: { imports: ['domain'], types: ['readers'], packages: ['dexie'] },
  commands: {
    imports: ['domain', 'store', 'formats'],
    types: ['readers'],
    packages: ['valibot', 'webextension-polyfill'],
  },
  background: {
    imports: ['domain', 'store', 'commands', 'readers', 'formats', 'sync'],
    packages: ['webextension-polyfill', 'valibot', 'dexie'],
  },
  content: {
    imports: ['readers', 'domain/ways', 'domain/switches', 'commands/messages'],
    types: ['domain', 'commands', 'store', 'webextension-polyfill'],
  },
  'ui/panel': {
    imports: ['ui/shared', 'content', 'domain', 'commands/messages'],
    types: ['commands', 'store', 'readers'],
    packages: ['preact'],
  },
  'ui/shared': {
    imports: ['domain', 'store', 'commands/messages', 'content/browser'],
    types: ['commands', 'readers', '../public/_locales'],
    packages: ['preact', 'dexie', 'webextension-polyfill', 'chrono-node'],
  },
  'ui/sidepanel': {
    imports: ['ui/panel', 'ui/shared', 'domain', 'readers', 'commands/messages', 'commands/report'],
    types: ['commands', 'content/shell'],
    packages: ['dexie', 'webextension-polyfill'],
  },
  ui: {
    imports: [
      'ui/shared',
      'domain',
      'store',
      'readers',
      'formats',
      'commands/messages',
      'commands/side',
      'commands/report',
      'content/browser',
      'content/doubts',
    ],
    types: ['commands'],
    packages: ['preact', 'dexie', 'webextension-polyfill', '@tanstack/virtual-core', 'uqr'],
  },
  cli: {
    imports: ['domain', 'readers', 'formats', 'store/queries'],
    types: ['commands'],
    packages: ['jsdom', 'parse5'],
  },
  sync: { imports: ['domain', 'store'] },
  entries: { imports: ['ui', 'content', 'background', 'readers'], packages: ['preact'] },
};

interface Import {
  from: string;
  onlyTypes: boolean;
}

/** One line for every import that crosses a border. */
export function crossedBorders(): string[] {
  return sources().flatMap((file) => {
    const border = borders[roomOf(file)];
    if (!border) return [`src/${file} is in a room without borders: name it in scripts/check/borders.ts`];
    return importsOf(readFileSync(join(src, file), 'utf8'))
      .filter((found) => !allowed(file, found, border))
      .map((found) => `src/${file} must not import ${found.onlyTypes ? 'types of ' : ''}${found.from}`);
  });
}

function sources(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));
}

/** The rooms of ui are apart: a surface has no business with another. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return borders[`${first}/${second}`] ? `${first}/${second}` : first;
}

function allowed(file: string, { from, onlyTypes }: Import, border: Border): boolean {
  const isIn = (places: string[] | undefined, to: string) =>
    (places ?? []).some((place) => to === place || to.startsWith(`${place}/`));
  if (from.startsWith('node:')) return roomOf(file) === 'cli';
  if (!from.startsWith('.')) return isIn(border.packages, from) || (onlyTypes && isIn(border.types, from));
  const to = relative(src, resolve(src, dirname(file), from)).replaceAll('\\', '/');
  return homeOf(to) === homeOf(file) || isIn(border.imports, to) || (onlyTypes && isIn(border.types, to));
}

/** What counts as the same place: a room, and in ui one surface. */
function homeOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'ui' ? `${first}/${second}` : first;
}

/** The imports of a source, static and dynamic; one that names types only is erased and costs nothing. */
export function importsOf(source: string): Import[] {
  const fixed = /^(?:import\s+|(?:import|export)\s+([^'"`;=()]+?)\s+from\s+)['"]([^'"\n]+)['"]/gm;
  const onDemand = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;
  return [
    ...[...source.matchAll(fixed)].map(([, clause = '', from = '']) => ({ from, onlyTypes: namesTypesOnly(clause) })),
    ...[...source.matchAll(onDemand)].map(([, from = '']) => ({ from, onlyTypes: false })),
  ];
}

function namesTypesOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = clause
    .match(/^\s*\{([^}]*)\}\s*$/)?.[1]
    ?.split(',')
    .filter((name) => name.trim());
  return !!names?.length && names.every((name) => /^\s*type\s/.test(name));
}
