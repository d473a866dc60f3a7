/** Two windows change the same lists. */
import { expect, test } from 'vitest';
import type { Offer } from '../../domain/model';
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
