import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { savedPages } from '../../test/readers/savedPages';
import { parseHtml } from './parseHtml';

const url = new URL('https://mail.firma.example/');

/** A document as markup, without what readers don't ask for. */
function markup(document: Document): string {
  const comments = document.createNodeIterator(document, 128);
  for (let one = comments.nextNode(); one; one = comments.nextNode()) one.parentNode?.removeChild(one);
  for (const style of document.querySelectorAll('style')) style.textContent = '';
  return document.documentElement.outerHTML;
}

const same = (html: string) =>
  expect(markup(parseHtml(html, url).window.document)).toBe(markup(new JSDOM(html, { url: url.href }).window.document));

describe('a saved page as a document', () => {
  test.each(savedPages())('$file is as jsdom makes it', ({ html }) => same(html));

  test.each([
    ['nothing', ''],
    ['text alone', 'Hello & <wel'],
    ['tags that are not closed', '<p>one<p>two<b>three<p>four</b>five<table><tr>six<td>seven'],
    ['Office’s names', '<o:p>one</o:p><v:shape v:ext="x">two</v:shape>'],
    ['templates', '<template><p>one<template><b>two</b></template></template>'],
    [
      'pictures',
      '<svg viewBox="0 0 1 1"><use xlink:href="#a"/><foreignObject><p>x</foreignObject></svg><math><mi>x</math>',
    ],
    ['no document type', '<body><p class=A>one'],
    ['scripts and the like', '<script>a<b && "<p>"</script><noscript><p>x</p></noscript><textarea><p></textarea>'],
    ['an image that is called image', '<image src=a><frameset><frame></frameset>'],
  ])('%s: as jsdom makes it', (_, html) => same(html));

  test('names that scripts may not give are left out, and what they hold is there', () => {
    const { document } = parseHtml('<p"q>one</p"q><div a"b=1 "c" id="d">two</div><svg><p"q/>three</svg>', url).window;
    expect(document.body.textContent).toBe('onetwothree');
    expect(document.querySelector('p')).toBeNull();
    expect(document.querySelector('#d')?.getAttributeNames()).toEqual(['id']);
  });

  test('quirks stay quirks', () => {
    expect(parseHtml('<p>', url).window.document.compatMode).toBe('BackCompat');
    expect(parseHtml('<!doctype html><p>', url).window.document.compatMode).toBe('CSS1Compat');
  });

  test('a page with more elements than anybody reads is cut, and it is said', () => {
    const { window, cut } = parseHtml('<br>'.repeat(260_000), url);
    expect(cut).toBe('only the first 250000 elements were read');
    expect(window.document.querySelectorAll('br').length).toBe(250_000);
  });

  test('what lies too deep stands beside its parent, in order', () => {
    const { document } = parseHtml(
      `${'<div>'.repeat(2000)}deep<p>deeper</p>${'</div>'.repeat(2000)}<p>after`,
      url,
    ).window;
    let depth = 0;
    for (let at: Element | null = document.querySelector('p'); at; at = at.parentElement) depth++;
    expect(depth).toBeLessThan(520);
    expect(document.body.textContent).toBe('deepdeeperafter');
  });
});
