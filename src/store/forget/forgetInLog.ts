import type { LogEntry, RecordChange } from '../changeLog';
import type { Database } from '../database';
import { fieldValue } from '../write/fields';
import type { ForgetContext } from './forgetContext';

/** Takes out of the log every step on people who are forgotten, and them out of the lists of others. */
export async function forgetInLog(db: Database, people: ForgetContext): Promise<void> {
  await db.log.toCollection().modify((entry) => {
    if (!isAboutThem(entry, people)) return;
    entry.changes = withoutThem(entry.changes, people);
    if (entry.superseded) entry.superseded = withoutThem(entry.superseded, people);
  });
}

const isAboutThem = ({ contacts, changes, superseded = [] }: LogEntry, people: ForgetContext): boolean =>
  contacts.some((id) => people.ids.has(id)) ||
  [...changes, ...superseded].some((change) => isOn(change, people) || !!listIn(change));

const withoutThem = (changes: readonly RecordChange[], people: ForgetContext): RecordChange[] =>
  changes.filter((change) => !isOn(change, people)).map((change) => withoutThemInLists(change, people));

/** Whether a step was on one of them or on a record of theirs, of whom it may have been then. */
function isOn({ table, id, before, after }: RecordChange, { ids, records }: ForgetContext): boolean {
  if (table === 'contacts') return ids.has(id);
  const owners = [before, after].map((fields) => fields && fieldValue(fields, 'contact')) as string[];
  return table === 'datedRecords' && (records.has(id) || owners.some((owner) => ids.has(owner)));
}

/** The list of people that a step changed, where it did. */
const listIn = ({ before, after }: RecordChange): 'expected' | 'apart' | undefined =>
  (['expected', 'apart'] as const).find((name) => name in after || (before && name in before));

function withoutThemInLists(change: RecordChange, { ids, keys }: ForgetContext): RecordChange {
  const name = listIn(change);
  if (!name) return change;
  const remaining = (fields: Record<string, unknown>) => {
    const list = fields[name] as string[] | undefined;
    return list ? { ...fields, [name]: list.filter((one) => !ids.has(one) && !keys.has(one)) } : fields;
  };
  return { ...change, before: change.before && remaining(change.before), after: remaining(change.after) };
}
