/**
 * The project's own JSON: `{version, offers, contacts}` as docs/knownfor.schema.json has it. Missing lists are empty,
 * `null` is absent, what we don't know is left out; what is wrong is refused with its place and the reason.
 */
import { type BaseIssue, safeParse } from 'valibot';
import { fileVersion, type ProjectFile, projectFileSchema } from '../../domain/projectFile';
import { quotedValue } from '../../domain/schemaParts';
import { type Format, utf8Text, WrongFile } from '../format';

export const projectJson: Format = {
  name: 'json',
  recognizes: ({ name, bytes }) => /\.json$/i.test(name) && /^\uFEFF?\s*\{/.test(textStart(bytes)),
  read: ({ bytes }) => ({ ...readProjectJson(utf8Text(bytes)), skipped: [] }),
  write: (file) => `${JSON.stringify(file, null, 2)}\n`,
};

/** Enough of a file to know it by. */
const textStart = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 100));

/**
 * Reads a file's text.
 * @throws WrongFile
 */
export function readProjectJson(text: string): ProjectFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WrongFile(`not JSON: ${String((error as Error).message).replace(/\s+/g, ' ')}`);
  }
  return checkProjectFile(value);
}

/**
 * Checks what was parsed already.
 * @throws WrongFile
 */
export function checkProjectFile(value: unknown): ProjectFile {
  const { success, output, issues } = safeParse(projectFileSchema, value, { abortEarly: true });
  if (!success) throw new WrongFile(problemOf(issues[0]));
  checkUnique(output.offers, 'offers', 'id');
  checkUnique(output.contacts, 'contacts', 'id');
  checkUnique(output.events ?? [], 'events', 'name');
  return { ...output, version: fileVersion };
}

/** `contacts[0].touchpoints[2].on is not a day of the calendar: "2026-02-30"` */
function problemOf({ path, message }: BaseIssue<unknown>): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return `${steps.join('').replace(/^\./, '') || 'the file'} ${message}`;
}

function checkUnique<K extends string>(all: Record<K, string>[], list: string, name: K): void {
  const places = new Map<string, number>();
  for (const [i, { [name]: value }] of all.entries()) {
    const before = places.get(value);
    if (before !== undefined)
      throw new WrongFile(`${list}[${i}].${name} is the same as ${list}[${before}].${name}: ${quotedValue(value)}`);
    places.set(value, i);
  }
}
