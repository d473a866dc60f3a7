/**
 * The project's own JSON: `{version, offers, contacts}` as docs/knownfor.schema.json has it. Missing lists are empty,
 * `null` is absent, what we don't know is left out; what is wrong is refused with its place and the reason.
 */
import { type BaseIssue, safeParse } from 'valibot';
import { fileVersion, type ProjectFile, projectFileSchema } from '../../domain/projectFile';
import { quotedValue } from '../../domain/schemaParts';
import type { FileContents, Format } from '../format';
import { WrongFile } from '../problems';
import { utf8Text } from '../utf8Text';

export const projectJson: Format = {
  name: 'json',
  ownsSources: true,
  recognizes: (file) => /^\s*\{/.test(file.head) && /"(contacts|offers)"\s*:/.test(file.text()),
  read: (files) => files.map(({ name, bytes }) => ownFile(name, bytes)).reduce(joinedFiles),
  write: (file) => `${JSON.stringify(file, null, 2)}\n`,
};

function ownFile(file: string, bytes: Uint8Array): FileContents {
  try {
    return { ...readProjectJson(utf8Text(bytes)), skipped: [] };
  } catch (error) {
    if (error instanceof WrongFile) error.file = file;
    throw error;
  }
}

/** What stands in the first of several files stays. */
const joinedFiles = (one: FileContents, other: FileContents): FileContents => ({
  ...other,
  ...one,
  offers: [...(one.offers ?? []), ...(other.offers ?? [])],
  contacts: [...one.contacts, ...other.contacts],
  events: [...(one.events ?? []), ...(other.events ?? [])],
});

/**
 * Reads a file's text.
 * @throws WrongFile
 */
export function readProjectJson(text: string): ProjectFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw wrong(`not JSON: ${String((error as Error).message).replace(/\s+/g, ' ')}`);
  }
  return checkProjectFile(value);
}

/**
 * Checks what was parsed already.
 * @throws WrongFile
 */
export function checkProjectFile(value: unknown): ProjectFile {
  const { success, output, issues } = safeParse(projectFileSchema, value, { abortEarly: true });
  if (!success) throw wrong(problemOf(issues[0]));
  checkUnique(output.offers, 'offers', 'id');
  checkUnique(output.contacts, 'contacts', 'id');
  checkUnique(output.events ?? [], 'events', 'name');
  return { ...output, version: fileVersion };
}

const wrong = (detail: string) => new WrongFile('invalid', { detail });

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
      throw wrong(`${list}[${i}].${name} is the same as ${list}[${before}].${name}: ${quotedValue(value)}`);
    places.set(value, i);
  }
}
