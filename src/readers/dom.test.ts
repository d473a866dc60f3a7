import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findElement, wordsIn } from './dom';

const bodyOf = (html: string) => new JSDOM(html).window.document.body;

test('texts come with what holds them, without blank ones', () =>
  expect(wordsIn(bodyOf('<p> one </p> <b>two</b>')).map(([at, text]) => [at.tagName, text])).toEqual([
    ['P', 'one'],
    ['B', 'two'],
  ]));

test('of a page of very many texts the first are given: a look never takes long', () =>
  expect(wordsIn(bodyOf('<i>x</i>'.repeat(20_500)))).toHaveLength(20_000));

test('among thousands alike nothing is looked for: no page says that often who its user is', () => {
  let asked = 0;
  findElement(bodyOf('<i>x</i>'.repeat(2_500)), ['i'], () => ++asked < 0);
  expect(asked).toBe(2_000);
});
