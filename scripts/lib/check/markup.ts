/** Our own source makes no markup from text: Preact could, and the stores' reviewers are told that it never does. */
import { type CodeFile, isTest } from './sources';

/** What turns text into elements, or into code. */
const markupMakers = [
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
export function markupFromText(files: CodeFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !isTest(file))
    .flatMap(({ path, text }) =>
      markupMakers.filter((name) => text.includes(name)).map((name) => `${path} makes markup from text: ${name}`),
    );
}
