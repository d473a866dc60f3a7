/** A plan: files to write, and files to change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot';

/** Texts by path, from the project's folder. */
export interface NewPlan {
  files: Record<string, string>;
  edits: Record<string, string>;
  /** What to do now, for the user. */
  next: string;
}

/** A template's text: `NAME`, `ADDRESS` and `ORIGIN` stand in it for what is new. */
export function fromTemplate(file: string, values: Record<string, string>): string {
  const text = readFileSync(join(import.meta.dirname, 'templates', file), 'utf8');
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(name, value), text);
}

/**
 * A project file with text put in at one place.
 * @param place the text before that place
 */
export function withText(path: string, place: RegExp, text: string): Record<string, string> {
  const before = readFileSync(join(projectRoot, path), 'utf8');
  const at = place.exec(before);
  if (!at) throw new Error(`${path} is not as this command knows it: ${place} is not in it`);
  const end = at.index + at[0].length;
  return { [path]: before.slice(0, end) + text + before.slice(end) };
}

/** A project file with an import put behind the first; the linter sorts them. */
export function withImport(edits: Record<string, string>, path: string, line: string): Record<string, string> {
  return { ...edits, [path]: (edits[path] ?? '').replace(/^import .*;$/m, (first) => `${first}\n${line}`) };
}
