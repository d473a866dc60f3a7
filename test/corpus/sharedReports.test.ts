/** What users of other tools reported, tried here: who it is, own words, names in lists, search (its README.md). */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGuestList } from '../../src/capture/typedPeople';
import type { OfferTerms } from '../../src/mentions/keywords';
import { findMention } from '../../src/mentions/mention';
import { Database } from '../../src/store/database';
import { searchContacts } from '../../src/store/search/search';
import { updateSearchLines } from '../../src/store/search/searchLines';
import { commandRunner } from '../fixtures/commandRunner';
import { describeShared } from '../fixtures/externalExamples';
import { type ExpectedPage, expectRead, openSavedPage, readSavedPage } from '../readers/savedPages';

type ReportedPage = Partial<ExpectedPage> & { url: string; day?: string };
type Line = { id: string; text: string; mine: boolean; expect: boolean };
type GuestLine = { id: string; line: string; people: string[][]; never: string[] };
type Search = { id: string; name: string; typed: string };

// The day of an instant is that of the user's calendar.
process.env.TZ = 'Europe/Warsaw';

describeShared('reports', (shared) => {
  const folder = join(shared, 'reports');
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const json = (file: string): unknown => JSON.parse(text(file));

  describe('pages', () => {
    test.each(Object.entries(json('expected.json') as Record<string, ReportedPage>))('%s', (file, want) => {
      const page = openSavedPage({ html: text(file), url: want.url });
      const { reader, seen } = readSavedPage(page);
      if (want.day) expect(reader?.messages?.(page)?.find(({ date }) => date)?.date).toContain(want.day);
      // What is read beside what they ask for is not wrong.
      const people = want.people?.map((one) => ({ ...one, linkedin: expect.objectContaining(one.linkedin) }));
      expectRead(page, { kind: seen.kind, ...want, ...(people && { people }) });
    });
  });

  describe('own words', () => {
    const offer = json('offer-windows.json') as OfferTerms;
    const lines = text('mentions.jsonl').trim().split('\n');
    test.each(lines.map((line) => JSON.parse(line) as Line))('$id', ({ mine, text: words, expect: isMentioned }) =>
      expect(mine && findMention(offer, words) !== null).toBe(isMentioned),
    );
  });

  describe('guest lists', () => {
    test.each(json('guest-list.json') as GuestLine[])('$id', ({ line, people, never }) => {
      const names = parseGuestList(line).map(({ name }) => name as string);
      expect(names).toHaveLength(people.length);
      for (const [i, name] of names.entries()) expect(people[i]).toContain(name);
      for (const name of never) expect(names).not.toContain(name);
    });
  });

  describe('search', () => {
    test.each(json('search.json') as Search[])('$id', async ({ name, typed }) => {
      const db = new Database(`reports-${crypto.randomUUID()}`);
      const run = commandRunner(() => db, '2026-11-24');
      await run('field', { who: { person: { name, emails: ['a@x.example'] } }, field: 'note', text: 'x' } as never);
      await updateSearchLines(db);
      expect((await searchContacts(db, typed, 20)).map((found) => found.name)).toEqual([name]);
    });
  });
});
