import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { addDays, today } from '../domain/days';
import { Database } from '../store/database';
import type { DatedRecord } from '../store/records';
import { threadEvidence } from './threadEvidence';

const anna = { name: 'Anna Nowak', emails: ['anna@budimax.example'], role: 'subject' as const };
const who = { person: anna };
const asked = 'Szukamy kogoś do okien w 12 domach.';
const message = (text: string, date = today()) => ({ from: anna.name, text, mine: false, date });

let db: Database;
const run = commandRunner(() => db, today());
const needsIn = async (text = asked, date?: string) =>
  (await threadEvidence(db, { person: anna, messages: [message(text, date)] })).needs;
const living = async () => (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted) as DatedRecord[];

beforeEach(async () => {
  db = new Database(`thread-${crypto.randomUUID()}`);
  await run('offer', { id: 'windows', name: 'Okna', keywords: ['okna'] });
});
afterEach(() => db.delete());

describe('a need on the page', () => {
  test('comes with its word, its day and what would except it', async () => {
    expect(await needsIn()).toEqual([
      { offer: 'windows', on: today(), sentence: asked, keyword: 'okna', word: 'okien', exception: expect.any(String) },
    ]);
  });

  test('looking keeps nothing; a sentence of mine is kept once it is accepted', async () => {
    const messages = [message(asked), { from: 'Jan', text: 'Robimy okna.', mine: true, date: today() }];
    const { needs, proposals } = await threadEvidence(db, { person: anna, messages });
    expect([needs.length, proposals.length]).toEqual([1, 1]);
    const [contacts, log] = await Promise.all([db.contacts.count(), db.log.toArray()]);
    expect([contacts, await living(), log.map(({ command }) => command)]).toEqual([0, [], ['offer']]);
    const { offer, on, kind, sentence } = proposals[0]!;
    await run('evidence', { who, offer, on, kind, sentence });
    expect(await living()).toMatchObject([{ type: 'evidence', kind: 'mentioned', sentence: 'Robimy okna.' }]);
    expect(await db.contacts.count()).toBe(1);
  });

  test('has faded with its message', async () => {
    expect(await needsIn(asked, addDays(today(), -59))).toHaveLength(1);
    expect(await needsIn(asked, addDays(today(), -60))).toEqual([]);
  });

  test('names the record that keeps it, and is none once that is settled', async () => {
    await run('need', { who, offer: 'windows', sentence: asked });
    const [record] = await living();
    expect(await needsIn()).toMatchObject([{ kept: record!.id }]);
    await run('need', { who, id: record!.id, settled: true });
    expect(await needsIn()).toEqual([]);
  });

  test('that is none teaches an exception, and its record goes; both come back with an undo', async () => {
    const text = 'Szukamy kogoś do okien czasowych.';
    await run('need', { who, offer: 'windows', sentence: text });
    const { exception, kept } = (await needsIn(text))[0]!;
    const { change } = await run('exception', { offer: 'windows', text: exception, need: kept! });
    expect([await needsIn(text), await living()]).toEqual([[], []]);
    await run('undo', { change: change as number });
    expect(await needsIn(text)).toMatchObject([{ kept }]);
  });

  test('is read in a headline, where there are no messages', async () => {
    const person = { ...anna, headline: 'Deweloper | szukam dostawcy okien' };
    const { needs } = await threadEvidence(db, { person, messages: [] });
    expect(needs).toMatchObject([{ sentence: person.headline, word: 'okien' }]);
  });

  test('is read in what a profile says beside its headline, and is no word of theirs to the user', async () => {
    const person = { ...anna, headline: 'Deweloper' };
    const about = { ...message('Robiłam już okna. Szukam kogoś do okien w 12 domach.'), isProfile: true as const };
    const found = await threadEvidence(db, { person, messages: [about] });
    expect(found.needs).toMatchObject([{ word: 'okien' }]);
    expect(found.proposals).toEqual([]);
  });

  test('that I answered comes with the evidence of it, whomever the offer concerns', async () => {
    await run('offer', { id: 'doors', name: 'Drzwi', keywords: ['drzwi'] });
    const messages = [message('Kto zrobi drzwi?'), { from: 'Jan', text: 'Robimy drzwi.', mine: true, date: today() }];
    const found = await threadEvidence(db, { person: anna, messages });
    expect(found.needs).toMatchObject([{ offer: 'doors', answer: 'Robimy drzwi.' }]);
    expect(found.proposals).toMatchObject([{ offer: 'doors', kind: 'mentioned' }]);
  });
});
