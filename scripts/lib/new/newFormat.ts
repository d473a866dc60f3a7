import { fromTemplate, type NewPlan, withImport, withText } from './plan';

/** A new format: read and written, with a table of cases, in the list of formats. */
export function newFormat(name: string): NewPlan {
  const list = 'src/formats/index.ts';
  // Those that know their files by heart come first, those that take any table or list last.
  const formats = withText(list, /formats: readonly Format\[\] = \[/, `\n  ${name},`);
  return {
    files: {
      [`src/formats/${name}/${name}.ts`]: fromTemplate('format.txt', { NAME: name }),
      [`src/formats/${name}/${name}.test.ts`]: fromTemplate('formatTest.txt', { NAME: name }),
    },
    edits: withImport(formats, list, `import { ${name} } from './${name}/${name}';`),
    next: [
      'Now read and write what such files hold (docs/add-a-format.md),',
      'and run: npx vitest run --project unit src/formats',
    ].join('\n'),
  };
}
