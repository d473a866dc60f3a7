import { describe, expect, test } from 'vitest';
import { decodedText, encodingOf } from './encoding';

const polish = 'Imię;Nazwisko\nŁucja;Źrebak\nJerzy;Kłos\nBożena;Śliwa';
const german = 'Vorname;Nachname\nJürgen;Groß\nBärbel;Müller';
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

/** Bytes of a text in an encoding with a byte a letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(new Uint8Array(Array.from({ length: 256 }, (_, byte) => byte)));
  return new Uint8Array([...text].map((letter) => letters.indexOf(letter)));
}

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('the encoding of a file', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', bytes(polish), 'utf-8', polish],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], polish), 'utf-8', polish],
    ['UTF-16 with its mark', utf16(polish, true, true), 'utf-16le', polish],
    ['UTF-16 without', utf16(polish, false, false), 'utf-16be', polish],
    ['Polish Windows', encoded(polish, 'windows-1250'), 'windows-1250', polish],
    ['Polish of old Linux', encoded(polish, 'iso-8859-2'), 'iso-8859-2', polish],
    ['German Windows', encoded(german, 'windows-1252'), 'windows-1252', german],
    ['one Polish letter', encoded('Jan;Kłos', 'windows-1250'), 'windows-1250', 'Jan;Kłos'],
    ['letters that French has too', encoded('Jędrzej;Zięć', 'windows-1250'), 'windows-1250', 'Jędrzej;Zięć'],
    ['Spanish', encoded('José;Muñoz García', 'windows-1252'), 'windows-1252', 'José;Muñoz García'],
    ['French', encoded('Hélène;Forêt, sœur', 'windows-1252').fill(0x9c, 15, 16), 'windows-1252', 'Hélène;Forêt, sœur'],
    ['a letter that was lost before', bytes('Bure\uFFFD;Lis'), 'utf-8', 'Bure\uFFFD;Lis'],
    ['CRLF, LF and CR', bytes('a\r\nb\nc\rd'), 'utf-8', 'a\nb\nc\nd'],
  ])('%s', (_, file, name, text) => {
    const encoding = encodingOf(file);
    expect(encoding.name).toBe(name);
    expect(decodedText(file, encoding)).toBe(text);
    expect([...encoding.oddLines]).toEqual([]);
  });

  test('a row pasted in from a file of another encoding is known, and the others stay right', () => {
    const file = bytes('Imię\nŁukasz\n', [0x42, 0x6f, 0xbf, 0x65, 0x6e, 0x61], '\r\nŻaneta\n');
    const encoding = encodingOf(file);
    expect([...encoding.oddLines]).toEqual([3]);
    expect(decodedText(file, encoding)).toBe('Imię\nŁukasz\nBożena\nŻaneta\n');
  });
});
