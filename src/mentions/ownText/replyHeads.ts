/**
 * "On 3 November Anna wrote:", the head that mail programs put above what they quote: how it begins and its verb, by
 * language. Sources of patterns that ignore case, one string in a bundle.
 */

/** The verb that ends "On 3 November Anna <anna@…> wrote:". */
export const wroteVerbs =
  'wrote|' +
  'pisze|' +
  'napisał[a()]*|' +
  'schrieb|' +
  'a écrit|' +
  'escribió|' +
  'escreveu|' +
  'ha scritto|' +
  'schreef|' +
  'skrev|' +
  'пишет|' +
  'написал\\S*';

/** The same verb for quoted mail in plain text only: a page's bundle doesn't hold it. */
export const moreWroteVerbs =
  'writes|napisala?|' + // English, Polish without marks
  'geschrieben|écrivait|scrive|escribe|' + // German, French, Italian, Spanish
  'napsal[a()]*|napísal[a()]*|' + // Czech, Slovak
  'пише|написа\\S*|пиш\\S*|' + // Ukrainian
  'ezt írta|írta|' + // Hungarian
  'kirjoitti|a scris|έγραψε|' + // Finnish, Romanian, Greek
  'yazdı|şunu yazdı|şunları yazdı|' + // Turkish
  '写道|寫道|写了|のメール|書きました|작성|님이 작성|' + // Chinese, Japanese, Korean
  'كتب|כתבה?'; // Arabic, Hebrew

/** How it begins, in plain text: a word, or a date such as "Mon, 3 Nov 2026", "pt., 3 lis" or "2026-11-03". */
export const replyOpeners =
  'On|' +
  'W dniu|Dnia|Wiadomość napisana|' +
  'Am|Le|El|Il|Em|A|Op|Den|' + // German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian
  'Dne|Dňa|På|' + // Czech, Slovak, Swedish
  '\\p{L}{2,4}\\.?,|' +
  '\\d{1,4}[-./ ]';
