/** How esbuild treats what is more than plain code: imports on demand, and sheets. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Plugin, transform } from 'esbuild';
import type { Locale } from '../locales';
import { projectRoot } from '../projectRoot';

/** Of a locale file the messages alone, of all keys or of these. */
export const localeMessages = (wanted?: ReadonlySet<string>): Plugin => ({
  name: 'localeMessages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]messages\.json$/ }, async ({ path }) => {
      const all = Object.entries(JSON.parse(await readFile(path, 'utf8')) as Locale);
      const kept = all.filter(([key]) => !wanted || wanted.has(key)).map(([key, { message }]) => [key, { message }]);
      return { contents: JSON.stringify(Object.fromEntries(kept)), loader: 'json' };
    });
  },
});

/** What several bundles import on demand is a file of its own at the extension's root, by its name without a path. */
export const importsOnDemand = (names: readonly string[]): Plugin => ({
  name: 'importsOnDemand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => {
      const name = basename(path);
      return kind === 'dynamic-import' && names.includes(name) ? { path: `/${name}.js`, external: true } : undefined;
    });
  },
});

/** Lists of the sheets that components' own build on: baseStyles.ts, dashboardStyles.ts. */
const baseStyles = /Styles\.ts$/;

/** `import './X.css'` beside a component puts its sheet, minified, into the bundle's list: src/ui/shared/styles.ts. */
export const collectSheets: Plugin = {
  name: 'collectSheets',
  setup({ onResolve, onLoad, onEnd, initialOptions: { target, splitting } }) {
    let hasFirst = false;
    onResolve({ filter: /\.css$/ }, ({ path, resolveDir, importer }) => {
      const isFirst = splitting && baseStyles.test(importer);
      hasFirst ||= !!isFirst;
      return { path: join(resolveDir, path), pluginData: { isFirst } };
    });
    // Sheets in the wrong order break no test: they only look wrong.
    onEnd(() => (splitting && !hasFirst ? { errors: [{ text: `no sheet comes from ${baseStyles}` }] } : undefined));
    onLoad({ filter: /\.css$/ }, async ({ path, pluginData }) => {
      const list = (pluginData as { isFirst: boolean }).isFirst ? 'addFirst' : 'sheets';
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target });
      const contents = [
        `import { ${list} } from ${JSON.stringify(join(projectRoot, 'src/ui/shared/styles'))};`,
        `${list}${list === 'sheets' ? '.push' : ''}(${JSON.stringify(code.trim())});`,
      ];
      return { contents: contents.join('\n'), loader: 'js', resolveDir: dirname(path) };
    });
  },
};

/** Our own pages need no more than both browsers give by themselves: the worker's polyfill would be 2 kB of each. */
export const nativeBrowser: Plugin = {
  name: 'nativeBrowser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'browser', namespace: 'native' }));
    onLoad({ filter: /^browser$/, namespace: 'native' }, () => ({
      contents: `export { browser as default } from ${JSON.stringify(join(projectRoot, 'src/platform/browser'))};`,
      resolveDir: projectRoot,
    }));
  },
};

/** What src/ui/panel/onDemand/OnDemand.tsx shares of Preact. */
const sharedNames = ['Fragment', 'jsx', 'jsxs', 'useEffect', 'useLayoutEffect', 'useReducer', 'useRef', 'useState'];

/** The panel's parts draw with the Preact of its bundle, which they find in the world that both share. */
export const panelPreact: Plugin = {
  name: 'panelPreact',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^preact(?:\/|$)/ }, () => ({ path: 'preact', namespace: 'panel' }));
    onLoad({ filter: /./, namespace: 'panel' }, () => ({
      contents: [
        "const { preact } = globalThis[Symbol.for('KnownFor')];",
        ...sharedNames.map((name) => `export const ${name} = preact.${name};`),
      ].join('\n'),
    }));
  },
};
