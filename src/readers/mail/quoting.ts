/** A message's own text: what its sender wrote, without what was quoted, forwarded or signed. */

import { closings, wroteVerbs } from '../../mentions/mailFormulas';
import { linesOf } from '../dom';
import * as labels from './labels';

/** Quotes, by whoever made them; what follows Outlook's mark of the reply is quoted too. */
const quotes =
  'blockquote,' +
  '.gmail_quote,' +
  '.gmail_extra,' +
  '.adL,' +
  '.yj6qo,' +
  '.im,' +
  '.moz-cite-prefix,' +
  '.moz-forward-container,' +
  '.protonmail_quote,' +
  '[class*=yahoo_quoted],' +
  '[id$=divRplyFwdMsg],' +
  '[id$=divRplyFwdMsg]~*,' +
  '[id$=appendonsend]~*';
const signatures = '[class*=signature i],.sig,[id$=Signature],[id*=mobile-signature]';

/** A pattern for all alphabets, whatever the case. */
export const quotePattern = (source: string) => new RegExp(source, 'iu');
const wrote = quotePattern(`(?:${wroteVerbs})\\s?:?$`);
const farewell = quotePattern(`^${closings}[\\s,.!–-]*$`);
/** What programs put above a forwarded or answered message, and what phones put below their own. */
const over = quotePattern(
  '^--$|' +
    '^[-—\\s]{2,}\\p{L}[\\p{L} ]{6,60}[-—]{2,}$|' +
    '^_{9,}$|' +
    '^(?:begin forwarded|początek przek|' +
    'sent from|get outlook|wysłan[eoy] z|von meinem|envoyé de|inviato da|enviado desde)',
);
const fromLine = quotePattern(`^\\W?(?:${labels.senderLabels})\\W?\\s?:`);
const nextLine = quotePattern(`^\\W?(?:${labels.dateLabels}|${labels.recipientLabels})\\W?\\s?:`);

/** The text of a message as its sender wrote it, from the element that holds it. */
export function ownTextOf(body: Element | null | undefined): string {
  // Where a quote stood, a line stays, to tell an answer below it from a quote that nothing marks.
  return ownLines(linesOf(body, signatures, 20_000, quotes).split('\n'))
    .join('\n')
    .trim();
}

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
