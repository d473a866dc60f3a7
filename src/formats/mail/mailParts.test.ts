/** What a mail tells of its day, its folder, its text and its sender, in tables. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../language/folding';
import { isNobodyInParticular } from '../people/automatedAddresses';
import { isBulk } from './bulkMail';
import { sentOn } from './date';
import { ignoredNames, sentNames } from './folderNames';
import { MailHeaders } from './headers';
import { folderName, isIgnoredLabel, isSentLabel, labelsIn, madeByUser } from './labels';
import { markedText } from './markedText';
import { signatureTrade } from './signatureTrade';

const headersOf = (...lines: string[]) =>
  new MailHeaders(new TextEncoder().encode([...lines, '', 'Body: x'].join('\n')));
const now = new Date('2026-11-30T12:00:00Z');

describe('headers', () => {
  test('are unfolded, decoded, and end at the empty line', () => {
    const headers = headersOf(
      'To: =?UTF-8?B?xbtl?=',
      ' =?UTF-8?B?bG8=?= Kos <Zelo@Kos.example>,',
      '\t"Lis, Jan" <jan@l.example>',
    );
    expect(headers.people('to')).toEqual([
      { address: 'zelo@kos.example', name: 'Żelo Kos' },
      { address: 'jan@l.example', name: 'Lis, Jan' },
    ]);
    expect(headers.has('body')).toBe(false);
  });

  test('that name nobody give nobody', () =>
    expect(headersOf('To: undisclosed-recipients:;', 'Cc: <>, Anna').people('to')).toEqual([]));

  test('in the encoding of an old machine are read', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('From: '),
      0xa3,
      ...new TextEncoder().encode('ukasz <l@x.pl>\n\n'),
    ]);
    expect(new MailHeaders(bytes).people('from')[0]?.name).toBe('Łukasz');
  });
});

describe('the day of a mail', () => {
  test.each<[string, string[], string | undefined, object]>([
    ['its date', ['Date: Tue, 3 Mar 2026 10:15:00 +0100 (CET)'], undefined, { on: '2026-03-03' }],
    ['a date without a weekday', ['Date: 3 Mar 2026 10:15 +0100'], undefined, { on: '2026-03-03' }],
    ['a weekday in Polish', ['Date: Wt, 3 Mar 2026 10:15:00 +0100'], undefined, { on: '2026-03-03' }],
    [
      'its arrival, where it has none',
      ['Received: by x; Tue, 3 Mar 2026 10:15:00 +0100'],
      undefined,
      { on: '2026-03-03' },
    ],
    [
      'its arrival, where it is to come',
      ['Date: Tue, 3 Mar 2093 10:15:00 +0100', 'Received: by x; Tue, 3 Mar 2026 10:15:00 +0100'],
      undefined,
      { on: '2026-03-03' },
    ],
    ['the separator', ['Subject: x'], 'From x Tue Mar 03 12:00:00 +0000 2026', { on: '2026-03-03' }],
    ['nothing', ['Subject: x'], 'From - Tue Mar 03 12:00:00 2026', { wrong: 'noDate' }],
    ['no date', ['Date: yesterday'], undefined, { wrong: 'noDate' }],
    ['a year to come', ['Date: Tue, 3 Mar 2093 10:15:00 +0100'], undefined, { wrong: 'wrongDate', date: '2093-03-03' }],
    [
      'before there was mail',
      ['Date: Thu, 1 Jan 1970 10:00:00 +0000'],
      undefined,
      { wrong: 'wrongDate', date: '1970-01-01' },
    ],
  ])('is told by %s', (_, lines, separator, day) => expect(sentOn(headersOf(...lines), separator, now)).toEqual(day));
});

describe('labels and folders', () => {
  const lists = { sent: sentNames, ...ignoredNames };

  test.each(Object.entries(lists))('the names of %s are sorted, each there once', (_, names) => {
    const byLetters = (one: string, other: string) => (fold(one) < fold(other) ? -1 : Number(fold(one) > fold(other)));
    expect(names).toEqual([...new Set(names)].sort(byLetters));
  });

  test('none means two things', () => {
    const folded = Object.values(lists).map((names) => [...new Set(names.map(fold))]);
    expect(folded.flat()).toHaveLength(new Set(folded.flat()).size);
  });

  test('are parted by commas outside of quotes', () =>
    expect(labelsIn('Wysłane,Ważne,"Budowa, okna"')).toEqual(['Wysłane', 'Ważne', 'Budowa, okna']));

  test.each([
    'Sent',
    'Wysłane',
    'Gesendet',
    'Envoyé(s)',
    'Отправленные',
    '[Gmail]/Sent Mail',
    '[Gmail]/דואר יוצא',
    '已发送',
  ])('sent: %s', (label) => expect([isSentLabel(label), isIgnoredLabel(label)]).toEqual([true, false]));
  test.each(['Spam', 'Kosz', 'Trash', 'Wersje robocze', 'Brouillons', 'Papierkorb', 'INBOX/Trash', 'ゴミ箱'])(
    'ignored: %s',
    (label) => expect([isSentLabel(label), isIgnoredLabel(label)]).toEqual([false, true]),
  );

  test.each([
    ['/home/jan/Mail/Sent', 'Sent'],
    ['INBOX.Sent-1', 'Sent'],
    ['Takeout/Mail/Wysłane.mbox', 'Wysłane'],
    ['Sent (2).mbox', 'Sent'],
    ['Sent.mbox/mbox', 'Sent'],
  ])('the folder of %s is %s', (file, folder) => expect(folderName(file)).toBe(folder));

  test('those of Gmail are none of the user, in a language that is known', () => {
    const labels = ['Odebrane', 'Ważne', 'Kategoria: Główne', 'Wysłane', 'Klienci'];
    expect(madeByUser(labels, new Set([1]))).toEqual(['Klienci']);
    expect(madeByUser(['Bandeja', 'Klienci'], new Set())).toEqual([]);
  });
});

test.each([
  'newsletter@x.pl',
  'no-reply@x.pl',
  'noreply-orders@x.pl',
  'bounce+1@x.pl',
  'a@reply.github.com',
  'x@googlegroups.com',
])('nobody sits behind %s', (address) => expect(isNobodyInParticular(address)).toBe(true));
test.each(['anna@x.pl', 'newman@x.pl', 'replinska@x.pl', 'nora@noreplay.example'])(
  'somebody sits behind %s',
  (address) => expect(isNobodyInParticular(address)).toBe(false),
);
test.each([
  ['List-Unsubscribe: <https://x>', true],
  ['Precedence: bulk', true],
  ['Auto-Submitted: auto-replied', true],
  ['Auto-Submitted: no', false],
  ['Content-Type: multipart/report; report-type=delivery-status', true],
  ['Subject: List', false],
])('a mail with %s is from a program: %s', (line, is) => expect(isBulk(headersOf(line))).toBe(is));

describe('the text of a mail in HTML', () => {
  test.each([
    ['<p>Dzień dobry,</p><p>wpadnę&nbsp;w pi&#261;tek.</p>', 'Dzień dobry,\n\nwpadnę w piątek.'],
    [
      '<style>p{}</style><div>Robimy <b>okna</b></div><div class="gmail_quote">x<div>y</div></div><p>PS</p>',
      'Robimy okna\n\nPS',
    ],
    ['a<blockquote>b<blockquote>c</blockquote>d</blockquote>e', 'a\ne'],
    ['own<hr><div id="divRplyFwdMsg">From: Anna</div><p>hers</p>', 'own'],
    ['a<div class="moz-signature">-- <br>Jan</div>', 'a\n\n-- \n-- \nJan'],
    ['a &amp;lt;b&gt; 3 < 4 <!-- c > d -->e', 'a &lt;b> 3 < 4 e'],
    ['cut <a href="x', 'cut'],
    ['r&oacute;wno &Eacute;tat', 'równo État'],
  ])('%s', (html, text) => expect(markedText(html)).toBe(text));

  test('takes as long as it is, whatever it holds', () => {
    for (const part of ['<', '<a ', '<!--', '<div>', '&amp', '<blockquote>']) markedText(part.repeat(200_000));
  });
});

describe('what somebody does, by a signature', () => {
  const mail = (...lines: string[]) => ['Dzień dobry,', 'przyjadę jutro.', '', ...lines].join('\n');
  test.each<[string, string[], object]>([
    [
      'role and firm',
      ['Pozdrawiam', 'Anna Nowak', 'Kierownik budowy', 'MurBet Sp. z o.o.', 'tel. 600 100 200'],
      { headline: 'Kierownik budowy', company: 'MurBet Sp. z o.o.' },
    ],
    [
      'role and firm parted by a comma',
      ['Pozdrawiam', 'Anna Nowak', 'Kierownik budowy, MurBet Sp. z o.o.'],
      { headline: 'Kierownik budowy', company: 'MurBet Sp. z o.o.' },
    ],
    ['a comma before the form of a firm', ['-- ', 'Anna Nowak', 'MurBet, Inc.'], { company: 'MurBet, Inc.' }],
    ['on one line', ['-- ', 'Anna Nowak | Architekt | Kreska S.A.'], { headline: 'Architekt', company: 'Kreska S.A.' }],
    ['a title before the name', ['Z poważaniem,', 'mgr Anna Nowak', 'Radca prawny'], { headline: 'Radca prawny' }],
    ['no formula above', ['Anna Nowak', 'Kierownik budowy'], {}],
    ['somebody else', ['Pozdrawiam', 'Jan Lis', 'Architekt'], {}],
    ['a sentence', ['Pozdrawiam', 'Anna Nowak', 'Jutro mnie nie będzie'], {}],
    ['contact data only', ['Pozdrawiam', 'Anna Nowak', 'tel. 600 100 200', 'Architekt'], {}],
    ['a quoted one', ['> Pozdrawiam', '> Anna Nowak', '> Architekt'], {}],
  ])('%s', (_, lines, trade) => expect(signatureTrade(mail(...lines), 'Anna Nowak')).toEqual(trade));
});
