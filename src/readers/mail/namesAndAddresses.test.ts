import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { correspondent, correspondents, emailIn } from './namesAndAddresses';

describe('a list of people as a head writes it', () => {
  test.each([
    ['Anna Nowak <anna+biuro@budowa.example>', [['Anna Nowak', 'anna+biuro@budowa.example']]],
    [
      '"Nowak, Anna" <anna@budowa.example>, ewa@maj.example',
      [
        ['Nowak, Anna', 'anna@budowa.example'],
        ['', 'ewa@maj.example'],
      ],
    ],
    [
      'Anna <a@x.example>; Ewa <e@x.example>',
      [
        ['Anna', 'a@x.example'],
        ['Ewa', 'e@x.example'],
      ],
    ],
    ['Zażółć <zażółć@gęśla.example>', [['Zażółć', 'zażółć@gęśla.example']]],
    ['"nowak, anna"@budowa.example', [['', '"nowak, anna"@budowa.example']]],
    ['"Anna \\"Ania\\" Nowak" <ANNA@Budowa.example>', [['Anna "Ania" Nowak', 'anna@budowa.example']]],
    ['nobody in particular', []],
    ['', []],
  ])('%s', (text, people) => expect(correspondents(text).map(({ name, email }) => [name, email])).toEqual(people));

  test('a name that looks like markup stays a text', () =>
    expect(correspondent('<b>Anna</b>', 'anna@budowa.example').name).toBe('<b>Anna</b>'));
  test('an address is no name', () => expect(correspondent('anna@budowa.example', null).name).toBe(''));
});

const elementOf = (html: string) => new JSDOM(html).window.document.querySelector('i') as Element;

describe('the address that an element carries', () => {
  test.each([
    ['<i title="Anna &lt;a@x.example&gt;">Anna</i>', 'a@x.example'],
    ['<i><a href="mailto:A%2Bb@x.example?subject=hi">Anna</a></i>', 'a+b@x.example'],
    ['<i aria-label="Account manager for a@x.example">A</i>', 'a@x.example'],
    ['<i>Anna &lt;a@x.example&gt;</i>', 'a@x.example'],
    ['<i><a href="https://social.example/@anna.nowak">Anna</a></i>', ''],
    ['<i>Anna</i>', ''],
  ])('%s', (html, email) => expect(emailIn(elementOf(html))).toBe(email));
});
