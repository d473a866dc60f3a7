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

/** `import './X.css'` beside a component puts its sheet, minified, into the bundle's list: src/ui/shared/styles.ts. */
export const collectSheets: Plugin = {
  name: 'collectSheets',
  setup({ onLoad, initialOptions: { target } }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target });
      const contents = [
        `import { sheets } from ${JSON.stringify(join(projectRoot, 'src/ui/shared/styles'))};`,
        `sheets.push(${JSON.stringify(code.trim())});`,
      ];
      return { contents: contents.join('\n'), loader: 'js', resolveDir: dirname(path) };
    });
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
