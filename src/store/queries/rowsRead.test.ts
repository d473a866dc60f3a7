/** A surface opens with a few rows of very many: counted, so that what makes it slow fails without a clock. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands';
import type { Command } from '../../commands/command';
import { defaultLimits } from '../../domain/ruleNumbers';
import { Database } from '../database';
import { commit } from '../write/commit';
import { board } from './board';
import { contactCounts } from './contacts/contactCounts';
import { firstContacts } from './contacts/contactList';
import { contactView } from './contacts/contactView';
import { popupContents } from './popupContents';
import { todayContents } from './todayContents';

const today = '2026-11-24';
const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const windows = {
  ...{ id: 'w', name: 'Windows', sentence: '', audience: ['architect'], keywords: ['x'] },
  ...{ exceptions: [], trigger: '', pitches: [], proofs: [] },
};
/** Of each kind of contact that a surface shows, one after the other. */
const kinds = [
  { headline: 'architect', touchpoints: [{ on: '2026-11-01', channel: 'call', character: 'social' }] },
  { headline: 'architect', reminders: [{ on: '2026-11-20', text: 'call' }] },
  { benefits: [{ on: '2026-11-01', direction: 'received', kind: 'sale' }] },
  { evidence: [{ on: '2026-11-01', offer: 'w', kind: 'told' }], goals: [{ kind: 'sale', state: 'open' }] },
  { headline: 'architect', touchpoints: [{ on: '2020-01-01', channel: 'mail', character: 'social' }] },
];

const contacts = Array.from({ length: 1500 }, (_, i) => ({
  ...{ ...lists, ...kinds[i % kinds.length] },
  ...{ id: `c${i}`, name: `Anna ${i}`, emails: [`anna${i}@x.example`] },
}));
const db = new Database('rows');
const act = (name: string, input: object) =>
  commit(db, name, { now: Date.now(), today }, (tx) =>
    (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
  );
beforeAll(async () => {
  await act('import', { file: { offers: [windows], contacts } });
  // The popup says how many were told today.
  for (let i = 0; i < 100; i++) await act('told', { who: { contact: `c${i * 5 + 4}` }, offer: 'w', on: today });
});

/** How many rows, keys and counts the database answers with meanwhile. */
async function rowsOf(reading: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  const result = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'result')!;
  Object.defineProperty(IDBRequest.prototype, 'result', {
    ...result,
    get() {
      const answer: unknown = result.get!.call(this);
      rows += Array.isArray(answer) ? answer.length : 1;
      return answer;
    },
  });
  await reading();
  Object.defineProperty(IDBRequest.prototype, 'result', result);
  return rows;
}

const anna = { name: 'Anna 1', emails: ['anna1@x.example'], role: 'subject' as const };

// The second figure of each was the count when this was written.
test.each([
  ['the panel', 20, 7, () => contactView(db, anna, today, defaultLimits)],
  ['the popup', 180, 158, () => popupContents(db, { today, offer: undefined, most: 3 })],
  ['the dashboard’s home', 400, 271, () => todayContents(db, today, 5)],
  ['the board', 40, 22, () => Promise.all([board(db, 'w', 10), contactCounts(db)])],
  ['the first contacts', 60, 50, () => firstContacts(db, 50)],
] as const)('%s reads fewer than %i rows of 1,500 contacts', async (_, most, __, read) => {
  const rows = await rowsOf(read);
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(most);
});
