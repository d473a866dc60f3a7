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

/** How texts begin that are no data. */
const knownTexts: readonly [RegExp, ProblemCode][] = [
  [/^<(!doctype html|html|head|body)\b/i, 'webPage'],
  [/^(insert into|create table|drop table|create database|begin transaction|pragma)\b/i, 'sql'],
  [/^<\?xml[^>]*>\s*<\?mso-application progid="Excel/i, 'workbook'],
  [/^<\?xml/i, 'markup'],
];

/** What a file is that is certainly nothing to import, whatever its name says. */
export function impostor({ bytes, head }: SourceFile): ProblemCode | undefined {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  if (head.slice(0, 4000).includes('\0')) return 'binary';
  const [first = ''] = head
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !isComment(line));
  return knownTexts.find(([pattern]) => pattern.test(first))?.[1];
}

const isComment = (line: string): boolean => /^(--|\/\*|<!--)/.test(line);

/** Why nothing can be read from a text that no format recognises. */
export function problemOfUnknown({ head, table }: SourceFile): [ProblemCode, Problem['figures']] {
  if (!head.trim()) return ['empty', {}];
  if (/^\s*[[{]/.test(head)) return ['otherJson', {}];
  if (table) return ['noColumns', { columns: table.header.slice(0, 12).join(', ') }];
  return ['unknown', {}];
}
