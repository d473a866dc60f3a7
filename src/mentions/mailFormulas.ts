/**
 * What people and programs write around a letter, for whoever tells its own text: the readers on a page, `ownText` in
 * plain text. Sources of patterns that ignore case; joined with `+`, so that a page's bundle holds one string each.
 */

/** What people write above their name at the end. */
export const closings =
  '(?:' +
  'z poważaniem|' +
  '(?:serdecznie )?pozdrawiam|' +
  'pozdr(?:owienia)?|' +
  '(?:best |kind |warm )?regards|' +
  'best wishes|' +
  'sincerely|' +
  'mit freundlichen grüßen|' +
  '(?:viele|liebe) grüße|' +
  'cordialement|' +
  'saludos|' +
  'с уважением' +
  ')(?: serdecznie)?';

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
