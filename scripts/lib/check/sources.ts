/** The sources as the checks see them: files, what each imports, and what each exports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectRoot } from '../projectRoot';

/** A source file: its path from the project's folder, with slashes, and its text. */
export interface CodeFile {
  path: string;
  text: string;
}

/** An import, a re-export or an `import()`. */
export interface ImportStatement {
  /** What it imports from, as written. */
  specifier: string;
  /** It names types only: nothing of it is left in a bundle. */
  onlyTypes: boolean;
  /** The names as the other file exports them; `*` for all of them. */
  names: string[];
}

/** Every TypeScript file below these folders, tests too. */
export function readSources(...folders: string[]): CodeFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') })),
  );
}

/** Whether a file holds tests. */
export const isTest = ({ path }: CodeFile): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/');

const statements = /^(?:import\s+|(?:import|export)\s+([^'"`;=()]+?)\s+from\s+)['"]([^'"\n]+)['"]/gm;
const importOnDemand = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** The imports of a source, static and on demand. */
export function importsOf(text: string): ImportStatement[] {
  return [
    ...[...text.matchAll(statements)].map(([, clause = '', specifier = '']) => ({
      specifier,
      onlyTypes: namesTypesOnly(clause),
      names: importedNames(clause),
    })),
    ...[...text.matchAll(importOnDemand)].map(([, specifier = '']) => ({ specifier, onlyTypes: false, names: ['*'] })),
  ];
}

/** `{ a, type b as c }` → `a`, `b`. */
function importedNames(clause: string): string[] {
  if (clause.includes('*')) return ['*'];
  const [before = '', inBraces = ''] = clause.replace(/^type\b/, '').split(/[{}]/);
  const isDefault = /\w/.test(before);
  return [...(isDefault ? ['default'] : []), ...listedNames(inBraces).map(([name]) => name)];
}

/** `a, type b as c` → `[a, a]`, `[b, c]`: the name there, and the name here. */
function listedNames(list: string): [there: string, here: string][] {
  return list
    .split(',')
    .map((part) => part.trim().replace(/^type\s+/, ''))
    .filter(Boolean)
    .map((part) => {
      const [there = '', here = there] = part.split(/\s+as\s+/);
      return [there, here];
    });
}

function namesTypesOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = clause
    .match(/^\s*\{([^}]*)\}\s*$/)?.[1]
    ?.split(',')
    .filter((name) => name.trim());
  return !!names?.length && names.every((name) => /^\s*type\s/.test(name));
}

const declared =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+(\w+)/gm;

/** The names that a source exports, `default` among them; names of `export *` are not listed. */
export function exportsOf(text: string): string[] {
  const lists = [...text.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)].flatMap(([, list = '']) => listedNames(list));
  return [
    ...[...text.matchAll(declared)].map(([, name = '']) => name),
    ...lists.map(([, here]) => here),
    ...(/^export\s+default\b/m.test(text) ? ['default'] : []),
  ];
}

/** Finds the file that a relative import means, among the files that are there. */
export function resolver(files: CodeFile[]): (from: string, specifier: string) => string | undefined {
  const known = new Set(files.map(({ path }) => path));
  return (from, specifier) => {
    if (!specifier.startsWith('.')) return undefined;
    const path = posix.join(posix.dirname(from), specifier);
    return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((one) => known.has(one));
  };
}
