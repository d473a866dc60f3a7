/** No long lines, no long files: biome breaks code at 120 characters; texts and patterns are split by hand. */
import type { CodeFile } from './sources';

/** Characters that a line may have. A case in a test's table may be a sentence as somebody wrote it. */
const maxLengths = { source: 120, test: 200 };

/** Tables of messages: a line is a message. */
const tables = /^test\/corpus\//;

/** One line for every file with lines that are too long. */
export function longLines(files: CodeFile[]): string[] {
  return files
    .filter(({ path }) => !tables.test(path))
    .flatMap(({ path, text }) => {
      const limit = /\.test\.tsx?$/.test(path) ? maxLengths.test : maxLengths.source;
      const long = text.split('\n').flatMap((line, i) => (line.length > limit ? [i + 1] : []));
      return long.length ? [`${path} has lines of over ${limit} characters: ${long.join(', ')}`] : [];
    });
}

/** Lines that a file of code or styles may have: one that is longer holds more than one thing. */
const maxLines = 250;

/** Parted, it would weigh more than a page may load (budgets.ts): the one that may be longer. */
const longerFile = { path: 'src/content/pageController.ts', lines: 282 };

/** One line for every file of ours that is too long. A test may be as long as its table of cases. */
export function longFiles(files: CodeFile[]): string[] {
  return files
    .filter(({ path }) => /^(src|scripts)\//.test(path) && !/\.test\.tsx?$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > (path === longerFile.path ? longerFile.lines : maxLines))
    .map(({ path, lines }) => `${path} has ${lines} lines: part what it holds, at most ${maxLines}`);
}
