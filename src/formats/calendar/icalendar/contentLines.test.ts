import { describe, expect, test } from 'vitest';
import { contentLines } from './contentLines';

const bytes = (text: string) => new TextEncoder().encode(text);
const texts = (file: Uint8Array) => contentLines(file).map(({ text }) => text);

describe('the lines of a calendar', () => {
  test.each([
    ['end in CRLF', 'A:1\r\nB:2\r\n', ['A:1', 'B:2']],
    ['end in LF', 'A:1\nB:2', ['A:1', 'B:2']],
    ['end in CR alone', 'A:1\rB:2\r', ['A:1', 'B:2']],
    ['go on after a blank', 'A:12\r\n 34\r\nB:2', ['A:1234', 'B:2']],
    ['go on after a tab', 'A:12\r\n\t34', ['A:1234']],
    ['keep a second blank', 'A:12\r\n  34', ['A:12 34']],
    ['may be empty, which is nothing', 'A:1\r\n\r\nB:2', ['A:1', 'B:2']],
    ['begin after a byte order mark', '\uFEFFA:1', ['A:1']],
    ['are none in an empty file', '', []],
  ])('%s', (_, file, expected) => expect(texts(bytes(file))).toEqual(expected));

  test('are counted as an editor does', () =>
    expect(contentLines(bytes('A:1\r\n 2\r\n\r\nB:2\r\nC:3')).map(({ line }) => line)).toEqual([1, 4, 5]));

  test('may be folded in the middle of a letter', () => {
    const [first = 0, second = 0] = bytes('ś');
    const file = new Uint8Array([...bytes('A:cze'), first, ...bytes('\r\n '), second, ...bytes('ć')]);
    expect(texts(file)).toEqual(['A:cześć']);
  });

  test('may be in the code page of Windows', () => {
    const file = new Uint8Array([...bytes('A:'), 0xaf, 0xf3, 0xb3, 0xe6]);
    expect(texts(file)).toEqual(['A:Żółć']);
  });

  test('one broken letter leaves the others alone', () => {
    const file = new Uint8Array([...bytes('A:żółć\nB:gęś\nC:'), 0xc5, ...bytes('\nD:jaźń')]);
    expect(texts(file).filter((text) => !text.startsWith('C'))).toEqual(['A:żółć', 'B:gęś', 'D:jaźń']);
  });

  test('may be in UTF-16', () => {
    const file = new Uint8Array([0xff, 0xfe, 0x41, 0, 0x3a, 0, 0x42, 0x01]);
    expect(texts(file)).toEqual(['A:ł']);
  });
});
