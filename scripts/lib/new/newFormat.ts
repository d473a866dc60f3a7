import { fromTemplate, type NewPlan, withImport, withText } from './plan';

/** A new format: read, with a table of cases, in the list of formats. */
export function newFormat(name: string): NewPlan {
  const list = 'src/formats/index.ts';
  // Those that know their files by heart come first, those that take any table or list last.
  const formats = withText(list, /formats: readonly Format\[\] = \[/, `\n  ${name},`);
  return {
    files: {
      [`src/formats/${name}/${name}.ts`]: fromTemplate('format.txt', { NAME: name }),
      [`src/formats/${name}/${name}.test.ts`]: fromTemplate('formatTest.txt', { NAME: name }),
    },
    edits: {
      ...withImport(formats, list, `import { ${name} } from './${name}/${name}';`),
      ...withText('src/ui/import/formatKeys.ts', /formatKeys[^{]*\{/, `\n  ${name}: 'format_${name}',`),
      ...withText(
        'public/_locales/en/messages.json',
        lastFormatText,
        formatText(name, 'Say what such files are', where),
      ),
      ...withText('public/_locales/pl/messages.json', lastFormatText, formatText(name, 'Tu powiedz, co to za pliki')),
    },
    next: [
      'Now read what such files hold, and write it if that makes sense (docs/add-a-format.md), say its name in both',
      'locales (format_NAME),',
      'and run: npx vitest run --project unit src/formats',
    ].join('\n'),
  };
}

/** The last of the formats' names: whole entries with their braces. */
const lastFormatText = /[\s\S]*"format_\w+": \{\n(?: {4}.*\n)* {2}\}/;

/** A format's name; its description is in the English file only. */
const formatText = (name: string, message: string, description?: string): string =>
  `,\n  "format_${name}": ${JSON.stringify({ message, description }, null, 2).replaceAll('\n', '\n  ')}`;

const where = 'Dashboard, import: a kind of file';
