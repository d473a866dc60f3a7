/** Quoted and forwarded mail in plain text: which lines of a message somebody else wrote. */

import * as heads from '../../language/mailHeadLabels';
import { alternatives, sequence } from '../../language/pattern';
import { longLine, type OwnLine } from './ownLine';
import { moreWroteVerbs, replyOpeners, wroteVerbs } from './replyHeads';

/** Any of the parts at the start of a line, whatever the case. */
const lineStart = (before: RegExp, ...parts: (string | RegExp)[]) =>
  new RegExp(sequence(before, alternatives(...parts)), 'iu');

/** The header above a quote, in the languages of the clients around here: a date, an address, or a quote below it. */
const quoteHeader = new RegExp(
  sequence(
    alternatives(
      sequence('(?<!\\p{L})', alternatives(wroteVerbs, moreWroteVerbs), '(?!\\p{L}).{0,80}'),
      /Wiadomość napisana przez.*/,
      /<\S+@\S+>/,
    ),
    /\s*[:：]\s*$/,
  ),
  'iu',
);
/** How such a header begins. */
const opener = new RegExp(sequence(/^\s*\**/, alternatives(replyOpeners), /\s/), 'iu');
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
/** A line of a head: its label, also in bold, before a colon. */
const headField = (...labels: string[]) =>
  new RegExp(sequence(/^[\s*\p{Cf}]*/u, alternatives(...labels), /[\s*\p{Cf}]*[:：]/u), 'iu');
/** Outlook's header: who it is from, and then two more of its fields. */
const fromField = headField(heads.senderLabels, heads.moreSenderLabels);
const otherField = headField(
  heads.dateLabels,
  heads.moreDateLabels,
  heads.recipientLabels,
  heads.moreRecipientLabels,
  heads.subjectLabels,
  heads.moreSubjectLabels,
);
/** What is between dashes above a mail that follows: "-- Please reply above this line --", in any of the languages. */
const replyAbove = new RegExp(
  sequence(
    alternatives(
      /reply|respond|type|write|answer/,
      /odpow|odpisz|pisz|antwort|schreib|répond|écri|respond|escrib|escrev|rispond|scriv|antwoord|schrijf/,
      /svar|skriv|besvar|odpov|válasz|írj|ответ|пиши|відпов|vastaa|răspun|yanıt|cevap/,
    ),
    '.*',
    alternatives(
      /above|over|powyżej|nad|ponad|oberhalb|über|dessus|encima|arriba|por encima|acima|sopra|boven|ovan|över/,
      /over|ovenfor|výše|vyššie|fölé|felett|выше|вище|yläpuolel|deasupra|üst/,
    ),
    '|回复|回覆|返信|회신|답장|الرد|השב',
  ),
  'iu',
);
/** What a mail is called between the dashes above it. */
const mailWord = new RegExp(
  alternatives(
    /message|wiadomoś|nachricht|mensaje|mensagem|messaggio|bericht|meddela|meddelels|besked|melding/,
    /zpráva|správa|üzenet|сообщени|письмо|повідомлен|лист|viesti|mesaj/,
    /邮件|郵件|メッセージ|메시지|메일|رسالة|הודעה/,
  ),
  'iu',
);
/** Words between dashes or hashes, on both sides. */
const framed = /^\s*[-–—_=*#~]{2,}\s?(?:-\s)?(\P{P}.{4,90}?)\s?[-–—_=*#~]{2,}\s*$/u;
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
  const between = framed.exec(line.slice(0, longLine))?.[1] ?? '';
  if (replyAbove.test(between) || mailWord.test(between)) return true;
  if (divider.test(line) || forwarding.test(line) || groupWise.test(line)) return true;
  return fromField.test(line) && lines.slice(at + 1, at + 6).filter((next) => otherField.test(next)).length > 1;
}

/** How many lines the header of a quote takes from here: clients wrap it at 76 columns. */
function headerLength(lines: string[], at: number): number {
  const first = lines[at] as string;
  if (first.length > longLine) return 0;
  for (let length = 1; length <= 3 && at + length <= lines.length; length++) {
    const last = withoutMarks(lines[at + length - 1] as string);
    if (!last.trim() || isQuotedLine(last)) return 0;
    if (!/[:：]$/.test(last.trimEnd())) continue;
    const header = lines
      .slice(at, at + length)
      .map(withoutMarks)
      .join(' ')
      .slice(0, longHeader);
    if (!quoteHeader.test(header)) continue;
    const quoteFollows = isQuotedLine(nextFilled(lines, at + length));
    if (quoteFollows || (opener.test(first) && /\d/.test(header)) || isDated(header) || /@/.test(header)) return length;
  }
  return 0;
}

/** Marks of direction, which stand around Hebrew and Arabic names. */
const withoutMarks = (line: string) => line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
/** A year and an hour: whatever the language, that is when somebody wrote. */
const isDated = (header: string) => /(?<!\d)(19|20)\d\d(?!\d)/.test(header) && /\d[:.]\d\d(?!\d)/.test(header);

function nextFilled(lines: OwnLine[], at: number): string | undefined {
  for (let next = at; next < lines.length; next++) if (lines[next]?.trim()) return lines[next] as string;
  return undefined;
}
