import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../commands';
import type { Command } from '../commands/command';
import { addDays } from '../domain/days';
import { defaultLimits } from '../domain/ruleNumbers';
import { Database } from '../store/database';
import { type ContactView, contactView } from '../store/queries/contacts/contactView';
import { commit } from '../store/write/commit';
import { withNewestRecords } from './newestRecords';

const today = '2026-11-24';
const person = { name: 'Anna', emails: ['anna@x.example'], role: 'subject' as const };
const db = new Database('newest');
const views: Record<number, ContactView> = {};

const lists = { tags: [], phones: [], links: [], goals: [], needs: [], evidence: [], benefits: [], reminders: [] };

const viewOf = (touchpoints: number): ContactView => views[touchpoints]!;
const bytesOf = (view: ContactView) => JSON.stringify(view).length;

beforeAll(async () => {
  for (const count of [20, 200, 2000]) {
    const name = `Anna ${count}`;
    const emails = [`anna${count}@x.example`];
    const touchpoints = Array.from({ length: count }, (_, i) => ({
      on: addDays(today, -i),
      channel: 'mail',
      character: 'social',
      text: `What was said on the day ${i}`,
    }));
    const file = { contacts: [{ ...lists, id: `c${count}`, name, emails, touchpoints }] };
    await commit(db, 'import', { now: Date.now(), today }, (tx) =>
      (commands.import as unknown as Command).change(tx, { file } as never),
    );
    views[count] = await contactView(db, { ...person, name, emails }, today, defaultLimits);
  }
});

test('of thousands of touchpoints the newest travel, and how many more there are', () => {
  const { left, datedRecords, contact } = withNewestRecords(viewOf(2000));
  expect(viewOf(2000).datedRecords).toHaveLength(2000);
  expect(datedRecords.length + (left ?? 0)).toBe(2000);
  expect(contact.touchpoints.length).toBe(datedRecords.length);
  expect(contact.touchpoints.some(({ on }) => on === today)).toBe(true);
});

test('the answer does not grow with the history', () => {
  const most = bytesOf(withNewestRecords(viewOf(200)));
  expect(bytesOf(withNewestRecords(viewOf(2000)))).toBeLessThan(most * 1.1);
  expect(most).toBeLessThan(50_000);
});

test('what is short stays as it is', () => expect(withNewestRecords(viewOf(20))).toBe(viewOf(20)));
