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

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a folded text holds one of the names. They are looked up by their first word. */
function namesMatcher(names: readonly string[]): (text: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  for (const name of names) {
    const [first] = wordsOf(name);
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  return (text) => wordsOf(text).some((word) => byFirstWord.get(word)?.some((name) => text.includes(name)));
}
