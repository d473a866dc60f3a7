/**
 * `npm run new reader NAME https://mail.site.example/`: a reader, its page and what is expected on it, registered.
 * `npm run new trap NAME`: a rule of the domain.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
  }
  register?.();
  for (const path of Object.keys(files)) console.log(`wrote ${path}`);
  console.log(next);
}

function reader(name: string, address: string): Plan {
  const { origin } = new URL(address);
  return {
    files: {
      [`src/readers/${name}/${name}.ts`]: readerTemplate(name, origin),
      [`test/pages/${name}-message.html`]: `<!-- ${address} -->
<title>Windows</title>
<h1>Windows</h1>
<p class="sender" title="anna@budowa.example">Anna Nowak</p>
<div class="body">Could you come on Thursday?</div>
`,
      [`test/pages/${name}-message.expected.json`]: `${JSON.stringify(
        {
          site: name,
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
      editFile('src/readers/index.ts', (text) =>
        sortImports(text.replace(/^import /m, `import { ${name} } from './${name}/${name}';\n$&`))
          // Those that read sites which the user adds come last.
          .replace(/^ {2}'roundcube\//m, `  '${name}/${name}': [${name}],\n$&`),
      ),
    next:
      `Now make test/pages/${name}-message.html like the site's own pages, write its reader, ` +
      'and run: npx vitest run test/readers.test.ts',
  };
}

const readerTemplate = (name: string, origin: string) => `/** ${name}: what it is, and as of when. */
import { findElement, firstOf, textOf } from '../dom';
import { composeBox } from '../mail/composeBox';
import { correspondent, emailIn } from '../mail/correspondents';
import { type MailPage, setSubject, warn } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { ownAddresses } from '../mail/ownAddresses';
import type { Page, Reader } from '../reader';

export const ${name}: Reader = {
  site: '${name}',
  matches: ['${origin}/*'],
  dock: { side: 'right' },
  mayHold: () => true,
  ...mailReader(${name}Page),
  compose: ({ document }) => composeBox(document, '[contenteditable=true]'),
};

/** Where the sender is named, the anchor that has lasted longest first. */
const ${name}Senders = ['.sender'];

function ${name}Page({ document }: Page): MailPage {
  const evidence: Record<string, string> = {};
  const ownEmails = ownAddresses(document, ['[role=banner] [title*="@"]'], evidence);
  const mail: MailPage = { messages: [], ownEmails, evidence };
  const sender = findElement(document, ${name}Senders);
  const body = firstOf(document, ['.body']);
  // Where a message is open and its anchors are gone, a warning offers the user a report.
  if (!sender && body) warn(mail, 'no sender above the message');
  if (!sender) return mail;
  evidence.people = sender.selector;
  setSubject(mail, findElement(document, ['h1']));
  mail.messages = [{ from: correspondent(textOf(sender.element), emailIn(sender.element)), to: [], body }];
  return mail;
}
`;

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
function sortImports(text: string): string {
  const imports = text.match(/^import .*\n/gm) ?? [];
  const from = (line: string) => /'(.*)'/.exec(line)?.[1] ?? '';
  const order = [...imports].sort((one, other) => (from(one) < from(other) ? -1 : 1));
  return text.replace(imports.join(''), order.join(''));
}

function editFile(path: string, change: (text: string) => string): void {
  writeFileSync(root + path, change(readFileSync(root + path, 'utf8')));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
