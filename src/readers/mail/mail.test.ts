import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { gmail } from '../gmail/gmail';
import { roundcube } from '../roundcube/roundcube';
import { correspondent, correspondents, emailIn } from './mail';

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

const page = (html: string) => ({ document: new JSDOM(html).window.document, url: new URL('https://mail.example/') });

describe('the address that an element carries', () => {
  test.each([
    ['<i title="Anna &lt;a@x.example&gt;">Anna</i>', 'a@x.example'],
    ['<i><a href="mailto:A%2Bb@x.example?subject=hi">Anna</a></i>', 'a+b@x.example'],
    ['<i aria-label="Account manager for a@x.example">A</i>', 'a@x.example'],
    ['<i>Anna &lt;a@x.example&gt;</i>', 'a@x.example'],
    ['<i><a href="https://social.example/@anna.nowak">Anna</a></i>', ''],
    ['<i>Anna</i>', ''],
  ])('%s', (html, email) => expect(emailIn(page(html).document.querySelector('i') as Element)).toBe(email));
});

describe('the box in which the user writes', () => {
  test('Gmail: the last that is open, not a hidden one', () => {
    const html = `<div g_editable="true" contenteditable="true" id="first"></div>
      <div style="display: none"><div g_editable="true" contenteditable="true" id="hidden"></div></div>`;
    expect(gmail.compose?.(page(html))?.id).toBe('first');
  });
  test('Roundcube: a plain text, or the body of the editor’s frame', () => {
    expect(roundcube.compose?.(page('<textarea name="_message" id="composebody"></textarea>'))?.id).toBe('composebody');
    const rich = '<textarea name="_message" style="display: none"></textarea><iframe id="compose-body_ifr"></iframe>';
    expect(roundcube.compose?.(page(rich))?.tagName).toBe('BODY');
  });
  test('none is open', () => expect(gmail.compose?.(page('<p>Hello</p>'))).toBeNull());
});
