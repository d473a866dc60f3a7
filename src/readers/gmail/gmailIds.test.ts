import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { idIn, isOtherThread } from './gmailIds';

/** An id as Gmail writes it into addresses. */
function inAddress(id: string): string {
  const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let number = [...btoa(id).replace(/=/g, '')].reduce((sum, one) => sum * 64n + BigInt(base64.indexOf(one)), 0n);
  let text = '';
  for (; number; number /= 40n) text = letters[Number(number % 40n)] + text;
  return text;
}

describe('what an address calls a thread', () => {
  test.each([
    ['an id that somebody published', 'FMfcgzQdzmSkKNRjSnNvmnxrjlNJTKlg', 'f:1851238173656825268'],
    ['the same in the form of before 2018', '19b0eb4f87753db4', 'f:1851238173656825268'],
    ['one that was begun here', inAddress('a:r-7681922771531347793'), 'a:r-7681922771531347793'],
    ['letters that were made up', 'FMfcgzQbdrTvWqXkLmNpRsZcBhJgDfLw', ''],
    ['other letters', 'CllgCJZZhqwertyQWERTY', ''],
    ['nothing', '', ''],
  ])('%s', (_, address, id) => expect(idIn(address)).toBe(id));
});

describe('whether the page still shows another thread', () => {
  const address = 'FMfcgzQdzmSkKNRjSnNvmnxrjlNJTKlg';
  test.each([
    ['the thread of the address', '<h2 data-thread-perm-id="thread-f:1851238173656825268">', false],
    ['the thread before', '<h2 data-thread-perm-id="thread-f:1851238173656825269">', true],
    [
      'one message of a thread, where conversations are switched off',
      '<h2 data-thread-perm-id="thread-f:1851238173656825200"><div data-message-id="#msg-f:1851238173656825268">',
      false,
    ],
    ['the thread before, by its older id', '<h2 data-legacy-thread-id="19b0eb4f87753db5">', true],
    [
      'the thread of the address beside the list',
      '<table><tr><td><span data-legacy-thread-id="19b0eb4f87753db5"></table><h2 data-legacy-thread-id="19b0eb4f87753db4">',
      false,
    ],
    ['a list alone', '<table><tr><td><span data-legacy-thread-id="19b0eb4f87753db5"></table>', false],
    ['a thread without an id', '<h2 data-thread-perm-id="undefined">', false],
    ['an id that was cut', '<h2 data-thread-perm-id="thread-f:1840">', false],
    ['no thread', '<p>', false],
  ])('%s', (_, html, another) => expect(isOtherThread(address, new JSDOM(html).window.document)).toBe(another));

  test('an address that says nothing of the thread denies none', () => {
    const { document } = new JSDOM('<h2 data-thread-perm-id="thread-f:1851238173656825269">').window;
    expect(isOtherThread('FMfcgzQbdrTvWqXkLmNpRsZcBhJgDfLw', document)).toBe(false);
    expect(isOtherThread(undefined, document)).toBe(false);
  });
});
