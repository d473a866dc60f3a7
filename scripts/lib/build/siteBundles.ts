/** The bundles of each site: what every page of it loads, and the readers for pages that may hold a person. */
import type { BuildOptions } from 'esbuild';
import { readersByFile } from '../../../src/readers/index';
import * as addresses from '../../../src/readers/pageAddresses';
import type { Reader } from '../../../src/readers/reader';
import { projectRoot } from '../projectRoot';
import type { ContentScript } from './manifest';

/** Readers that name no addresses read the sites that the user adds: their bundle is registered at run time. */
const addedSitesBundle = 'added';

/** A bundle's source where it is no file: what esbuild reads instead. */
type BundleSource = NonNullable<BuildOptions['stdin']>;

/** A reader, and the path of its file under src/readers. */
interface ReaderFile {
  path: string;
  reader: Reader;
}

/** Bundle name → its source: `content/SITE` and `readers/SITE` for every site. */
export async function siteBundles(): Promise<Record<string, BundleSource>> {
  const bundles: Record<string, BundleSource> = {};
  for (const [site, files] of readersBySite()) {
    bundles[`content/${site}`] = contentSource(site);
    bundles[`readers/${site}`] = await readersSource(files);
  }
  return bundles;
}

/** The manifest's content scripts: a script for each site, at the addresses that its readers name. */
export function siteContentScripts(): ContentScript[] {
  return [...readersBySite()]
    .filter(([site]) => site !== addedSitesBundle)
    .map(([site, files]) => ({
      matches: [...new Set(files.flatMap(({ reader }) => reader.matches))],
      js: [`content/${site}.js`],
      run_at: 'document_start',
    }));
}

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

/** What every page of a site loads: the bootstrap. */
function contentSource(site: string): BundleSource {
  const mayHold = `${site}Address` in addresses ? `${site}Address` : 'anyAddress';
  return bundleSource([
    `import { ${mayHold} } from './src/readers/pageAddresses';`,
    "import { bootstrap } from './src/entries/bootstrap';",
    `bootstrap('${site}', ${mayHold});`,
  ]);
}

/** A site's readers, put into a page of it that may hold a person. */
async function readersSource(files: ReaderFile[]): Promise<BundleSource> {
  const names = await Promise.all(files.map(exportedName));
  return bundleSource([
    ...files.map(({ path }, i) => `import { ${names[i]} } from './src/readers/${path}';`),
    "import { shareReaders } from './src/entries/readers';",
    `shareReaders([${names.join(', ')}]);`,
  ]);
}

const bundleSource = (lines: string[]): BundleSource => ({
  contents: lines.join('\n'),
  resolveDir: projectRoot,
  sourcefile: 'entry.ts',
  loader: 'ts',
});

/** The name under which a reader's file exports it. */
async function exportedName({ path, reader }: ReaderFile): Promise<string> {
  const module = (await import(`../../../src/readers/${path}.ts`)) as Record<string, unknown>;
  const found = Object.entries(module).find(([, value]) => value === reader);
  if (!found) throw new Error(`src/readers/${path} does not export the reader that index.ts lists under its name`);
  return found[0];
}
