/** The records of what the user has set: one of each kind, one field for each thing that was set. */
import type { ChangedLimits } from '../domain/ruleNumberBounds';
import type { SettingId } from '../settings/keys';
import type { SyncedRecord } from './records';

/** One kind of settings. */
export type SettingRecord = SyncedRecord & { id: SettingId } & ChangedLimits & { [name: UserNamed]: string | number };
type UserNamed = `own/${string}`;

/** The field for something that the user gave a name. */
export const namedField = (name: string): UserNamed => `own/${name}`;

/** All that was set in a record of settings, by name. */
export function namedValues<T extends string | number>(record: SettingRecord | undefined): Record<string, T> {
  const fields = Object.entries(record && !record.deleted ? record : {}).filter(([name]) =>
    name.startsWith(namedField('')),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name.slice(namedField('').length), value as T]));
}
