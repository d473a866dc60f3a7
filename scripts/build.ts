/**
 * Builds `dist/chrome` and `dist/firefox` from one source: the manifest (sites come from the readers), one content
 * bundle a site, and the extension's own pages. `dist/meta.json` keeps esbuild's account for scripts/check.ts.
 */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import * as addresses from '../src/readers/addresses';
import { readersByFile } from '../src/readers/index';
import type { Reader } from '../src/readers/reader';
import { type ContentScript, type Manifest, manifestFor, type Target } from './manifest';

const root = new URL('..', import.meta.url).pathname;

/** Readers that name no addresses read the sites that the user adds: their bundle is registered at run time. */
export const addedSitesBundle = 'added';

const pages = ['popup', 'options', 'dashboard', 'sidepanel', 'report'];

/** A reader, and the path of its file under src/readers. */
interface ReaderFile {
  path: string;
  reader: Reader;
}

/** Bundle name → the readers in it. */
function readersBySite(): Map<string, ReaderFile[]> {
  const found = new Map<string, ReaderFile[]>();
  for (const [path, all] of Object.entries(readersByFile)) {
    for (const reader of all) {
      const site = reader.matches.length ? reader.site : addedSitesBundle;
      found.set(site, [...(found.get(site) ?? []), { path, reader }]);
    }
  }
  return found;
}

/** A site's readers, put into a page of theirs that may hold a person. */
async function readersEntry(files: ReaderFile[]): Promise<NonNullable<BuildOptions['stdin']>> {
  const names = await Promise.all(files.map(exportedAs));
  const imports = files.map(({ path }, i) => `import { ${names[i]} } from './src/readers/${path}';`);
  return entry(
    ...imports,
    "import { shareReaders } from './src/entries/readers';",
    `shareReaders([${names.join(', ')}]);`,
  );
}

/** What every page of a site loads: the bootstrap. */
function contentEntry(site: string): NonNullable<BuildOptions['stdin']> {
  const mayHold = `${site}Address` in addresses ? `${site}Address` : 'anyAddress';
  return entry(
    `import { ${mayHold} } from './src/readers/addresses';`,
    "import { bootstrap } from './src/entries/bootstrap';",
    `bootstrap('${site}', ${mayHold});`,
  );
}

const entry = (...lines: string[]): NonNullable<BuildOptions['stdin']> => ({
  contents: lines.join('\n'),
  resolveDir: root,
  sourcefile: 'entry.ts',
  loader: 'ts',
});

/** The name under which a reader's file exports it. */
async function exportedAs({ path, reader }: ReaderFile): Promise<string> {
  const module = (await import(`../src/readers/${path}.ts`)) as Record<string, unknown>;
  const found = Object.entries(module).find(([, value]) => value === reader);
  if (!found) throw new Error(`src/readers/${path} does not export the reader that index.ts lists under its name`);
  return found[0];
}

/** What is imported on demand is a file of its own at the extension's root, fetched when it is asked for. */
const importsOnDemand: Plugin = {
  name: 'importsOnDemand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `/${path.split('/').pop()}.js`, external: true } : undefined,
    );
  },
};

function shared(target: Target): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    metafile: true,
    write: true,
    format: 'iife',
    target: target === 'chrome' ? 'chrome121' : 'firefox153',
    charset: 'utf8',
    // Both browsers know them; lowered, each would be compiled anew wherever it is met.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    define: { FIREFOX: String(target === 'firefox'), 'process.env.NODE_ENV': '"production"' },
    plugins: [importsOnDemand],
  };
}

/** One script a site, at the addresses that its readers name. */
function contentScripts(): ContentScript[] {
  return [...readersBySite()]
    .filter(([site]) => site !== addedSitesBundle)
    .map(([site, files]) => ({
      matches: [...new Set(files.flatMap(({ reader }) => reader.matches))],
      js: [`content/${site}.js`],
      run_at: 'document_start',
    }));
}

/** The manifest of a browser's build. */
export async function builtManifest(target: Target): Promise<Manifest> {
  const source = JSON.parse(await readFile(`${root}manifest.json`, 'utf8')) as Manifest;
  return manifestFor(target, source, contentScripts());
}

async function buildFor(target: Target, into: string): Promise<Record<string, Metafile>> {
  const out = `${into}/${target}`;
  await mkdir(out, { recursive: true });
  await cp(`${root}public`, out, { recursive: true });
  await writeFile(`${out}/manifest.json`, `${JSON.stringify(await builtManifest(target), null, 2)}\n`);
  const metas: Record<string, Metafile> = {};
  const bundle = async (name: string, options: BuildOptions) => {
    const result = await build({ ...shared(target), ...options, outfile: `${out}/${name}.js` });
    metas[name] = result.metafile as Metafile;
  };
  await Promise.all([
    ...[...readersBySite()].flatMap(([site, files]) => [
      bundle(`content/${site}`, { stdin: contentEntry(site) }),
      readersEntry(files).then((stdin) => bundle(`readers/${site}`, { stdin })),
    ]),
    ...['pageController', 'panel', 'background', 'pageReport', ...pages].map((name) =>
      bundle(name, { entryPoints: [`./src/entries/${name}`] }),
    ),
    bundle('englishDay', { entryPoints: ['./src/capture/englishDay'], format: 'esm' }),
  ]);
  return metas;
}

/** Builds both browsers' folders from nothing; dist/ changes all at once: whoever loads from it finds it whole. */
export async function buildAll(): Promise<void> {
  const fresh = `${root}dist.${process.pid}`;
  const [chrome, firefox] = await Promise.all([buildFor('chrome', fresh), buildFor('firefox', fresh)]);
  await writeFile(`${fresh}/meta.json`, JSON.stringify({ chrome, firefox }));
  await rm(`${root}dist`, { recursive: true, force: true });
  await rename(fresh, `${root}dist`);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await buildAll();
  console.log('built dist/chrome and dist/firefox');
}
