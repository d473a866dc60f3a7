import { describe, expect, test } from 'vitest';
import { cleanName } from '../dom';
import { cleanEmail, emailOfLink, parseAddress } from './emailAddress';

describe('an address', () => {
  test.each([
    ['anna+biuro@budowa.example', 'anna+biuro@budowa.example'],
    ['<ANNA@Budowa.example>', 'anna@budowa.example'],
    ['"anna nowak"@budowa.example', '"anna nowak"@budowa.example'],
    ['zażółć@gęśla.example', 'zażółć@gęśla.example'],
    ['lukasz@xn--bcher-kva.example', 'lukasz@xn--bcher-kva.example'],
    ['an\u200bna@budowa.example', 'anna@budowa.example'],
    ["o'neil@harbour.example", "o'neil@harbour.example"],
    ['anna@', ''],
    ['anna..nowak@budowa.example', ''],
    ['anna@-budowa.example', ''],
    ['<script>@budowa.example', ''],
    [`${'a'.repeat(300)}@budowa.example`, ''],
  ])('%s', (text, email) => expect(cleanEmail(text)).toBe(email));

  test.each([
    ['mailto:A%2Bb@x.example?subject=hi', 'a+b@x.example'],
    ['mailto:%ZZ@x.example', '%zz@x.example'],
    ['https://x.example/@anna', ''],
  ])('of the link %s', (link, email) => expect(emailOfLink(link)).toBe(email));

  test.each([
    ['"Nowak, Anna" <anna@x.example>', 'Nowak, Anna', 'anna@x.example'],
    ['anna@x.example (Anna Nowak)', 'Anna Nowak', 'anna@x.example'],
    ['Anna Nowak (anna@x.example)', 'Anna Nowak', 'anna@x.example'],
    ['Anna Nowak (Budowa)', 'Anna Nowak (Budowa)', ''],
    ['Anna <Ania> <anna@x.example>', 'Anna <Ania>', 'anna@x.example'],
    ['"evil@y.example" <anna@x.example>', '', 'anna@x.example'],
  ])('with a name: %s', (text, name, email) => expect(parseAddress(text)).toEqual({ name, email }));
});

describe('a name is a text of letters, and no more', () => {
  test.each([
    ['Anna\u200b Nowak\u2060', 'Anna Nowak'],
    ['\u202eannA\u202c', 'annA'],
    ['\u2066Anna\u2069', 'Anna'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Anna\u0000\u0007\nNowak', 'Anna Nowak'],
    ['e\u0301va', 'éva'],
    ['👩‍💻 Anna', '👩‍💻 Anna'],
    ['123 · 4', ''],
    ['\u200b\u200e', ''],
    ['x'.repeat(1e6), 'x'.repeat(120)],
  ])('%j', (text, name) => expect(cleanName(text)).toBe(name));
});
