/**
 * Builds `dist/chrome` and `dist/firefox` from one source: the manifest (sites come from the readers), the bundles of
 * each site, and the extension's own pages. `dist/meta.json` keeps esbuild's account for scripts/check.ts.
 */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { projectRoot } from '../projectRoot';
import { licenceTexts } from './licences';
import { type BuildTarget, type Manifest, manifestFor } from './manifest';
import { panelTextBundles } from './panelTextBundles';
import { collectSheets, importsOnDemand, localeMessages, nativeBrowser, panelPreact } from './plugins';
import { siteBundles, siteContentScripts } from './siteBundles';

/** Bundles with a file in src/entries that content scripts and the worker load. */
const scriptBundles = ['background', 'pageController', 'pageReport', 'panel'];

/** The extension's own pages: each has a file in src/entries too, and is a page of HTML that holds nothing else. */
const ownPages = ['dashboard', 'health', 'namesakes', 'options', 'popup', 'report', 'sidepanel', 'welcome'];

/** Those of them that show something before all of them is loaded: the rest is in chunks, in a folder of their name. */
const splitPages = ['dashboard', 'popup', 'welcome'];

const pageShell = (name: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>KnownFor</title>
  </head>
  <body>
    <script${splitPages.includes(name) ? ' type="module"' : ''} src="${name}.js"></script>
  </body>
</html>
`;

/** What several bundles import on demand. */
const onDemandBundles = [
  './src/capture/englishDay',
  './src/ui/shared/text/bundledEnglish',
  './src/ui/shared/text/bundledPolish',
];
const onDemand = importsOnDemand(onDemandBundles.map((path) => basename(path)));

/** Both browsers know them; lowered, each would be compiled anew wherever it is met. */
const supported = { 'regexp-unicode-property-escapes': true };

/** zip.js can import a codec by its address: it is given none, and stores warn of code from anywhere. */
const importsNothing = { ...supported, 'dynamic-import': false };

function optionsFor(target: BuildTarget): BuildOptions {
  return {
    absWorkingDir: projectRoot,
    bundle: true,
    minify: true,
    metafile: true,
    write: true,
    format: 'iife',
    target: target === 'chrome' ? 'chrome121' : 'firefox153',
    charset: 'utf8',
    supported,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // What its package gives by default is lowered to ES5, by which it is larger.
    alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' },
    define: { FIREFOX: String(target === 'firefox'), IN_BROWSER: 'true', 'process.env.NODE_ENV': '"production"' },
    plugins: [onDemand, collectSheets, localeMessages()],
  };
}

/** The manifest as it is in a browser's build; its version is the package's. */
export async function builtManifest(target: BuildTarget): Promise<Manifest> {
  const read = async <Json>(name: string) => JSON.parse(await readFile(join(projectRoot, name), 'utf8')) as Json;
  const { version } = await read<{ version: string }>('package.json');
  return { version, ...manifestFor(target, await read<Manifest>('manifest.json'), siteContentScripts()) };
}

async function buildFor(target: BuildTarget, into: string): Promise<Record<string, Metafile>> {
  const out = join(into, target);
  await mkdir(out, { recursive: true });
  await cp(join(projectRoot, 'public'), out, { recursive: true });
  await Promise.all(ownPages.map((name) => writeFile(join(out, `${name}.html`), pageShell(name))));
  await writeFile(join(out, 'licences.txt'), licenceTexts(projectRoot));
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(await builtManifest(target), null, 2)}\n`);
  const metas: Record<string, Metafile> = {};
  const bundle = async (name: string, options: BuildOptions) => {
    const result = await build({ ...optionsFor(target), outfile: join(out, `${name}.js`), ...options });
    metas[name] = result.metafile as Metafile;
  };
  const pageBundle = (name: string) =>
    bundle(name, {
      entryPoints: splitPages.includes(name) ? { [name]: `./src/entries/${name}` } : [`./src/entries/${name}`],
      plugins: [nativeBrowser, onDemand, collectSheets, localeMessages()],
      ...(splitPages.includes(name) && {
        ...{ format: 'esm', splitting: true, outfile: undefined, outdir: out },
        chunkNames: `${name}/[name]-[hash]`,
      }),
    });
  await Promise.all([
    ...Object.entries(await siteBundles()).map(([name, stdin]) => bundle(name, { stdin })),
    ...scriptBundles.map((name) => bundle(name, { entryPoints: [`./src/entries/${name}`] })),
    ...ownPages.map(pageBundle),
    bundle('fileWorker', { entryPoints: ['./src/entries/fileWorker'], supported: importsNothing }),
    bundle('panelParts', {
      entryPoints: ['./src/ui/panel/onDemand/panelParts'],
      plugins: [onDemand, collectSheets, panelPreact],
    }),
    ...onDemandBundles.map((path) => bundle(basename(path), { entryPoints: [path], format: 'esm' })),
  ]);
  await Promise.all(panelTextBundles(metas).map(([name, options]) => bundle(name, options)));
  return metas;
}

/** Builds both browsers' folders from nothing; dist/ changes all at once: whoever loads from it finds it whole. */
export async function buildExtension(): Promise<void> {
  const fresh = join(projectRoot, `dist.${process.pid}`);
  const [chrome, firefox] = await Promise.all([buildFor('chrome', fresh), buildFor('firefox', fresh)]);
  await writeFile(join(fresh, 'meta.json'), JSON.stringify({ chrome, firefox }));
  await rm(join(projectRoot, 'dist'), { recursive: true, force: true });
  await rename(fresh, join(projectRoot, 'dist'));
}
