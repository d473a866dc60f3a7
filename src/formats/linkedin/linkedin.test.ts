/** Archives of LinkedIn, small and made up: who becomes a contact, and which days they were written with. */
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../format';
import { WrongFile } from '../problems';
import { readFiles } from '../readFiles';

const me = ['Jan Kowalski', 'https://www.linkedin.com/in/jan-k'];
const anna = ['Anna Nowak', 'https://www.linkedin.com/in/anna-nowak'];
const ewa = ['Ewa Lis', 'https://www.linkedin.com/in/ewa-li%C5%9B'];
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const message = (id: string, from: string[], to: string[], day: string, text = 'Hi', folder = 'INBOX', title = '') =>
  `${id},${title},"${from[0]}",${from[1]},"${to[0]}","${to[1] ?? ''}",${day} 12:00:00 UTC,,"${text}",${folder}`;
const messages = (...rows: string[]) => ['messages.csv', [header, ...rows].join('\n')] as const;
const connections = (...rows: string[]) =>
  [
    'Connections.csv',
    ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n'),
  ] as const;

async function archive(files: readonly (readonly [string, string])[], options: ReadOptions = {}) {
  const inputs = files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { contacts, messages: all = [], skipped } = await readFiles(inputs, options);
  return {
    people: contacts.map(({ name, linkedin, touchpoints }) =>
      [name, linkedin?.slug ?? '-', ...touchpoints.map(({ on }) => on)].join(' '),
    ),
    texts: all.map(({ mine, text }) => `${mine ? '>' : '<'} ${text}`),
    skipped: skipped.map(({ line }) => line),
  };
}

const annaConnected = 'Anna,Nowak,https://www.linkedin.com/in/anna-nowak,,Budimax,Prezes,08 Feb 2024';

describe('who becomes a contact', () => {
  test.each<[string, readonly (readonly [string, string])[], string[]]>([
    ['a connection', [connections(annaConnected)], ['Anna Nowak anna-nowak']],
    [
      'a connection who wrote',
      [connections(annaConnected), messages(message('1', anna, me, '2024-03-05'), message('2', me, ewa, '2024-03-06'))],
      ['Anna Nowak anna-nowak 2024-03-05', 'Ewa Lis ewa-liś 2024-03-06'],
    ],
    [
      'nobody who only wrote',
      [messages(message('1', anna, me, '2024-03-05'), message('2', me, ewa, '2024-03-06'))],
      ['Ewa Lis ewa-liś 2024-03-06'],
    ],
    [
      'nobody of a group, which gives no days either',
      [
        connections(annaConnected),
        messages(
          message('1', me, ['Anna Nowak, Ewa Lis', `${anna[1]},${ewa[1]}`], '2024-03-05'),
          message('2', me, anna, '2024-03-06'),
        ),
      ],
      ['Anna Nowak anna-nowak 2024-03-06'],
    ],
    [
      'no spam, no advertisement, nobody without a name',
      [
        messages(
          message('1', me, anna, '2024-03-05', 'Hi', 'SPAM'),
          message('2', ['LinkedIn Member', ''], me, '2024-03-05', 'Hi', 'INBOX', 'Sponsored Conversation'),
          message('3', me, ['', ''], '2024-03-05'),
          message('4', me, ['LinkedIn Member', ''], '2024-03-05'),
          message('5', me, ewa, '2024-03-05'),
        ),
      ],
      ['Ewa Lis ewa-liś 2024-03-05'],
    ],
    [
      'somebody who left, by name',
      [messages(message('1', me, ['Zosia Kos', ''], '2024-03-05'), message('2', me, ewa, '2024-03-06'))],
      ['Ewa Lis ewa-liś 2024-03-06', 'Zosia Kos - 2024-03-05'].reverse(),
    ],
    [
      'not the namesake of a connection',
      [
        connections(annaConnected),
        messages(
          message('1', me, ['Anna Nowak', 'https://www.linkedin.com/in/another-anna'], '2024-03-05'),
          message('2', me, ewa, '2024-03-06'),
        ),
      ],
      ['Anna Nowak anna-nowak', 'Anna Nowak another-anna 2024-03-05', 'Ewa Lis ewa-liś 2024-03-06'],
    ],
  ])('%s', async (_, files, people) => expect((await archive(files)).people).toEqual(people));

  test('hidden members are counted', async () => {
    expect((await archive([connections(annaConnected, ',,,,,,07 Jun 2022')])).skipped).toEqual([3]);
  });
});

describe('until 2023, names only', () => {
  const old = 'First Name,Last Name,Email Address,Company,Position,Connected On';
  const rows = ['Wren,"Hale, PhD",,,,01 Jul 2022', 'Jan,Nowak,,,,01 Jul 2022', 'Jan,Nowak,,,,02 Jul 2022'];
  const file = ['Connections.csv', [old, ...rows].join('\n')] as const;
  const head = 'From,To,Date,Subject,Content,Direction,Folder';
  const sent = (to: string) => `Jan Kowalski,"${to}","9/15/18, 5:20 PM",,Hi,OUTGOING,SENT`;

  test.each<[string, string, string[]]>([
    [
      'a name with a comma is one person',
      'Wren Hale, PhD',
      ['Wren Hale, PhD - 2018-09-15', 'Jan Nowak -', 'Jan Nowak -'],
    ],
    ['two names are a group', 'Wren Hale, PhD, Ewa Lis', ['Wren Hale, PhD -', 'Jan Nowak -', 'Jan Nowak -']],
    [
      'of two namesakes nobody knows who is meant',
      'Jan Nowak',
      ['Wren Hale, PhD -', 'Jan Nowak -', 'Jan Nowak -', 'Jan Nowak - 2018-09-15'],
    ],
  ])('%s', async (_, to, people) =>
    expect((await archive([file, ['Messages.csv', [head, sent(to)].join('\n')]])).people).toEqual(people),
  );
});

describe('texts', () => {
  test('are the words of the message, whether HTML or with blanks for line breaks', async () => {
    const rows = [
      message('1', me, ewa, '2024-03-05', 'Hello,  we make windows.  Jan'),
      message('1', ewa, me, '2024-03-06', '<p>Thank you &amp; bye</p><p>Ewa</p>'),
      message('1', me, ewa, '2026-03-06', 'Two\nlines  here'),
    ];
    expect((await archive([messages(...rows)], { texts: true })).texts).toEqual([
      '> Hello,\nwe make windows.\nJan',
      '< Thank you & bye\nEwa\n',
      '> Two\nlines  here',
    ]);
    expect((await archive([messages(...rows)])).texts).toEqual(['> ', '< ', '> ']);
  });
});

test('the first part of an archive says that there is a second', async () => {
  const profile = 'First Name,Last Name,Maiden Name,Headline,Summary,Geo Location\nJan,Kowalski,,,,';
  const error = await archive([['Profile.csv', profile]]).catch((caught) => caught);
  expect(error).toBeInstanceOf(WrongFile);
  expect(error.problem.code).toBe('firstPart');
});

test('whose archive it is can be said', async () => {
  const rows = [message('1', me, anna, '2024-03-05'), message('1', anna, me, '2024-03-06')];
  expect((await archive([messages(...rows)], { me: 'Anna Nowak' })).people).toEqual([
    'Jan Kowalski jan-k 2024-03-05 2024-03-06',
  ]);
});

test('a recommendation received names who wrote it and when; one written is none', async () => {
  const row = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n';
  const ewaLis =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nEwa,Lis,,,Dom,Prezes,08 Feb 2024';
  const files = {
    'Connections.csv': ewaLis,
    'Recommendations_Received.csv': `${row}Ewa,Lis,Dom,Prezes,Polecam.  Bardzo.,"05/18/24, 10:12 AM",VISIBLE`,
    'Recommendations_Given.csv': `${row}Jan,Kos,Mur,Prezes,Solidny.,"12/01/23, 08:05 AM",`,
  };
  const inputs = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { contacts, recommendations } = await readFiles(inputs);
  const ewaId = contacts.find(({ name }) => name === 'Ewa Lis')?.id;
  expect(recommendations).toEqual([{ contact: ewaId, on: '2024-05-18', text: 'Polecam. Bardzo.' }]);
});
