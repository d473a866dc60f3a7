/** Two windows change the same lists. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Offer } from '../../domain/model';
import { Database } from '../../store/database';
import { commit } from '../../store/write/commit';
import { offer as offerCommand } from './offer';
import { editedLists } from './offerEdits';

const offer: Offer = {
  ...{ id: 'windows', name: 'Windows', sentence: '', trigger: '', audience: [], exceptions: [] },
  keywords: ['okna', 'drzwi'],
  pitches: [{ language: 'pl', length: 'short', text: 'Robię okna.' }],
  proofs: [{ sentence: 'The school' }, { id: 'p', sentence: 'The church', link: 'https://church.example' }],
};

test.each<[string, Parameters<typeof editedLists>[1], Partial<Offer>]>([
  ['a word', { words: { keywords: { add: ['brama'], remove: ['okna'] } } }, { keywords: ['drzwi', 'brama'] }],
  ['a word that is there', { words: { keywords: { add: ['okna'], remove: [] } } }, { keywords: ['okna', 'drzwi'] }],
  [
    'a pitch',
    { pitch: { language: 'pl', length: 'short', text: 'Okna.' } },
    { pitches: [{ language: 'pl', length: 'short', text: 'Okna.' }] },
  ],
  ['a pitch emptied', { pitch: { language: 'pl', length: 'short', text: ' ' } }, { pitches: [] }],
  [
    'a proof without an id',
    { proof: { id: 'The school', sentence: 'Two schools' } },
    { proofs: [{ id: 'The school', sentence: 'Two schools' }, offer.proofs[1]!] },
  ],
  [
    'a proof’s link',
    { proof: { id: 'p', link: '' } },
    { proofs: [offer.proofs[0]!, { id: 'p', sentence: 'The church', link: '' }] },
  ],
  [
    'a new proof',
    { proof: { id: 'q', sentence: 'The mill' } },
    { proofs: [...offer.proofs, { id: 'q', sentence: 'The mill' }] },
  ],
  ['a proof removed', { proof: { id: 'p', remove: true } }, { proofs: [offer.proofs[0]!] }],
])('%s', (_, edits, lists) => expect(editedLists(offer, edits)).toEqual(lists));

test('a word that comes late, from a window that was closed, is added to what was written since', async () => {
  const db = new Database('late words');
  const noon = Date.parse('2026-11-24T12:00:00Z');
  const write = (at: number, add: string[], isLate: boolean) =>
    commit(db, 'offer', { now: noon + 60_000, today: '2026-11-24', typed: { at, isLate } }, (tx) =>
      offerCommand.change(tx, { id: 'windows', words: { keywords: { add, remove: [] } } }),
    );
  await write(noon, ['okna'], false);
  await write(noon + 2000, ['drzwi'], false);
  await write(noon + 1000, ['brama'], true);
  expect((await db.offers.get('windows'))?.keywords).toEqual(['okna', 'drzwi', 'brama']);
});
