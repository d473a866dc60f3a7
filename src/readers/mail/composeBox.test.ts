import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { gmail } from '../gmail/gmail';
import { roundcube } from '../roundcube/roundcube';

const page = (html: string) => ({ document: new JSDOM(html).window.document, url: new URL('https://mail.example/') });

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
