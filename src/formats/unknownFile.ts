/** What to say of a file that no format recognises: what it seems to be, and what to do instead. */
import type { SourceFile } from './format';
import type { Problem, ProblemCode } from './problems';

/** The first bytes, in hexadecimal, of files that people take for lists of contacts. */
const beginnings: readonly [string, ProblemCode][] = [
  ['2142444e', 'outlookStore'], // .pst
  ['d0cf11e0a1b11ae1', 'outlookItem'], // .msg, and .xls of Office until 2003
  ['89504e47', 'image'], // .png
  ['ffd8ff', 'image'], // .jpg
  ['47494638', 'image'], // .gif
  ['52494646', 'image'], // .webp
  ['49492a00', 'image'], // .tif
  ['25504446', 'binary'], // .pdf
  ['1f8b', 'binary'], // .gz
  ['377abcaf', 'binary'], // .7z
  ['52617221', 'binary'], // .rar
];

/** How texts begin. */
const texts: readonly [RegExp, ProblemCode][] = [
  [/^\s*(<!doctype html|<html|<head|<body)/i, 'webPage'],
  [/^(\s*--.*\n|\s*\/\*.*\n|\s*\n)*\s*(insert into|create table|drop table|set |pragma|begin transaction)/i, 'sql'],
  [/^\s*[[{]/, 'otherJson'],
];

/** Why nothing can be read from it, as a code with its figures. */
export function problemOfUnknown({ bytes, text, table }: SourceFile): [ProblemCode, Problem['figures']] {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known =
    beginnings.find(([beginning]) => start.startsWith(beginning)) ??
    texts.find(([pattern]) => pattern.test(text.slice(0, 2000)));
  if (known) return [known[1], {}];
  if (text.slice(0, 4000).includes('\0')) return ['binary', {}];
  if (!text.trim()) return ['empty', {}];
  if (table) return ['noColumns', { columns: table.header.slice(0, 12).join(', ') }];
  return ['unknown', {}];
}
