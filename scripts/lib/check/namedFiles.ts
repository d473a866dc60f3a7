/** Comments name only files that are there: whoever moves a file takes what is said of it along. Docs: docs.test.ts. */
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { projectRoot } from '../projectRoot';
import { type CodeFile, isTest } from './sources';

const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm;
const fileNames = /(?<![\w./@:-])[\w@./-]+\.(?:tsx?|css|md|json|mjs|yml)(?![\w-])/g;
const parts = ['src', 'scripts', 'test', 'docs', 'public', '.ci', '.github'];

/** All files and folders of the project's own, with slashes; what is made by building is none of it. */
export function projectTree(): string[] {
  return [
    ...readdirSync(projectRoot),
    ...parts.flatMap((part) =>
      readdirSync(`${projectRoot}/${part}`, { recursive: true, encoding: 'utf8' }).map((path) =>
        posix.join(part, path.replaceAll('\\', '/')),
      ),
    ),
  ];
}

/** Names in capitals are for the reader to fill in: `src/readers/NAME/NAME.ts`. */
export const isExample = (path: string): boolean =>
  /(^|[/.])[A-Z]+($|[/._])/.test(path.replace(/\b[A-Z]{3,}\.md$/, ''));

/** Whether something in a tree is named like that: by its whole path, from a room on, or by the file's name alone. */
export function namesIn(tree: readonly string[]): (path: string) => boolean {
  const known = new Set(tree.flatMap((path) => path.split('/').map((_, i, names) => names.slice(i).join('/'))));
  return (path) => known.has(path.replace(/\/$/, ''));
}

/** One line for each file that a comment of the code names and that is not there. */
export function missingFiles(files: CodeFile[], tree: readonly string[] = projectTree()): string[] {
  const isThere = namesIn(tree);
  return files
    .filter((file) => !isTest(file))
    .flatMap(({ path, text }) =>
      (text.match(comments) ?? [])
        .flatMap((comment) => comment.match(fileNames) ?? [])
        .filter((name) => !name.startsWith('dist/') && !isExample(name) && !isThere(name.replace(/^\.?\//, '')))
        .map((name) => `${path} speaks of ${name}, which is not there`),
    );
}
