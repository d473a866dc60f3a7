/** No long lines: biome breaks code at 120 characters; texts and patterns are split by hand. */
import type { SourceFile } from './sources';

/** Characters that a line may have. A case in a test's table may be a sentence as somebody wrote it. */
const maxLengths = { source: 120, test: 200 };

/** Tables of messages: a line is a message. */
const tables = /^test\/corpus\//;

/** One line for every file with lines that are too long. */
export function longLines(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => !tables.test(path))
    .flatMap(({ path, text }) => {
      const limit = /\.test\.tsx?$/.test(path) ? maxLengths.test : maxLengths.source;
      const long = text.split('\n').flatMap((line, i) => (line.length > limit ? [i + 1] : []));
      return long.length ? [`${path} has lines of over ${limit} characters: ${long.join(', ')}`] : [];
    });
}
