import { fromTemplate, type NewPlan, withImport, withText } from './plan';

/** A new reader of a webmail: its page and what must be seen on it, in the list of readers. */
export function newReader(name: string, address: string): NewPlan {
  const list = 'src/readers/index.ts';
  const values = { NAME: name, ADDRESS: address, ORIGIN: new URL(address).origin };
  // Those that read sites which the user adds come last.
  const readers = withText(list, /readersByFile[\s\S]*?\n(?= {2}'roundcube\/)/, `  '${name}/${name}': [${name}],\n`);
  const page = `test/pages/${name}-message`;
  return {
    files: {
      [`src/readers/${name}/${name}.ts`]: fromTemplate('reader.txt', values),
      [`${page}.html`]: fromTemplate('readerPage.txt', values),
      [`${page}.expected.json`]: fromTemplate('readerExpected.txt', values),
    },
    edits: withImport(readers, list, `import { ${name} } from './${name}/${name}';`),
    next: [
      `Now make ${page}.html like the site's own pages, write its reader (docs/add-a-site.md),`,
      'and run: npx vitest run --project unit test/readers',
    ].join('\n'),
  };
}
