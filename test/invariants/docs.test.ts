/** The docs and the tree agree: every path that a page names is there, and every link leads somewhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isExample, namesIn, projectTree } from '../../scripts/lib/check/namedFiles';
import { projectRoot } from '../../scripts/lib/projectRoot';

const tree = projectTree();
const isNamedLikeThat = namesIn(tree);
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...tree.filter((path) => path.startsWith('docs/') && path.endsWith('.md')),
];
const isThere = (path: string) => existsSync(join(projectRoot, path));

/** What is made by building and running, and so is not in the tree. */
const made = /^(dist|shots)\//;

/** What a page names in backticks that looks like a file or a folder of the project. */
function pathsIn(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([\w@./-]+)`/g)]
    .map(([, path]) => path as string)
    .filter((path) => /\.(tsx?|css|md|json|html|mjs|yml)$|^[\w.-]+\/([\w.-]+\/)*[\w.-]*$/.test(path))
    .filter((path) => !isExample(path) && !made.test(path) && !path.startsWith('.'));
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(projectRoot, page), 'utf8');

  test('names only what is there', () => {
    expect([...new Set(pathsIn(text))].filter((path) => !isNamedLikeThat(path))).toEqual([]);
  });

  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link]) => link as string);
    expect(links.filter((link) => !isThere(posix.join(dirname(page), link)))).toEqual([]);
  });

  test('has no line of over 120 characters but in tables', () => {
    const long = text.split('\n').filter((line) => [...line].length > 120 && !line.startsWith('|'));
    expect(long).toEqual([]);
  });
});

test('every page of docs is linked from the README', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const missing = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && !readme.includes(`(${page})`));
  expect(missing).toEqual([]);
});

test.each([
  ['en', 'docs/privacy.md', '“$”'],
  ['pl', 'docs/privacy-pl.md', '„$”'],
])('the privacy page in %s says what the user agrees to, in the words of the first page', (language, path, quoted) => {
  const texts = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
  const said = (key: string) => texts[`consent_${key}`]?.message;
  const page = read(path).replace(/\s+/g, ' ');
  expect(page).toContain(quoted.replace('$', `${said('reads')} ${said('keeps')}`));
  for (const row of ['profile', 'mail', 'files', 'where', 'goes', 'gone'])
    expect(page).toContain(`| ${said(row)} | ${said(`${row}_what`)} |`);
});

test('the privacy pages explain every permission, in both languages alike', () => {
  const { permissions, optional_permissions: optional } = JSON.parse(read('manifest.json')) as Record<string, string[]>;
  const pages = ['docs/privacy.md', 'docs/privacy-pl.md'].map(read);
  for (const page of pages)
    for (const permission of [...permissions!, ...optional!]) expect(page).toContain(`\`${permission}\``);
  const [paragraphs, polish] = pages.map((page) => page.split('\n\n').length);
  expect(polish).toBe(paragraphs);
});

test('every library that gets into a package has its row, with its size and its licence', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  const rows = [...read('docs/dependencies.md').matchAll(/^\| ([^ |]+) \|.*\| ([^|]+) \| ([^|]+) \|[^|]+\|$/gm)].slice(
    2,
  );
  const listed = rows.map(([, name, size, licence]) => ({ name, licence, isSized: /\d kB/.test(size!) }));
  const used = Object.keys(dependencies).map((name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
    return { name, licence: license, isSized: true };
  });
  const byName = (a: { name?: string }, b: { name?: string }) => (a.name! < b.name! ? -1 : 1);
  expect(listed.toSorted(byName)).toEqual(used.toSorted(byName));
});

test('npm commands that the docs name exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object };
  const named = pages.flatMap((page) =>
    [...readFileSync(join(projectRoot, page), 'utf8').matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].map(
      ([, name]) => `${basename(page)}: ${name}`,
    ),
  );
  expect(named.filter((one) => !Object.hasOwn(scripts, one.split(': ')[1]!))).toEqual([]);
});

test('each word of the glossary is a name in the place that it gives', () => {
  const rows = [
    ...readFileSync(join(projectRoot, 'docs/glossary.md'), 'utf8').matchAll(/^\|[^|]+\|([^|]+)\|([^|]+)\|$/gm),
  ].slice(2);
  const wrong = rows.filter(([, names = '', places = '']) => {
    const inTicks = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word as string);
    const sources = [...inTicks(places), 'src/domain/model.ts']
      .flatMap(filesAt)
      .map((path) => basename(path) + read(path));
    const words = inTicks(names).map((word) => word.split('.').at(-1) as string);
    return words.some((word) => !sources.some((source) => new RegExp(`\\b${word}\\b`).test(source)));
  });
  expect(wrong.map(([row]) => row)).toEqual([]);
});

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const filesAt = (path: string): string[] =>
  statSync(join(projectRoot, path)).isDirectory()
    ? tree.filter((known) => known.startsWith(path) && /\.tsx?$/.test(known))
    : [path];
