/** From an archive's messages to the list of overlooked people, over the store. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { readFiles } from '../formats/readFiles';
import { Database } from '../store/database';
import { auditContents } from '../store/queries/audit';
import { ChosenPeople } from './chosenPeople';
import { previewOf } from './preview';

const offer = { id: 'okna', name: 'Okna', sentence: 'Robimy okna z drewna', trigger: '', pitches: [], proofs: [] };
const words = { audience: ['deweloper'], keywords: ['okna'], exceptions: [] };

const slugs: Record<string, string> = { Jan: 'jan-lis', Anna: 'anna', Ewa: 'ewa', Ola: 'ola', Iza: 'iza' };
const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...['Anna', 'Ewa', 'Ola'].map(
    (name) => `${name},Lis,https://www.linkedin.com/in/${slugs[name]},,Dom,Deweloper,08 Feb 2024`,
  ),
  'Iza,Lis,https://www.linkedin.com/in/iza,,Bar,Kucharka,08 Feb 2024',
].join('\n');
/** `Anna>Jan 2024-03-05 text`. */
const row = (line: string) => {
  const [, from = '', to = '', day = '', text = ''] = /^(\w+)>(\w+) (\S+) (.*)$/.exec(line) ?? [];
  const link = (name: string) => `https://www.linkedin.com/in/${slugs[name]}`;
  const other = from === 'Jan' ? to : from;
  return `c-${other},,${from} Lis,${link(from)},${to} Lis,${link(to)},${day} 12:00:00 UTC,,"${text}",INBOX`;
};
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT';
const messages = [
  `${header},FOLDER`,
  ...[
    'Jan>Anna 2024-03-04 Cześć, jak się masz?',
    'Anna>Jan 2024-03-04 Dobrze, a Ty?',
    'Jan>Anna 2024-03-06 Też.',
    'Jan>Ewa 2024-03-04 Robimy okna z drewna.',
    'Jan>Ola 2024-03-04 Hej',
    'Ola>Jan 2024-03-05 Szukam okien do domu, kogo polecasz?',
    'Iza>Jan 2024-03-05 Szukamy firmy, która robi okna.',
    'Jan>Iza 2024-03-06 Dam znać.',
  ].map(row),
].join('\n');

let db: Database;
const run = commandRunner(() => db, '2026-11-24');

beforeEach(async () => {
  db = new Database(`findings-${crypto.randomUUID()}`);
  await run('import', { file: { offers: [{ ...offer, ...words }], contacts: [] } });
});
afterEach(() => db.delete());

async function takeIn(choices: { withoutFindings?: boolean } = {}, more: Record<string, string> = {}) {
  const files = { 'Connections.csv': connections, 'messages.csv': messages, ...more };
  const inputs = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const contents = await readFiles(inputs, { texts: true });
  const preview = await previewOf(db, contents);
  const plain = { without: [], same: {}, takesRemoved: false, withoutTitles: false, withoutFindings: false };
  const selection = new ChosenPeople(contents, preview, { ...plain, characters: {}, tags: [], events: [], ...choices });
  const { value } = await run('import', { file: selection.next()!, rules: preview.rules });
  return { preview, value: value as { added: number; met: number } };
}

const names = async () => {
  const { overlooked, mentioned } = await auditContents(db, 'okna', 10);
  return [overlooked, mentioned].map((people) => people.map(({ contact }) => contact.name));
};

test('who asked comes first, then who fits by messages; who was told is apart, with the sentence', async () => {
  const { preview } = await takeIn();
  expect(preview.findings).toEqual([{ offer: 'okna', name: 'Okna', overlooked: 3, asked: 2, told: 1 }]);
  expect(await names()).toEqual([['Iza Lis', 'Ola Lis', 'Anna Lis'], ['Ewa Lis']]);
  const { overlooked, mentioned, overlookedTotal } = await auditContents(db, 'okna', 1);
  expect(overlookedTotal).toBe(3);
  expect(overlooked[0]?.sentences[0]).toMatchObject({ type: 'need', on: '2024-03-05', source: 'linkedin' });
  expect(mentioned[0]?.sentences[0]).toMatchObject({
    ...{ kind: 'mentioned', on: '2024-03-04', sentence: 'Robimy okna z drewna.', source: 'linkedin' },
  });
  const anna = (await db.contacts.toArray()).find(({ name }) => name === 'Anna Lis');
  expect(anna?.standing.summary).toMatchObject({ messages: 3, last: '2024-03-06' });
});

test('the same archive again brings nothing, and after an undo it is as before', async () => {
  await takeIn();
  const before = await db.datedRecords.count();
  const { preview } = await takeIn();
  expect(new Set(preview.people.map(({ status }) => status))).toEqual(new Set(['same']));
  expect(await db.datedRecords.count()).toBe(before);
});

test('told, set aside or left out of the import, nobody is overlooked any more', async () => {
  await takeIn();
  const idOf = async (name: string) => (await db.contacts.toArray()).find((one) => one.name === name)!.id;
  await run('told', { who: { contact: await idOf('Ola Lis') } });
  await run('setAside', { who: { contact: await idOf('Iza Lis') }, aside: true });
  expect(await names()).toEqual([['Anna Lis'], ['Ola Lis', 'Ewa Lis']]);
});

test('without the sentences only people and days come in', async () => {
  await takeIn({ withoutFindings: true });
  expect(await names()).toEqual([['Anna Lis', 'Ola Lis', 'Ewa Lis'], []]);
});

test('without the sentences, what a file of ours brings of its own stays', async () => {
  const evidence = [{ on: '2023-05-02', offer: 'okna', kind: 'mentioned', sentence: 'Robię okna', source: 'linkedin' }];
  const needs = [{ on: '2023-05-03', offer: 'okna', sentence: 'Szukam okien', source: 'linkedin' }];
  const ewa = { id: 'ewa', name: 'Ewa Lis', emails: [], linkedin: { slug: 'ewa' }, tags: [], evidence, needs };
  const dated = { goals: [], touchpoints: [], benefits: [], reminders: [] };
  const file = JSON.stringify({ version: 1, offers: [], contacts: [{ ...ewa, ...dated }] });
  await takeIn({ withoutFindings: true }, { 'knownfor.json': file });
  const kept = await db.datedRecords.toArray();
  // Their ids are made up, and so is their order.
  for (const one of [...evidence, ...needs]) expect(kept).toContainEqual(expect.objectContaining(one));
});

test('of whom nothing tells what they do is listed apart, until the user says it', async () => {
  const mail = (to: string, day: number) => [
    `From - Tue Mar 0${day} 10:00:00 2026`,
    'From: Jan <jan@okna.example>',
    `To: ${to}`,
    `Date: ${day} Mar 2026`,
    '',
    'Hej',
    '',
    '',
  ];
  const lines = [...mail('ewa@x.example', 2), ...mail('ola@x.example', 3), ...mail('ola@x.example', 4)].join('\n');
  const contents = await readFiles([{ name: 'Sent', bytes: new TextEncoder().encode(lines) }]);
  await run('import', { file: contents, rules: { remembers: true } });
  const unknown = async () => {
    const { unknown: people, unknownTotal } = await auditContents(db, 'okna', 10);
    return [unknownTotal, ...people.map(({ contact }) => contact.name)];
  };
  expect(await unknown()).toEqual([2, 'ola@x.example', 'ewa@x.example']);
  const ola = (await db.contacts.toArray()).find(({ name }) => name === 'ola@x.example');
  await run('tag', { who: { contact: ola!.id }, add: ['deweloper'] });
  expect(await unknown()).toEqual([1, 'ewa@x.example']);
  expect(await names()).toEqual([['ola@x.example'], []]);
  const book = 'E-mail;Firma\newa@x.example;Nowak Deweloper\n';
  const firm = await readFiles([{ name: 'a.csv', bytes: new TextEncoder().encode(book) }]);
  await run('import', { file: firm, rules: { remembers: true } });
  expect(await unknown()).toEqual([0]);
});
