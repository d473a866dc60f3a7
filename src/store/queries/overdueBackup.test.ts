import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../database';
import { overdueBackup } from './overdueBackup';

const day = 86_400_000;
const now = Date.parse('2026-11-24');
let db: Database;

beforeEach(() => {
  db = new Database(`overdue-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test.each<[string, number | undefined, number | null]>([
  ['one that was never made', undefined, 0],
  ['one made today', 0, null],
  ['one that is due today: the dashboard makes it', 7, null],
  ['one that is three days late', 10, now - 10 * day],
])('of a weekly plan, %s', async (_, daysAgo, expected) => {
  const last = daysAgo === undefined ? {} : { last: { at: now - daysAgo * day, contacts: 3 } };
  const plan = { key: 'plan' as const, every: 7, recipient: 'age1', sealedKey: new Uint8Array() };
  await db.backupPlan.put({ ...plan, ...last });
  expect(await overdueBackup(db, now)).toBe(expected);
});

test('without a plan none is missing', async () => expect(await overdueBackup(db, now)).toBeNull());
