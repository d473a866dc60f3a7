import { expect, test } from 'vitest';
import { isBackupDue, oldBackups } from './backupPlan';

const names = (...days: string[]) => days.map((day) => `KnownFor-${day}.age`);
const week = names('2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17');

test.each<[string, string[], string[]]>([
  ['seven and fewer all stay', week, []],
  ['an older one stays as the last of its month', [...names('2026-10-31'), ...week], []],
  ['of an older month only the last stays', [...names('2026-10-01', '2026-10-31'), ...week], names('2026-10-01')],
  ['the month of the last seven has one more', [...names('2026-11-01', '2026-11-02'), ...week], names('2026-11-01')],
  ['the key and other files are left alone', ['KnownFor-key.age', 'photo.jpg', ...week], []],
])('%s', (_, all, gone) => expect(oldBackups(all)).toEqual(gone));

const day = 86_400_000;
test.each([
  ['never made', undefined, true],
  ['made yesterday', 9 * day, false],
  ['made a week ago', 3 * day, true],
  ['made in the future, by a clock that was wrong', 12 * day, true],
])('%s', (_, at, due) => {
  const plan = { key: 'plan' as const, every: 7, recipient: '', sealedKey: new Uint8Array() };
  expect(isBackupDue({ ...plan, ...(at !== undefined && { last: { at, contacts: 1 } }) }, 10 * day)).toBe(due);
});
