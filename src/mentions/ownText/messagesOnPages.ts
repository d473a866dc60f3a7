/**
 * What the sender of a message on a page wrote: without what was quoted, forwarded or signed, and nothing but their
 * words marks. A page's bundle has no room for these lists, so whoever gets the messages finishes them.
 */

import * as heads from '../../language/mailHeadLabels';
import { pageClosings } from './closingFormulas';
import { wroteVerbs } from './replyHeads';

/** A message as a page shows it: a letter in lines, `>` for each quote; or the first words of one, in one line. */
interface ShownMessage {
  text: string;
  shownAs?: 'letter' | 'snippet' | undefined;
}

/** The messages in their senders' own words; those of which nothing is left are none. */
export function ownMessages<M extends ShownMessage>(messages: readonly M[]): Omit<M, 'shownAs'>[] {
  return messages
    .map(({ shownAs, ...message }) => ({ ...message, text: shownAs ? ownWords[shownAs](message.text) : message.text }))
    .filter(({ text }) => text);
}

/** A pattern for all alphabets, whatever the case. */
const quotePattern = (source: string) => new RegExp(source, 'iu');
const wrote = quotePattern(`(?:${wroteVerbs})\\s?:?$`);
const farewell = quotePattern(`^${pageClosings}[\\s,.!–-]*$`);
/** What programs put above a forwarded or answered message, and what phones put below their own. */
const over = quotePattern(
  '^--$|' +
    '^[-—\\s]{2,}\\p{L}[\\p{L} ]{6,60}[-—]{2,}$|' +
    '^_{9,}$|' +
    '^(?:begin forwarded|początek przek|' +
    'sent from|get outlook|wysłan[eoy] z|von meinem|envoyé de|inviato da|enviado desde)',
);
const fromLine = quotePattern(`^\\W?(?:${heads.senderLabels})\\W?\\s?:`);
const nextLine = quotePattern(`^\\W?(?:${heads.dateLabels}|${heads.recipientLabels})\\W?\\s?:`);

/** Where a quote begins ("On 3 November Anna wrote:"), or a signature. */
const ownEnd = quotePattern(
  '(?:^|\\s)(?:(?:on|w dniu|dnia|am|le|el|il)\\s[^.?!]{0,40}\\d[^?!]{0,120}?' +
    `\\s(?:${wroteVerbs})\\s?:|(?:${pageClosings}|sent from|--)(?!\\p{L}))`,
);

/** The words in front of a quote or a signature. */
const ownSnippet = (text: string): string => text.split(ownEnd)[0]?.trim() ?? '';

const ownLetter = (text: string): string => ownLines(text.split('\n')).join('\n').trim();
const ownWords = { letter: ownLetter, snippet: ownSnippet };

function ownLines(lines: string[]): string[] {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const rest = lines.slice(at + 1);
    if (over.test(line) || (fromLine.test(line) && rest.slice(0, 3).some((next) => nextLine.test(next)))) break;
    if (farewell.test(line) && isSignature(rest)) return own.concat(rest.filter((each) => postscript.test(each)));
    const last = attribution(lines, at);
    if (last < 0) {
      if (!line.startsWith('>')) own.push(line);
    } else if (isQuote(lines, last + 1)) at = last;
    else break;
  }
  return own;
}

const postscript = /^p\.?\s?s\b/i;
const isQuote = (lines: string[], at: number) => /^>/.test(lines.slice(at).find(Boolean) ?? '');

/** The line on which an attribution that starts here ends: programs break it at 70 characters. */
function attribution(lines: string[], at: number): number {
  for (let last = at; last < at + 3 && lines[last]; last++) {
    const whole = lines.slice(at, last + 1).join(' ');
    // A sentence that has ended is not broken off.
    if (whole.length > 300 || (last > at && /[.!?]$|^[^\d@]*$/.test(lines[last - 1] as string))) break;
    if (/\d|@/.test(whole) && (wrote.test(whole) || (/:$/.test(whole) && isQuote(lines, last + 1)))) return last;
  }
  return -1;
}

/** A name, a title, an address: a few short lines up to the end or the next quote. */
function isSignature(rest: string[]): boolean {
  const end = rest.findIndex((line) => line.startsWith('>') || (line.length > 89 && !postscript.test(line)));
  return end < 0 ? rest.length < 20 : end < 20 && isQuote(rest, end);
}
