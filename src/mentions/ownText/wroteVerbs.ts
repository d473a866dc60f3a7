/** "On 3 November Anna wrote:", the verb by language. Sources of patterns that ignore case, one string in a bundle. */

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
