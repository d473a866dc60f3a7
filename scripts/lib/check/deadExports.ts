/** No dead exports: what nobody imports is private to its file, or can go. */
import { type CodeFile, exportsOf, importsOf, isTest, resolver } from './sources';

/** Files that are started, not imported: by the browser, by npm, by a tool. */
const roots = [/^src\/entries\//, /^src\/cli\/main\.ts$/, /^scripts\/[^/]+\.ts$/];

/** What no import shows, and why it is there. */
const exemptExports: Readonly<Record<string, string>> = {
  'src/language/inflection.ts sameWord': 'the table of inflected words compares two by two',
  'src/language/terms.ts matchesTerm': 'the table of terms asks for one at a time',
  'src/mentions/needs/need.ts findNeed': 'the corpus of needs judges one message by one offer',
  'src/mentions/mention.ts findMention': 'the corpus judges one message by one offer, without its terms made ready',
  'src/store/queries/contacts/removedContacts.ts removedContacts': 'the bin reads it, once there is one',
  'src/ui/shared/styles.ts addFirst': 'the same, of what a page in chunks builds on',
  'src/ui/shared/styles.ts sheets': 'the build adds each sheet to it (scripts/lib/build/plugins.ts)',
  'src/mentions/denial/refusal.ts refusalRules': 'the table of rules tries each rule on its own example',
  'test/invariants/askReader.ts askReaders': 'called by its name, in a thread of its own',
};

/**
 * One line for every exported name that no other file imports. Of src/ a test counts as an importer where the file
 * itself uses the name too: code that only a test calls is dead, unless the list above says why not.
 */
export function deadExports(files: CodeFile[], exempt = exemptExports): string[] {
  const used = namesImportedBy(
    files.filter((file) => !isTest(file)),
    files,
  );
  const usedByTests = namesImportedBy(files.filter(isTest), files);
  const isAlive = (file: CodeFile, name: string) =>
    `${file.path} ${name}` in exempt ||
    has(used, file.path, name) ||
    (has(usedByTests, file.path, name) && (!file.path.startsWith('src/') || usesItself(file, name)));
  const exported = files.flatMap((file) => exportsOf(file.text).map((name) => ({ file, name })));
  return [
    ...exported
      .filter(({ file, name }) => !roots.some((root) => root.test(file.path)) && !isAlive(file, name))
      .map(({ file, name }) => `${file.path} exports ${name}, which nothing imports`),
    ...Object.keys(exempt)
      .filter((key) => !exported.some(({ file, name }) => `${file.path} ${name}` === key))
      .map((key) => `${key} is exempt from the check of dead exports, and not there`),
  ];
}

type NamesByFile = Map<string, Set<string>>;

/** What these importers import, by the file that it comes from. */
function namesImportedBy(importers: CodeFile[], files: CodeFile[]): NamesByFile {
  const resolve = resolver(files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const found: NamesByFile = new Map();

  function add(path: string, name: string): void {
    const names = found.get(path) ?? new Set();
    if (names.has(name)) return;
    found.set(path, names.add(name));
    // What is handed on by `export *` comes from elsewhere.
    for (const [, specifier = ''] of (texts.get(path) ?? '').matchAll(/^export\s+\*\s+from\s+['"]([^'"]+)['"]/gm)) {
      const origin = resolve(path, specifier);
      if (origin) add(origin, name);
    }
  }

  for (const { path, text } of importers) {
    const fixed = text.replaceAll(/^export\s+\*\s+from.*$/gm, '');
    for (const { specifier, names } of importsOf(fixed)) {
      const from = resolve(path, specifier);
      if (from) for (const name of names) add(from, name);
    }
  }
  return found;
}

const has = (all: NamesByFile, path: string, name: string): boolean =>
  !!all.get(path)?.has(name) || !!all.get(path)?.has('*');

/** Beside its declaration; `other.name` is another's, `...name` is not. */
function usesItself({ text }: CodeFile, name: string): boolean {
  return (text.match(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name}(?![\\w$])`, 'g'))?.length ?? 0) > 1;
}
