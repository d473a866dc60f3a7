/**
 * What people write above their name at the end, for the readers on a page too; closingFormulas.ts has those that only
 * plain text is searched for. The source of a pattern that ignores case; joined with `+`, so that a page's bundle
 * holds one string.
 */
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
