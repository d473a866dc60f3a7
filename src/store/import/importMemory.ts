/**
 * What imports brought to a contact, remembered as short hashes in its row: the same file again brings nothing, also
 * after the user has deleted, changed, renamed or joined what came of it.
 */
import { shortHash } from '../../language/shortHash';
import type { DatedRecord, DatedRecordType } from '../records';

/** One value of a field; of a list, one of its items. */
export const fieldMemory = (name: string, value: unknown): string =>
  shortHash(`${name}\n${typeof value === 'string' ? value : JSON.stringify(value)}`);

/** Which fields tell a record apart from others of its type, as far as files bring them. */
const toldApart: Record<DatedRecordType, readonly string[]> = {
  goal: ['kind', 'wording', 'by'],
  need: ['on', 'offer', 'sentence'],
  touchpoint: ['on', 'channel', 'minutes', 'note'],
  evidence: ['on', 'offer', 'kind', 'sentence'],
  benefit: ['on', 'direction', 'kind', 'amount'],
  reminder: ['on', 'text'],
};

/** A dated record, stored or from a file. */
export const recordMemory = (type: DatedRecordType, record: object): string =>
  shortHash([type, ...toldApart[type].map((name) => (record as Record<string, unknown>)[name] ?? '')].join('\n'));

/** Whether a stored record is as an import brought it: what the user changed is the user's. */
export const isAsImported = (record: DatedRecord, imported: ReadonlySet<string>): boolean =>
  imported.has(recordMemory(record.type, record));
