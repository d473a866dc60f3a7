/** A value without one of the changes that were made to it. */
import { clockOfTag, isEqual } from '../../store/write/fields';

/** What a field held before and after a change. */
interface ValueChange {
  before: unknown;
  after: unknown;
}

/**
 * What a field holds once a change is taken back that was not the last one to it: of a list and of a sheet only the
 * parts go back that the change added, removed or wrote; anything else stays.
 * @param isUntouched whether a tag, by the name of its clock, is as the change left it
 */
export function valueWithout(
  name: string,
  now: unknown,
  { before, after }: ValueChange,
  isUntouched: (clock: string) => boolean,
): unknown {
  if (name === 'tags') return listWithout(now, before, after, (tag) => isUntouched(clockOfTag(tag as string)));
  if ([now, before, after].every(isListOrNothing)) return listWithout(now, before, after);
  if ([now, before, after].every(isSheetOrNothing)) return sheetWithout(now, before, after);
  return now;
}

const isListOrNothing = (value: unknown) => value === undefined || Array.isArray(value);
const isSheetOrNothing = (value: unknown) =>
  value === undefined || (typeof value === 'object' && !Array.isArray(value));

function listWithout(now: unknown, before: unknown, after: unknown, goesBack = (_: unknown) => true): unknown {
  const [has, had, got] = [now, before, after].map((list) => (list ?? []) as unknown[]) as [
    unknown[],
    unknown[],
    unknown[],
  ];
  const isIn = (list: unknown[], item: unknown) => list.some((one) => isEqual(one, item));
  const added = got.filter((item) => !isIn(had, item) && goesBack(item));
  const removed = had.filter((item) => !isIn(got, item) && !isIn(has, item) && goesBack(item));
  const list = [...has.filter((item) => !isIn(added, item)), ...removed];
  return list.length || before ? list : undefined;
}

function sheetWithout(now: unknown, before: unknown, after: unknown): unknown {
  const [has, had, got] = [now, before, after].map((sheet) => (sheet ?? {}) as Record<string, unknown>) as [
    Record<string, unknown>,
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const sheet = { ...has };
  for (const part of Object.keys({ ...had, ...got })) {
    if (isEqual(had[part], got[part]) || !isEqual(has[part], got[part])) continue;
    if (had[part] === undefined) delete sheet[part];
    else sheet[part] = had[part];
  }
  return Object.keys(sheet).length ? sheet : undefined;
}
