/**
 * `npm run new reader NAME https://mail.site.example/`: a reader, its page and what is expected on it, registered.
 * `npm run new trap NAME`: a rule of the domain.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files to write, by path, and what to add to a list elsewhere. */
interface Plan {
  files: Record<string, string>;
  next: string;
  register?(): void;
}

const plans: Record<string, (name: string, address: string) => Plan> = { reader, trap };

function main([what = '', name = '', address = 'https://mail.site.example/']: string[]): void {
  const plan = Object.hasOwn(plans, what) && plans[what];
  if (!plan || !/^[a-z][a-zA-Z]{1,30}$/.test(name)) {
    throw new Error(`usage: npm run new ${Object.keys(plans).join('|')} NAME [ADDRESS], where NAME is like "fastmail"`);
  }
  const { files, register, next } = plan(name, address);
  const taken = Object.keys(files).filter((path) => existsSync(root + path));
  if (taken.length) throw new Error(`${taken.join(', ')} is there already; nothing was written`);
  for (const [path, text] of Object.entries(files)) writeFileSync(root + path, text);
  register?.();
  for (const path of Object.keys(files)) console.log(`wrote ${path}`);
  console.log(next);
}

function reader(name: string, address: string): Plan {
  const { origin } = new URL(address);
  return {
    files: {
      [`src/readers/${name}.ts`]: `/** ${name}: what it is, and since when its pages have looked like this. */
import { box, correspondent, emailIn, ownIn, type Post, reading } from './mail';
import type { Page, Reader } from './reader';
import { find, first, textOf } from './reading';

export const ${name}: Reader = {
  site: '${name}',
  matches: ['${origin}/*'],
  dock: { side: 'right' },
  mayHold: () => true,
  ...reading(postOf),
  compose: ({ document }) => box(document, '[contenteditable=true]'),
};

/** Where the sender stands, the anchor that has lasted longest first. */
const senders = ['.sender'];

function postOf({ document }: Page): Post | null {
  const evidence: Record<string, string> = {};
  const own = ownIn(document, ['[role=banner] [title*="@"]'], evidence);
  const sender = find(document, senders);
  // Where an opened letter is to be expected, say in doubts what is gone: the panel or the popup then offers a report.
  if (!sender) return { letters: [], own, evidence, doubts: first(document, ['.body']) ? ['no sender'] : [] };
  evidence.people = sender.selector;
  const from = correspondent(textOf(sender.element), emailIn(sender.element));
  return {
    own,
    subject: textOf(first(document, ['h1'])),
    letters: [{ from, to: [], body: first(document, ['.body']) }],
    evidence,
  };
}
`,
      [`test/pages/${name}-message.html`]: `<!-- ${address} -->
<title>Windows</title>
<h1>Windows</h1>
<p class="sender" title="anna@budowa.example">Anna Nowak</p>
<div class="body">Could you come on Thursday?</div>
`,
      [`test/pages/${name}-message.expected.json`]: `${JSON.stringify(
        {
          kind: 'thread',
          count: 1,
          people: [{ name: 'Anna Nowak', emails: ['anna@budowa.example'], role: 'subject' }],
          subject: 'Windows',
          messages: 1,
        },
        null,
        2,
      )}\n`,
    },
    register: () =>
      edit('src/readers/index.ts', (text) =>
        sorted(text.replace("import type { Reader } from './reader';", `import { ${name} } from './${name}';\n$&`))
          // Those that read sites which the user adds come last.
          .replace(/( {2}roundcube\b)/, `  ${name}: ${name},\n$1`),
      ),
    next: `Now make test/pages/${name}-message.html like the site's own pages and run: npx vitest run test/readers.test.ts`,
  };
}

function trap(name: string): Plan {
  return {
    files: {
      [`src/domain/traps/${name}.ts`]: `import type { TrapRule } from './trap';

/** What goes wrong here, and what says so. */
export const ${name}: TrapRule = ({ touchpoints }, _now, _limits) => {
  if (!touchpoints.length) return null;
  return { kind: '${name}', figures: { touchpoints: touchpoints.length }, step: 'getInTouch' };
};
`,
    },
    next: `Now add '${name}' to trapKinds in src/domain/words.ts, to src/domain/traps/index.ts, its sentence trap_${name} to both locales, and its row to docs/rules.md. The types and test/set.test.ts say what is missing.`,
  };
}

/** The imports by what they come from, as the linter wants them. */
function sorted(text: string): string {
  const imports = text.match(/^import .*\n/gm) ?? [];
  const from = (line: string) => /'(.*)'/.exec(line)?.[1] ?? '';
  const order = [...imports].sort((one, other) => (from(one) < from(other) ? -1 : 1));
  return text.replace(imports.join(''), order.join(''));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(root + path, change(readFileSync(root + path, 'utf8')));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
