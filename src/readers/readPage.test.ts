import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { general } from './general/general';
import { type Message, nothing, type Reader, type Seen } from './reader';
import { findComposeBox, readersOf, readMessages, readPage } from './readPage';

const url = new URL('https://mail.example/message/1');
const page = { document: new JSDOM('<textarea></textarea>').window.document, url };

const reader = (site: string, read: () => Seen, more: Partial<Reader> = {}): Reader => ({
  site,
  matches: ['https://mail.example/*'],
  dock: { side: 'right' },
  mayHold: () => true,
  read,
  ...more,
});

const seen = (name: string): Seen => ({
  kind: 'thread',
  people: [{ name, emails: [], role: 'subject' }],
  evidence: { people: 'h1' },
});
const seesAnna = reader('anna', () => seen('Anna'));
const seesEwa = reader('ewa', () => seen('Ewa'));
const isSilent = reader('silent', () => nothing('no head', 'no body'));
const isSilentToo = reader('silent too', () => nothing('no head'));
const stumbles = reader('stumbles', () => {
  throw new TypeError('null has no parts');
});

describe('what the readers of a page say together', () => {
  test.each([
    ['the first that sees somebody', [isSilent, seesAnna, seesEwa], 'Anna', 'anna', undefined],
    [
      'nobody, with the warnings of all, each once',
      [isSilent, isSilentToo],
      undefined,
      'silent',
      ['no head', 'no body'],
    ],
    ['a reader that stumbles has seen nobody', [stumbles], undefined, 'stumbles', ['the reader stumbled: TypeError']],
    ['where it stumbles, the next is asked', [stumbles, seesEwa], 'Ewa', 'ewa', undefined],
    [
      'no reader for the address',
      [reader('elsewhere', () => seen('Anna'), { mayHold: () => false })],
      undefined,
      undefined,
    ],
  ] as const)('%s', (_, readers, name, site, warnings?) => {
    const reading = readPage(page, readers);
    expect(reading.seen.people[0]?.name).toBe(name);
    expect(reading.reader?.site).toBe(site);
    expect(reading.seen.warnings).toEqual(warnings);
  });
});

test('the readers of an address are its own; those without patterns are asked where no other is', () => {
  expect(readersOf(url, [general, seesAnna])).toEqual([seesAnna]);
  expect(readersOf(new URL('https://other.example/'), [general, seesAnna])).toEqual([general]);
});

test('the messages are those of the first reader that finds any', () => {
  const message: Message = { from: 'Anna', text: 'Hello', mine: false };
  const finds = reader('finds', () => nothing(), { messages: () => [message] });
  const findsNone = reader('finds none', () => nothing(), { messages: () => [] });
  expect(readMessages(page, [isSilent, findsNone, finds])).toEqual([message]);
  expect(readMessages(page, [isSilent, findsNone])).toEqual([]);
});

test.each([
  ['Chrome', '<html class="translated-ltr"><p>Hello'],
  ['Edge', '<p _msttexthash="1">Hello'],
])('of a page that %s has translated nobody is read, and no message', (_, html) => {
  const translated = { document: new JSDOM(html).window.document, url };
  const finds = reader('finds', () => seen('Anna'), { messages: () => [{ from: 'Anna', text: 'Hello', mine: false }] });
  expect(readPage(translated, [finds]).seen).toEqual(nothing('the browser has translated the page'));
  expect(readMessages(translated, [finds])).toEqual([]);
});

test('the box to write in is found by any reader, whatever the address holds', () => {
  const box = page.document.querySelector('textarea');
  const writes = reader('writes', () => nothing(), { mayHold: () => false, compose: () => box });
  expect(findComposeBox(page, [isSilent, writes])).toBe(box);
  expect(findComposeBox(page, [isSilent])).toBeNull();
});
