/** The panel's texts in each language, for whoever reads another than the browser's: what it may say, no more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';
import type { Locale } from '../locales';
import { keysOf } from '../localeUse';
import { projectRoot } from '../projectRoot';
import { localeMessages } from './plugins';

const languages = { en: 'English', pl: 'Polish' };

/** Bundle name → what esbuild needs, from its own account of the panel's bundles. */
export function panelTextBundles(metas: Readonly<Record<string, Metafile>>): [string, BuildOptions][] {
  const inputs = ['panel', 'panelParts'].flatMap((name) => Object.keys(metas[name]?.inputs ?? {}));
  const code = [...new Set(inputs)]
    .filter((path) => path.startsWith('src/'))
    .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
    .join('\n');
  const english = readFileSync(join(projectRoot, 'public/_locales/en/messages.json'), 'utf8');
  const plugins = [localeMessages(keysOf(code, JSON.parse(english) as Locale))];
  return Object.entries(languages).map(([language, name]) => [
    `panelTexts.${language}`,
    {
      plugins,
      stdin: {
        contents: [
          `import { texts } from './src/ui/shared/text/bundled${name}';`,
          "import { chooseTexts } from './src/platform/chosenTexts';",
          'chooseTexts(texts);',
        ].join('\n'),
        resolveDir: projectRoot,
        sourcefile: 'entry.ts',
        loader: 'ts',
      },
    },
  ]);
}
