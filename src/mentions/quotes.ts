/** Quoted and forwarded mail in plain text: which lines of a message somebody else wrote. */
import { alternatives, sequence } from '../language/pattern';
import { wroteVerbs } from './mailFormulas';
import { longLine, type OwnLine } from './ownLine';

/** Any of the parts at the start of a line, whatever the case. */
const lineStart = (before: RegExp, ...parts: (string | RegExp)[]) =>
  new RegExp(sequence(before, alternatives(...parts)), 'iu');

/** The header above a quote, in the languages of the clients around here: a date, an address, or a quote below it. */
const quoteHeader = new RegExp(
  sequence(
    alternatives(
      sequence('(?<!\\p{L})', alternatives(wroteVerbs, 'writes', 'napisala?'), '(?!\\p{L}).{0,80}'),
      /Wiadomość napisana przez.*/,
      /<\S+@\S+>/,
    ),
    /\s*:\s*$/,
  ),
  'iu',
);
/** How such a header begins. */
const opener = new RegExp(
  sequence(
    /^\s*\**/,
    alternatives(
      /On|Am|Le|El|Il/,
      /W dniu|Dnia|Wiadomość napisana/,
      // "Mon, 3 Nov 2026", "pt., 3 lis"
      /\p{L}{2,4}\.?,/u,
      // "2026-11-03"
      /\d{1,4}[-./ ]/,
    ),
    /\s/,
  ),
  'iu',
);
/** "----- Original message -----" */
const divider = lineStart(
  /^\s*[-_–—=*]{2,}\s*/,
  /original message|forwarded message|begin forwarded/,
  /(oryginalna|przekazana) wiadomość/,
  /wiadomość (oryginalna|przekazana|przesłana dalej)/,
  /(treść )?przekazan\p{L}+ wiadomoś\p{L}+/u,
  /ursprüngliche nachricht|weitergeleitete nachricht/,
  /message (d'origine|transféré)/,
  /mensaje \p{L}+/u,
);
/** "Begin forwarded message:" */
const forwarding = new RegExp(
  sequence(
    /^\s*/,
    alternatives(
      /begin forwarded message/,
      /początek (przekazywanej|przesłanej dalej) wiadomości/,
      /anfang der weitergeleiteten (nachricht|e-mail)/,
      /début du message (réexpédié|transféré)/,
    ),
    /\s*:/,
  ),
  'i',
);
/** ">>> Anna <a@x.pl> 3.11.2026 10:12 >>>" is above a quote without marks. */
const groupWise = /^>>> .{3,200} >>>\s*$/;
/** Outlook's header: who it is from, and then two more of its fields. */
const fromField = /^[\s*]*(from|od|von|de|nadawca)\s*:/i;
const otherField = new RegExp(
  sequence(
    /^[\s*]*/,
    alternatives(
      /sent|date|to|cc|subject/,
      /wysłan[eo]|data|do|dw|temat/,
      /gesendet|datum|an|betreff/,
      /envoyé|à|objet/,
    ),
    /\s*:/,
  ),
  'i',
);
/** A header that a client wrapped at 76 columns is no longer than this, in letters. */
const longHeader = 600;

const isQuotedLine = (line: string | undefined) => line !== undefined && /^\s*(>|&gt;)/.test(line);

/** Quoted lines go; an unmarked quote, a forwarded mail or Outlook's header takes all below with it. */
export function withoutQuotes(lines: string[]): OwnLine[] {
  const own: OwnLine[] = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (startsForeignMail(lines, at)) return own.fill(null, at);
    if (isQuotedLine(lines[at])) own[at] = null;
    const header = headerLength(lines, at);
    if (header === 0) continue;
    own.fill(null, at, at + header);
    if (!isQuotedLine(nextFilled(lines, at + header))) return own.fill(null, at);
    at += header - 1;
  }
  return own;
}

function startsForeignMail(lines: string[], at: number): boolean {
  const line = lines[at] as string;
  if (divider.test(line) || forwarding.test(line) || groupWise.test(line)) return true;
  return fromField.test(line) && lines.slice(at + 1, at + 6).filter((next) => otherField.test(next)).length > 1;
}

/** How many lines the header of a quote takes from here: clients wrap it at 76 columns. */
function headerLength(lines: string[], at: number): number {
  const first = lines[at] as string;
  if (first.length > longLine) return 0;
  for (let length = 1; length <= 3 && at + length <= lines.length; length++) {
    const last = lines[at + length - 1] as string;
    if (!last.trim() || isQuotedLine(last)) return 0;
    if (!last.trimEnd().endsWith(':')) continue;
    const header = lines
      .slice(at, at + length)
      .join(' ')
      .slice(0, longHeader);
    if (!quoteHeader.test(header)) continue;
    const quoteFollows = isQuotedLine(nextFilled(lines, at + length));
    if (quoteFollows || (opener.test(first) && /\d/.test(header)) || /@/.test(header)) return length;
  }
  return 0;
}

function nextFilled(lines: OwnLine[], at: number): string | undefined {
  for (let next = at; next < lines.length; next++) if (lines[next]?.trim()) return lines[next] as string;
  return undefined;
}
