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
      ...withText('src/domain/model.ts', /trapKinds = \[[\s\S]*?(?=\n\] as const)/, `\n  '${name}',`),
      ...withImport(rules, list, `import { ${name} } from './${name}';`),
      ...withText('src/domain/traps/trapReasons.ts', /Record<TrapKind, \w+> = \{/, `\n  ${name}: () => [],`),
      ...withText(
        'src/ui/shared/text/trapText.ts',
        /Record<TrapKind, \w+> = \{/,
        `\n  ${name}: ({ touchpoints }) => [n('touchpoints', touchpoints)],`,
      ),
      ...withText('public/_locales/en/messages.json', lastTrapText, trapText(name, 'Say what goes wrong here')),
      ...withText('public/_locales/pl/messages.json', lastTrapText, trapText(name, 'Tu powiedz, co idzie nie tak')),
      ...withText('docs/rules.md', /[\s\S]*\S/, `\n- \`${name}\`: say what was left open, and how it is settled.`),
    },
    next: [
      'Now write the rule and its cases, its words in both locales, the records behind it in trapReasons.ts,',
      'its row in docs/rules.md, and run: npx vitest run --project unit src/domain test/invariants',
    ].join('\n'),
  };
}

/** The last of the traps' sentences: whole entries with their braces. */
const lastTrapText = /[\s\S]*"trap_\w+": \{\n(?: {4}.*\n)* {2}\},/;

const trapText = (name: string, message: string): string =>
  `\n  "trap_${name}": {\n    "message": "${message}",\n    "description": "A trap's name"\n  },`;
