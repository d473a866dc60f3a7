/** Mailboxes as programs write them, and who comes out. */
import { describe, expect, test } from 'vitest';
import { everybodyWrittenWith } from '../../mentions/audit';
import type { ReadOptions } from '../format';
import { WrongFile } from '../problems';
import { readFiles } from '../readFiles';

const now = new Date('2026-11-30T12:00:00Z');
const jan = 'Jan Lis <jan@okna.example>';
const anna = 'Anna Nowak <anna@dom.example>';

interface Mail {
  from?: string;
  to?: string;
  date?: string;
  headers?: string[];
  text?: string;
}

const messageOf = ({
  from = jan,
  to = anna,
  date = 'Tue, 3 Mar 2026 10:15:00 +0100',
  headers = [],
  text = 'Hello',
}: Mail) => [`From: ${from}`, `To: ${to}`, ...(date ? [`Date: ${date}`] : []), ...headers, '', text, ''].join('\n');
const mbox = (...mails: Mail[]) =>
  mails.map((mail) => `From - Tue Mar 03 10:15:00 2026\n${messageOf(mail)}\n`).join('');

function read(files: Record<string, string>, options: ReadOptions = {}) {
  const inputs = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return readFiles(inputs, { now, ...options });
}

/** Everybody with the days of their mails. */
async function people(files: Record<string, string>, options?: ReadOptions) {
  const { contacts } = await read(files, options);
  return contacts.map(({ name, touchpoints }) => [name, ...touchpoints.map(({ on }) => on)].join(' '));
}

const fromAnna = { from: anna, to: jan };
const other = (at: number) => `p${at}@x.example`;

describe('a mailbox', () => {
  test.each<[string, Mail[], string[]]>([
    ['whom the user wrote to', [{}], ['Anna Nowak 2026-03-03']],
    ['days once', [{}, {}, { date: 'Wed, 4 Mar 2026 10:15:00 +0100' }], ['Anna Nowak 2026-03-03 2026-03-04']],
    [
      'answers of those',
      [{}, { ...fromAnna, date: 'Thu, 5 Mar 2026 1:15:00 +0100' }],
      ['Anna Nowak 2026-03-03 2026-03-05'],
    ],
    ['nobody who only wrote', [{}, { from: 'Piotr <p@x.example>', to: jan }], ['Anna Nowak 2026-03-03']],
    [
      'everybody of a mail to a few',
      [{ to: `${anna}, Ewa Kos <ewa@x.example>` }],
      ['Anna Nowak 2026-03-03', 'Ewa Kos 2026-03-03'],
    ],
    ['nobody of a mailing', [{}, { to: [1, 2, 3, 4, 5, 6].map(other).join(', ') }], ['Anna Nowak 2026-03-03']],
    ['no robot', [{}, { to: 'no-reply@urzad.example' }], ['Anna Nowak 2026-03-03']],
    ['nothing deleted', [{}, { to: 'x@x.example', headers: ['X-Mozilla-Status: 0009'] }], ['Anna Nowak 2026-03-03']],
    ['nobody of a newsletter', [{}, { to: 'x@x.example', headers: ['List-Id: <x>'] }], ['Anna Nowak 2026-03-03']],
    ['the family name last', [{ to: '"Nowak, Anna" <anna@dom.example>' }], ['Anna Nowak 2026-03-03']],
    [
      'the name that people use themselves',
      [{ to: '"Ania Dom" <anna@dom.example>' }, fromAnna],
      ['Anna Nowak 2026-03-03'],
    ],
    ['not the user', [{ to: `${anna}, jan+kopia@okna.example` }], ['Anna Nowak 2026-03-03']],
  ])('gives %s', async (_, mails, found) =>
    expect(await people({ Sent: mbox(...mails) }, { me: 'jan@okna.example' })).toEqual(found),
  );

  test.each<[string, Record<string, string>]>([
    ['the folder', { 'Wysłane.mbox': mbox({}) }],
    ['labels', { 'all.mbox': mbox({ headers: ['X-Gmail-Labels: Sent'] }, fromAnna) }],
    [
      'whom it was delivered to',
      { 'all.mbox': mbox({}, { ...fromAnna, headers: ['Delivered-To: jan@okna.example'] }) },
    ],
    ['who is in every mail', { 'all.mbox': mbox({}, { to: other(1) }, { to: other(2) }) }],
    ['several files together', { Inbox: mbox(fromAnna), Sent: mbox({}) }],
  ])('tells whose it is: by %s', async (_, files) => {
    const { self, contacts, origins } = await read(files);
    expect(self).toEqual({ emails: ['jan@okna.example'] });
    expect(contacts.map(({ name }) => name)).toContain('Anna Nowak');
    expect(origins).toMatchObject([{ format: 'mail', owner: 'jan@okna.example', from: '2026-03-03' }]);
  });

  test.each<[string, Record<string, string>, ReadOptions, string]>([
    ['nobody tells whose it is', { 'a.mbox': mbox(fromAnna) }, {}, 'whoseMailbox'],
    ['no mail of the user is in it', { Inbox: mbox(fromAnna) }, { me: 'jan@okna.example' }, 'noOwnMail'],
    ['it is of spam', { Spam: mbox(fromAnna) }, {}, 'noMail'],
  ])('is refused where %s', async (_, files, options, code) => {
    const error = await read(files, options).catch((caught) => caught);
    expect(error).toBeInstanceOf(WrongFile);
    expect([error.problem.code, error.file]).toEqual([code, Object.keys(files)[0]]);
  });

  test.each<[string, string, object]>([
    ['without a date', '', { line: 2, reason: { code: 'noDate' } }],
    [
      'of 2093',
      'Tue, 3 Mar 2093 10:00:00 +0000',
      { line: 2, reason: { code: 'wrongDate', figures: { date: '2093-03-03' } } },
    ],
  ])('names a mail %s, and keeps whom it went to', async (_, date, problem) => {
    const { contacts, skipped } = await read({ Sent: mbox({ date }) });
    expect(contacts).toMatchObject([{ name: 'Anna Nowak', touchpoints: [] }]);
    expect(skipped).toMatchObject([problem]);
  });

  test('gives days to whom they belong, also where others have none', async () => {
    const undated = (at: number) => ({ to: other(at), date: '' });
    const mails = [undated(1), {}, { to: other(2) }, undated(3), {}, undated(4), undated(5)];
    const found = ['p1@x.example', 'Anna Nowak 2026-03-03', 'p2@x.example 2026-03-03'];
    expect(await people({ Sent: mbox(...mails) })).toEqual([...found, other(3), other(4), other(5)]);
  });

  test('counts who only wrote, where another file knows them', async () => {
    const book = 'Name,Email,Job title\nA. Nowak,anna@dom.example,Architect\n';
    const { contacts } = await read({ Inbox: mbox(fromAnna), 'book.csv': book }, { me: 'jan@okna.example' });
    expect(contacts).toMatchObject([{ name: 'A. Nowak', headline: 'Architect', touchpoints: [{ on: '2026-03-03' }] }]);
  });

  test('gives what people do by their signatures, and the labels of the user', async () => {
    const signed = 'Hi,\n\nRegards\nAnna Nowak\nArchitect\nDom Ltd\n';
    const { contacts } = await read({
      'a.mbox': mbox(
        { headers: ['X-Gmail-Labels: Sent,Inbox,Clients'] },
        { ...fromAnna, text: signed, headers: ['X-Gmail-Labels: Inbox,Opened'] },
      ),
    });
    expect(contacts).toMatchObject([{ headline: 'Architect', company: 'Dom Ltd', tags: ['Clients'] }]);
  });

  test('keeps the sentences on the offers, and no other', async () => {
    const offers = [{ id: 'w', audience: [], keywords: ['window'] }];
    const { contacts, messages } = await read(
      {
        Sent: mbox({ text: 'A secret here. We make windows. And another secret.' }),
        Inbox: mbox({ ...fromAnna, text: 'Do you know anyone who makes windows? Secret, too.' }),
      },
      { offers },
    );
    expect(messages?.map(({ mine, sentences }) => [mine, sentences])).toEqual([
      [true, { w: 'We make windows.' }],
      [false, { w: 'Do you know anyone who makes windows?' }],
    ]);
    expect(contacts).toMatchObject([{ touchpoints: [{ on: '2026-03-03', messages: 2 }] }]);
    expect(JSON.stringify({ contacts, messages })).not.toMatch(/secret/i);
  });

  test('keeps the latest sentence of an offer, and of all other mails how many there are', async () => {
    const offers = [{ id: 'w', audience: [], keywords: ['window'] }];
    const on = (day: number, text: string) => ({ date: `Tue, ${day} Mar 2026 10:15:00 +0100`, text });
    const mails = [on(3, 'We make windows.'), on(5, 'We make large windows.'), on(5, 'Windows again.'), on(9, 'Hi.')];
    const { contacts, messages, origins } = await read({ Sent: mbox(...mails) }, { offers });
    expect(messages?.map(({ on, sentences, count }) => [on, sentences, count])).toEqual([
      ['2026-03-05', { w: 'We make large windows.' }, undefined],
      ['2026-03-09', {}, 3],
    ]);
    expect(everybodyWrittenWith(contacts, messages ?? [], offers[0]!)).toMatchObject([
      { messages: 4, last: '2026-03-09', told: { on: '2026-03-05' } },
    ]);
    expect(origins).toMatchObject([{ messages: 4, from: '2026-03-03', to: '2026-03-09' }]);
  });
});

test('people are made one after the other, so that the days of one are in memory at once', async () => {
  const [ewa, adam] = ['Ewa Kos <ewa@kos.example>', 'Adam Bąk <adam@bak.example>'];
  const sent = [anna, ewa, adam, `${ewa}, ${anna}`, anna].map((to) => ({ to }));
  const { messages = [], contacts } = await read({ Sent: mbox(...sent, { from: anna, to: jan }) });
  const turns = messages.map(({ contact }) => contact).filter((one, at, all) => one !== all[at - 1]);
  expect(turns).toEqual(contacts.map(({ id }) => id));
  expect(turns).toHaveLength(3);
});

describe('a single message', () => {
  const options = { me: 'jan@okna.example' };
  test.each<[string, string]>([
    ['as it came', messageOf({})],
    ['with CRLF', messageOf({}).replaceAll('\n', '\r\n')],
    ['of Apple Mail', `${messageOf({}).length}\n${messageOf({})}<?xml version="1.0"?><plist/>`],
    ['that begins with an empty line', `\n${messageOf({})}`],
  ])('is read %s', async (_, text) =>
    expect(await people({ 'one.eml': text }, options)).toEqual(['Anna Nowak 2026-03-03']),
  );

  test.each<[string, string]>([
    ['a table', 'From,To,Date\nJan,Anna,2026\n'],
    ['a list of names', 'From: the fair\nAnna Nowak\n'],
  ])('is not: %s', async (_, text) => {
    const { origins } = await read({ x: text }).catch(() => ({ origins: [] }));
    expect(origins?.map(({ format }) => format)).not.toContain('mail');
  });
});
