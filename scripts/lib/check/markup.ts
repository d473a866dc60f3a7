/** Our own source makes no markup from text: Preact could, and the stores' reviewers are told that it never does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What turns text into elements, or into code. */
const ways = [
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'document.write',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'parseFromString',
  'setHTMLUnsafe',
  'srcdoc',
];

/** One line for every place in `src/` that names one of them; tests may. */
export function markupFromText(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .flatMap((file) => namesIn(readFileSync(join(src, file), 'utf8')).map((way) => `src/${file} names ${way}`));
}

/** Those of the ways that a source names. */
export const namesIn = (source: string): string[] => ways.filter((way) => source.includes(way));
