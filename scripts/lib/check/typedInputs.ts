/**
 * Every text that a person types is kept from the first letter on: its element takes what a keeper gives it, a hook
 * that stores drafts. An element with an `onInput` of its own would lose what was typed.
 */
import { type CodeFile, isTest } from './sources';

/** The hooks that keep what is typed. */
const keepers = ['useAutosavedField', 'usePanelField', 'useDraftedForm'];

/** Types of an `<input>` into which nothing is typed that could be lost. */
const untypedKinds = ['checkbox', 'radio', 'file', 'search', 'range', 'button', 'submit'];

/** Files whose text elements go without a hook of their own, and why. */
const exemptFiles: Readonly<Record<string, string>> = {
  'src/ui/dashboard/backup/PassphraseForm.tsx': 'a passphrase is kept nowhere',
  'src/ui/dashboard/contacts/FilterFields.tsx': 'a filter is in the address of the page',
  'src/ui/import/FileOptions.tsx': 'a part of a preview, which goes with the page',
  'src/ui/panel/fields/DateInput.tsx': 'it is given what usePanelField gives',
  'src/ui/panel/fields/DayWords.tsx': 'it is given what usePanelField gives, or a day that goes with the next click',
  'src/ui/panel/log/ReminderForm.tsx': 'it stores its draft itself: without a day there is no command that saves it',
  'src/ui/panel/person/WhoIsThis.tsx': 'it stores its draft itself: a name is saved once it is confirmed',
  'src/ui/panel/palette/Palette.tsx': 'a search among tags and actions',
};

/** One line for every element for text that is kept by no hook, and for every exemption that is not needed. */
export function unkeptInputs(files: CodeFile[], exempt = exemptFiles): string[] {
  const surfaces = files.filter((file) => file.path.startsWith('src/ui/') && !isTest(file));
  const found = surfaces
    .map(({ path, text }) => ({ path, unkept: textElements(text).filter((element) => !isKept(element, text)) }))
    .filter(({ unkept }) => unkept.length);
  const paths = found.map(({ path }) => path);
  return [
    ...found
      .filter(({ path }) => !(path in exempt))
      .map(
        ({ path, unkept }) => `${path} does not keep what is typed: ${unkept[0]?.replace(/\s+/g, ' ').slice(0, 60)}`,
      ),
    ...Object.keys(exempt)
      .filter((path) => !paths.includes(path))
      .map((path) => `${path} is exempt from the check of typed texts, and keeps them`),
  ];
}

/** A keeper's element takes its value and its events from the hook; `readOnly` ones are not typed into. */
function isKept(element: string, file: string): boolean {
  if (/\breadOnly\b/.test(element)) return true;
  return (
    /\{\.\.\./.test(element) &&
    !/\bonInput=\{(?!\w+\.onInput\})/.test(element) &&
    keepers.some((hook) => file.includes(hook))
  );
}

/** The opening tags of elements into which text, a day or a number is typed. */
function textElements(text: string): string[] {
  return [...text.matchAll(/<(?:input|textarea)\b/g)]
    .map(({ index }) => text.slice(index, endOfTag(text, index)))
    .filter((tag) => !untypedKinds.includes(/\btype="(\w+)"/.exec(tag)?.[1] ?? 'text'));
}

/** Where the tag that begins at a place ends: a `>` within braces is an arrow or a comparison. */
function endOfTag(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}') depth--;
    if (text[i] === '>' && !depth) return i;
  }
  return text.length;
}
