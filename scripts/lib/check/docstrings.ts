/** Every exported function and class says in a sentence what it is for. */
import { type CodeFile, isTest } from './sources';

const callable = /^export (?:(?:async )?function\*? |(?:abstract )?class |const \w+ = (?:async )?(?:<.*>)?\(.*=>)/;

/**
 * One line for each without a docstring. The first sentence of a file does for it where it is the only one; what
 * continues a list of exports has the sentence of the first.
 */
export function withoutDocstring(files: CodeFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !isTest(file))
    .flatMap(({ path, text }) => {
      const lines = text.split('\n');
      const found = lines.flatMap((line, i) => (callable.test(line) ? [i] : []));
      if (found.length === 1 && text.startsWith('/**')) return [];
      const bare = found.filter((i) => !/\*\/$|^export /.test(lines[i - 1] ?? ''));
      return bare.map((i) => `${path}:${i + 1} is exported and says nothing of what it is for: ${lines[i]}`);
    });
}
