import { textFields } from '../../domain/contactSchema';
import type { Id } from '../../domain/model';
import { fold } from '../../language/folding';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { fieldValue } from '../write/fields';

/** Who has a text in which the name of somebody else is written out. */
export interface NamingNote {
  contact: Id;
  name: string;
}

const recordTexts = ['note', 'text', 'wording', 'outcome', 'sentence'];

/** Who else has a text that names one of these. Each text is read once, however many names there are. */
export async function notesNaming(db: Database, people: readonly ContactRecord[]): Promise<NamingNote[]> {
  const isNaming = namesMatcher(people.flatMap(namesOf));
  const themselves = new Set(people.map(({ id }) => id));
  const isNamed = (record: object, fields: readonly string[]) =>
    fields.some((field) => {
      const text = fieldValue(record, field);
      return typeof text === 'string' && isNaming(fold(text));
    });
  const ids = new Set<Id>();
  await db.contacts.each((row) => {
    if (!row.deleted && isNamed({ ...row, ...row.gains }, [...textFields, ...Object.keys(row.gains ?? {})]))
      ids.add(row.id);
  });
  await db.datedRecords.each((record) => {
    if (!record.deleted && isNamed(record, recordTexts)) ids.add(record.contact);
  });
  const rows = await db.contacts.bulkGet([...ids].filter((id) => !themselves.has(id)));
  return rows.flatMap((row) => (row && !row.deleted ? [{ contact: row.id, name: row.name }] : []));
}

/** The names, folded, under which somebody was known. */
const namesOf = ({ name, otherValues = [] }: ContactRecord): string[] =>
  [name, ...otherValues.filter(({ field }) => field === 'name').map(({ value }) => String(value))].map(fold);

const word = /[\p{L}\p{N}]+/gu;

/**
 * Whether a folded text holds one of the names, each from a word's beginning. They are looked up by their first word
 * and length: of thousands who are forgotten at once hundreds are called Anna.
 */
function namesMatcher(all: readonly string[]): (text: string) => boolean {
  const names = new Set<string>();
  const lengths = new Map<string, Set<number>>();
  for (const written of all) {
    const [first] = written.matchAll(word);
    if (!first) continue;
    const name = written.slice(first.index);
    names.add(name);
    lengths.set(first[0], (lengths.get(first[0]) ?? new Set()).add(name.length));
  }
  const isAt = (text: string, { 0: first, index }: RegExpExecArray) =>
    [...(lengths.get(first) ?? [])].some((length) => names.has(text.slice(index, index + length)));
  return (text) => [...text.matchAll(word)].some((found) => isAt(text, found));
}
