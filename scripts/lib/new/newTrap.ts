import { fromTemplate, type NewPlan, withImport, withText } from './plan';

/** A new trap: its rule with a table of cases, its place in the lists, its words and its line in docs/rules.md. */
export function newTrap(name: string): NewPlan {
  const list = 'src/domain/traps/index.ts';
  const rules = withText(list, /trapRules: Record<TrapKind, TrapRule> = \{[\s\S]*?(?=\n\};)/, `\n  ${name},`);
  return {
    files: {
      [`src/domain/traps/${name}.ts`]: fromTemplate('trap.txt', { NAME: name }),
      [`src/domain/traps/${name}.test.ts`]: fromTemplate('trapTest.txt', { NAME: name }),
    },
    edits: {
      ...withText('src/domain/enumerations.ts', /trapKinds = \[[\s\S]*?(?=\n\] as const)/, `\n  '${name}',`),
      ...withImport(rules, list, `import { ${name} } from './${name}';`),
      ...withText('src/domain/traps/trapReasons.ts', /Record<TrapKind, \w+> = \{/, `\n  ${name}: () => [],`),
      ...withText(
        'src/ui/shared/text/trapText.ts',
        /Record<TrapKind, \w+> = \{/,
        `\n  ${name}: ({ touchpoints }) => [n('touchpoints', touchpoints)],`,
      ),
      ...withText('public/_locales/en/messages.json', lastTrapText, trapText(name, 'Say what goes wrong here', where)),
      ...withText('public/_locales/pl/messages.json', lastTrapText, trapText(name, 'Tu powiedz, co idzie nie tak')),
      ...withText(
        'docs/rules.md',
        /\*\*Traps\*\*[\s\S]*?(?=\n\n\*\*Circle)/,
        `\n- \`${name}\`: say what was left open, and how it is settled.`,
      ),
    },
    next: [
      'Now write the rule and its cases, its words in both locales, the records behind it in trapReasons.ts,',
      'its line in docs/rules.md; then npm run schema, and: npx vitest run --project unit',
      'src/domain src/cli src/formats scripts/lib/schema test/invariants/locales.test.ts.',
      'People of src/cli whom your trap also catches get it there.',
    ].join('\n'),
  };
}

/** The last of the traps' sentences: whole entries with their braces. */
const lastTrapText = /[\s\S]*"trap_\w+": \{\n(?: {4}.*\n)* {2}\}/;

/** A sentence; its description is in the English file only. */
const trapText = (name: string, message: string, description?: string): string =>
  `,\n  "trap_${name}": ${JSON.stringify({ message, description }, null, 2).replaceAll('\n', '\n  ')}`;

const where = 'Shared, traps: name of a way in which a relation goes wrong, as a heading in the panel';
