/** Files of what is kept, for other programs and for other people. */
import type { Id, Language } from '../domain/model';
import { fileVersion, type ProjectFile } from '../domain/projectFile';
import { writeCsv } from '../formats/anyCsv/writeCsv';
import { writeAddressBook } from '../formats/csv/writeAddressBook';
import { type DueDay, writeICalendar } from '../formats/icalendarExport/writeICalendar';
import { projectJson } from '../formats/projectJson/projectJson';
import { writeVCard } from '../formats/vcard/writeVCard';
import type { Database } from '../store/database';
import { exportProject } from '../store/queries/exportProject';
import type { ExportFormat } from './protocol';

/** The text of a file with these contacts, or with all. */
export async function exportText(
  db: Database,
  { format, ids, language }: { format: ExportFormat; ids?: readonly Id[]; language: Language },
): Promise<string> {
  if (format === 'ics') return writeICalendar(await dueDays(db, ids), new Date());
  const file = chosen(await exportProject(db), ids);
  switch (format) {
    case 'csvExcel':
      return `\uFEFF${writeCsv(file, language)}`;
    case 'csv':
      return writeCsv(file);
    case 'google':
    case 'outlook':
      return writeAddressBook(file, format);
    case 'vcf3':
      return writeVCard(file);
    case 'vcf4':
      return writeVCard(file, 4);
    case 'json':
      return projectJson.write?.(file) ?? '';
  }
}

/** Of some contacts nothing but them; of all, all that is kept. */
function chosen(file: ProjectFile, ids?: readonly Id[]): ProjectFile {
  if (!ids) return file;
  const wanted = new Set(ids);
  return { version: fileVersion, offers: file.offers, contacts: file.contacts.filter(({ id }) => wanted.has(id)) };
}

/** Reminders that are not done, and open goals with a day. */
async function dueDays(db: Database, ids?: readonly Id[]): Promise<DueDay[]> {
  const records = await db.datedRecords.toArray();
  const wanted = ids && new Set(ids);
  const open = records.filter(
    (record) =>
      !record.deleted &&
      (!wanted || wanted.has(record.contact)) &&
      ((record.type === 'reminder' && !record.done) ||
        (record.type === 'goal' && record.state === 'open' && record.by)),
  );
  const contacts = await db.contacts.bulkGet([...new Set(open.map(({ contact }) => contact))]);
  const names = new Map(contacts.flatMap((row) => (row && !row.deleted ? [[row.id, row.name] as const] : [])));
  return open.flatMap((record): DueDay[] => {
    const name = names.get(record.contact);
    if (!name) return [];
    if (record.type === 'reminder')
      return [{ id: record.id, on: record.on, title: record.text ? `${name}: ${record.text}` : name }];
    if (record.type !== 'goal' || !record.by) return [];
    return [{ id: record.id, on: record.by, title: record.wording ? `${name}: ${record.wording}` : name }];
  });
}
