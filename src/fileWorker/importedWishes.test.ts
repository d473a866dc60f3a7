import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { today } from '../domain/days';
import type { Offer } from '../domain/model';
import type { ProjectContact } from '../domain/projectFile';
import { readFiles } from '../formats/readFiles';
import { Database } from '../store/database';
import { wishesInNote } from './importedWishes';
import { previewOf } from './preview';

const empty = { sentence: '', trigger: '', pitches: [], proofs: [], exceptions: [], audience: [] };
const offer: Offer = { ...empty, id: 'okna', name: 'Okna drewniane', keywords: ['okna'] };

test.each<[note: string, sentences: string[]]>([
  ['architekt, szuka okien na maj', ['szuka okien na maj']],
  [`szuka okien (${today().slice(0, 4)})`, [`szuka okien (${today().slice(0, 4)})`]],
  ['12.03.2019: szuka okien', []],
  ['szuka dachu', []],
  ['nie szuka okien', []],
])('%j', (note, sentences) =>
  expect(wishesInNote({ note } as ProjectContact, undefined, [offer]).map(({ sentence }) => sentence)).toEqual(
    sentences,
  ),
);

test('a table’s note is a need once, on the day it comes in; what the user removes does not come back', async () => {
  const db = new Database(`wishes-${crypto.randomUUID()}`);
  const run = commandRunner(() => db, today());
  await run('import', { file: { offers: [offer], contacts: [] } });
  const table = 'Name,E-mail,Notes\nAnna Nowak,anna@b.example,szuka okien\nJan Lis,jan@b.example,ma psa\n';
  const asking: string[][] = [];
  const takeIn = async () => {
    const contents = await readFiles([{ name: 'people.csv', bytes: new TextEncoder().encode(table) }]);
    const { rules, people } = await previewOf(db, contents);
    asking.push(people.filter(({ hasNeed }) => hasNeed).map(({ name }) => name));
    await run('import', { file: { contacts: contents.contacts }, rules });
    return (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
  };
  const [need, ...others] = await takeIn();
  expect(others).toEqual([]);
  expect(need).toMatchObject({ type: 'need', on: today(), offer: 'okna', sentence: 'szuka okien' });
  await run('need', { who: { contact: need!.contact }, id: need!.id, remove: true });
  expect(await takeIn()).toEqual([]);
  expect(asking, 'the preview says so, once').toEqual([['Anna Nowak'], []]);
  await db.delete();
});
