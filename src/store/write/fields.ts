/** Fields of records by name, and what changed in them. */

/** The value of a field. */
const fieldValue = (record: object, name: string): unknown => (record as Record<string, unknown>)[name];

/** Some fields of a record. */
export const pickFields = (record: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, fieldValue(record, name)]));

/** The fields of a patch that differ from the record. */
export const changedFields = (record: object, patch: object): string[] =>
  Object.keys(patch).filter((name) => !isEqual(fieldValue(record, name), fieldValue(patch, name)));

const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A copy of a record with fields of a patch; where the patch has undefined, the field goes. */
export function withFields<T extends object>(record: T, patch: object, names: readonly string[]): T {
  const next = { ...record } as Record<string, unknown>;
  for (const name of names) {
    const value = fieldValue(patch, name);
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next as T;
}

/** The names under which changed fields have their clocks: tags have one each. */
export const clockNames = (record: object, patch: object, names: readonly string[]): string[] =>
  names.flatMap((name) => (name === 'tags' ? changedTags(record, patch).map((tag) => `tags/${tag}`) : [name]));

function changedTags(record: object, patch: object): string[] {
  const before = (fieldValue(record, 'tags') as string[] | undefined) ?? [];
  const after = (fieldValue(patch, 'tags') as string[] | undefined) ?? [];
  return [
    ...new Set([...after.filter((tag) => !before.includes(tag)), ...before.filter((tag) => !after.includes(tag))]),
  ];
}
