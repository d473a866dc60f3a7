/** Text as the matching of words sees it: folded words with their places, and sentences. */

import { wordSet } from './wordSet';

/** A word of a text, folded, and where it is. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

/** Lower case, without diacritics (also ł), one kind of apostrophe, without the invisible characters of web text. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  // Small only when taken apart: before, the capitals of "𝐇𝐨𝐭𝐞𝐥", as headlines decorate it, are none.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[łøđðßæœıþħŧŋ]/g, (letter) => plainLetters[letter] as string)
    .replace(/[’‘ʼ´`]/g, "'");
}

const letterRun = String.raw`[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]`;
/** Names that are mostly signs, each one word: "C++", "C#", "R&D" and "R & D", "A/B", ".NET" also in "ASP.NET". */
const signNames = [
  String.raw`(?<=\p{Lu})\.NET(?!\p{L})`,
  String.raw`(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)`,
  String.raw`(?<![\p{L}\p{N}])\p{L}[&+/]\p{L}(?![\p{L}\p{N}+#])`,
  String.raw`(?<![\p{L}\p{N}])\p{Lu} [&+] \p{Lu}(?![\p{L}\p{N}+#])`,
  String.raw`(?<![\p{L}\p{N}])(?<!\.)\.(?:net|NET|Net)(?!\p{L})`,
];
const plainWord = `${letterRun}+(?:['’‘ʼ´]\\p{L}+)?`;
const plainWordPattern = new RegExp(plainWord, 'gu');
const wordPattern = new RegExp([...signNames, plainWord].join('|'), 'gu');
/** What a name of signs is known by: most lines have none, and are taken apart four times as fast. */
const anySign = /[+#&/]|\.net/i;

/**
 * The words of a text, in order; a hyphen parts words ("web-site", "VAT-u").
 * @param from the place of the text in the one that it is a part of
 */
export function tokens(text: string, from = 0): Token[] {
  const found: Token[] = [];
  const folded = new Map<string, string>();
  let start = from;
  for (const line of text.split('\n')) {
    for (const { 0: raw, index } of line.matchAll(anySign.test(line) ? wordPattern : plainWordPattern)) {
      const word = folded.get(raw) ?? fold(raw).replace(/ /g, '');
      folded.set(raw, word);
      found.push({ word, start: start + index, end: start + index + raw.length });
    }
    start += line.length + 1;
  }
  return found;
}

/** Their full stop never ends a sentence: something follows by nature. */
const leadingShort = wordSet(
  // of people
  'dr hab inz ks mgr mr mrs ms prof st sw',
  // of places
  'al gm os pl pow str ul woj',
  // of firms and numbers
  'dot ds fax fig kom lic no nr sp tel wg',
  // between words
  'approx ca e.g eg i.e ie im m.in np tj tzn tzw vs',
);
/** Their full stop ends one only before a capital. */
const trailingShort = wordSet(
  // of lists and firms
  'bm br co corp dept est etc inc itd itp jr jw ltd o.o ok r ww',
  // of numbers and hours
  'a.m ew godz gr min mld mln p.m tys zl',
);

/** Where sentences may end: a blank line, a line's end, a full stop or its like before a space or a glued capital. */
const ends = /\n[ \t\r]*\n\s*|\n|(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|(?<=\p{Ll})[.!?](?=\p{Lu}\p{Ll})/gu;
const wrapped = 60;

/**
 * The sentences of a text, Polish or English; a hard-wrapped line goes on, a line of a list is one of its own.
 * @param last where nobody looks any further: the sentence behind the one that holds this place is the last
 */
export function sentences(text: string, last = text.length): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let line = 0;
  const cut = (end: number) => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    if (raw.trim()) spans.push({ start: from, end: from + raw.trim().length });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const after = index + mark.length;
    if (
      mark.startsWith('\n')
        ? !goesOn(text.slice(line, index), text.slice(after, after + 3), mark)
        : isEnd(text, index, after)
    )
      cut(after);
    if (mark.startsWith('\n')) line = after;
    if (spans.length > 0 && spans.at(-1)!.start > last) return spans;
  }
  cut(text.length);
  return spans;
}

/** Is this line's end only a wrap? The next line begins small, or this one is long. */
function goesOn(line: string, next: string, mark: string): boolean {
  if (mark.trim() || mark.indexOf('\n') !== mark.lastIndexOf('\n')) return false;
  return /^(?![a-h][.)]\s)\p{Ll}/u.test(next) || (line.length >= wrapped && /^[\p{L}\p{N}("„]/u.test(next));
}

function isEnd(text: string, index: number, after: number): boolean {
  if (text[index] !== '.' || text[index + 1] === '.') return true;
  const before = fold(text.slice(Math.max(0, index - 12), index).match(/[\p{L}\p{N}.]+$/u)?.[0] ?? '');
  const next = text.slice(after, after + 12).trimStart();
  if (leadingShort.has(before)) return false;
  const initial = /^\p{L}$/u.test(before) && before !== 'i';
  if (trailingShort.has(before)) return !/^[\p{Ll}\d]/u.test(next);
  if (/^\d+$/.test(before)) return !/^\p{Ll}/u.test(next);
  return !initial || !next;
}
