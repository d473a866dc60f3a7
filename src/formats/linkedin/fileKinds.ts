/** Which of LinkedIn's files a table is, by the names of its columns; spreadsheets and people rename files. */

import { columnPlaces } from '../csv/findTable';
import type { SourceFile } from '../format';

export type FileKind = (typeof kinds)[number]['kind'] | 'assistants';

/** Columns by which each file is known, named as `normalColumnName` gives them. */
const kinds = [
  { kind: 'connections', columns: ['first name', 'last name', 'connected on'] },
  { kind: 'messages', columns: ['conversation id', 'from', 'to', 'date', 'content'] },
  { kind: 'messages', columns: ['from', 'to', 'date', 'content', 'direction', 'folder'] }, // 2018
  { kind: 'invitations', columns: ['from', 'to', 'sent at', 'direction'] },
  { kind: 'recommendations', columns: ['first name', 'last name', 'text', 'creation date'] },
  { kind: 'endorsements', columns: ['endorsement date', 'skill name'] },
  { kind: 'notes', columns: ['connection first name', 'connection last name', 'note'] },
  { kind: 'profile', columns: ['first name', 'last name', 'headline', 'summary', 'geo location'] },
  { kind: 'ownAddresses', columns: ['email address', 'confirmed', 'primary'] },
  { kind: 'addressBook', columns: ['first name', 'last name', 'companies', 'emails', 'created at'] },
  { kind: 'addressBook', columns: ['first name', 'last name', 'companies', 'email address', 'created at'] }, // 2018
] as const satisfies readonly { kind: string; columns: readonly string[] }[];

/** LinkedIn's coaches and assistants: files with the columns of messages, and nobody in them. */
const assistants = /(coach|guide|role[ _-]?play|learning)[^/]*messages/i;

/** The kind of a file, null where it is none of LinkedIn's that tells of people. */
export function fileKind({ name, table }: SourceFile): FileKind | null {
  if (!table) return null;
  const places = columnPlaces(table.header);
  const found = kinds.find(({ columns }) => columns.every((column) => places.has(column)))?.kind;
  return found === 'messages' && assistants.test(name) ? 'assistants' : (found ?? null);
}
