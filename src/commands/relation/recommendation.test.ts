import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { Database } from '../../store/database';

let db: Database;
const run = commandRunner(() => db, '2026-11-24');
const offer = {
  ...{ id: 'okna', name: 'Okna', sentence: '', trigger: '', audience: [], keywords: [], exceptions: [] },
  ...{ pitches: [], proofs: [] },
};
const person = { name: 'Ewa Lis', company: 'Dom', emails: ['ewa@x.example'] };

beforeEach(async () => {
  db = new Database(`recommendation-${crypto.randomUUID()}`);
  await run('import', { file: { offers: [offer], contacts: [] } });
});
afterEach(() => db.delete());

test('a recommendation is a proof with a name, and whoever wrote it has recommended; one undo takes both back', async () => {
  const input = { who: { person }, offer: 'okna', on: '2024-05-18', text: 'Polecam.', source: 'linkedin' };
  const { change } = await run('recommendation', input);
  expect((await db.offers.get('okna'))?.proofs).toEqual([{ sentence: 'Polecam. (Ewa Lis, Dom)' }]);
  const [contact] = await db.contacts.toArray();
  expect(contact?.standing.offers.okna?.rung).toBe('hasRecommended');
  await run('undo', { change: change as number });
  expect((await db.offers.get('okna'))?.proofs).toEqual([]);
  expect((await db.datedRecords.toArray()).filter(({ deleted }) => !deleted)).toEqual([]);
});

test('an offer that is not there is refused', async () => {
  const input = { who: { person }, offer: 'x', text: 'Polecam.' };
  await expect(run('recommendation', input)).rejects.toThrow('noSuchOffer');
});
