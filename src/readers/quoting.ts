/** A message's own text: what its sender wrote, without what was quoted, forwarded or signed. */
import { linesOf } from './reading';

/** Quotes, by whoever made them; what follows Outlook's mark of the reply is quoted too. */
const quotes = [
  'blockquote',
  '.gmail_quote',
  '.gmail_extra',
  '.adL',
  '.yj6qo',
  '.moz-cite-prefix',
  '.moz-forward-container',
  '.protonmail_quote',
  '[class*=yahoo_quoted]',
  '[id$=divRplyFwdMsg],[id$=divRplyFwdMsg]~*',
  '[id$=appendonsend]~*',
].join();

const signatures = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.moz-signature',
  '.sig',
  '[class*=protonmail_signature]',
  '[id$=Signature]',
  '[id*=mobile-signature]',
].join();

/** Where the quote starts, or the signature, when there are no lines. */
const attributed =
  /(?:^|\s)(?:on|w dniu|dnia|am|le|el|il|op|den)\s[^.?!]{0,60}\d[^?!]{0,120}?\s(?:wrote|pisze|napisał\S*|schrieb|a écrit|escribió|ha scritto|schreef|skrev)\s?:/iu;
const closed =
  /(?:^|\s)(?:z poważaniem|pozdrawiam|pozdrowienia|(?:best|kind|warm) regards|best wishes|sincerely|mit freundlichen grüßen|(?:viele|liebe) grüße|cordialement|saludos|с уважением|sent from my|--)(?=\W)/iu;

/** The last words of "On 3 November Anna <anna@…> wrote:". */
const wrote =
  /(wrote|writes|pisze|napisał\S*|schrieb\S*|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napsal\S*|írta|пишет|писал\S*|написал\S*|写道|のメール)\s*[:：]?$/i;
/** What programs put above a forwarded or answered message. */
const forwarded =
  /^[-_—\s]{2,}\s*\p{L}[\p{L}\s.]{6,60}[-_—]{2,}$|^_{20,}$|^(begin forwarded message|początek przekazywanej wiadomości|anfang der weitergeleiteten)/iu;
const fromLine = /^\W{0,2}(from|od|von|de|da|van|från|fra|от|发件人|差出人)\W{0,2}\s?[:：]/iu;
const dateLine =
  /^\W{0,2}(sent|date|data|wysłan[eo]|gesendet|datum|envoyé|enviado( el)?|fecha|inviato|verzonden|skickat|дата|отправлено|发送时间|to|do|an|à)\W{0,2}\s?[:：]/iu;
const closing =
  /^((z |serdecznie )?(poważaniem|pozdrawiam|pozdrowienia|pozdr)\S*( serdecznie)?|(best|kind|warm|many)?\s?(regards|wishes|thanks)|best|cheers|sincerely( yours)?|mit freundlichen grüßen|(viele|liebe|beste) grüße|mfg|cordialement|saludos|cordiali saluti|с уважением)[\s,.!–-]*$/iu;
const device =
  /^(sent from|get outlook for|wysłan[eoy] (z|za)\b|pobierz outlook|von meinem|envoyé de(puis)? mon|inviato da|enviado desde)/i;

/** The text of a message as its sender wrote it, from the element that holds it. */
export function ownText(body: Element | null | undefined): string {
  // Where a quote stood is marked, to tell an answer below it from a quote that nothing marks.
  const text = linesOf(body, signatures, 20_000, quotes);
  return ownLines(text.split('\n')).join('\n').trim();
}

/** The same for the first words of a message, all in one line. */
export function ownSnippet(text: string): string {
  const [own = ''] = text.split(attributed);
  return own.split(closed)[0]?.trim() ?? '';
}

function ownLines(lines: string[]): string[] {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (/^--$/.test(line) || device.test(line) || forwarded.test(line)) break;
    if (fromLine.test(line) && lines.slice(at + 1, at + 4).some((next) => dateLine.test(next.trim()))) break;
    if (closing.test(line) && isSignature(lines.slice(at + 1))) {
      own.push(...lines.slice(at + 1).filter((rest) => /^p\.?\s?s\b/i.test(rest)));
      break;
    }
    const end = attribution(lines, at);
    if (end >= 0) {
      const next = lines.slice(end + 1).find((rest) => rest.trim());
      if (!next?.startsWith('>')) break;
      at = end;
    } else if (!line.startsWith('>')) own.push(line);
  }
  return own;
}

/** The line on which an attribution that starts here ends: programs break it at 70 characters. */
function attribution(lines: string[], at: number): number {
  for (let end = at; end < at + 3 && end < lines.length; end++) {
    const whole = lines
      .slice(at, end + 1)
      .map((line) => line.trim())
      .join(' ');
    if (!lines[end]?.trim() || whole.length > 300) return -1;
    const head = /\d|@/.test(whole);
    if (head && wrote.test(whole)) return end;
    const quoted = lines.slice(end + 1).find((rest) => rest.trim());
    if (head && /\d{4}|@/.test(whole) && /[:：]$/.test(whole) && quoted?.startsWith('>')) return end;
  }
  return -1;
}

/** A name, a title, an address: a few short lines up to the end or the next quote. */
function isSignature(rest: string[]): boolean {
  const quote = rest.findIndex((line) => line.startsWith('>'));
  const left = (quote < 0 ? rest : rest.slice(0, quote)).filter((line) => line.trim());
  return left.length <= 12 && left.every((line) => line.length <= 90 || /^p\.?\s?s\b/i.test(line));
}
