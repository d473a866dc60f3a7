/** Text out of the markup of messages; what is no markup stays as it is. */

const markup = /<(p|br|div|strong|b|em|i|u|ul|ol|li|a|span|h[1-6]|table|blockquote)\b[^<>]{0,2000}>/i;
const anyTag = /<\/?[a-z][a-z0-9]{0,15}\b[^<>]{0,2000}>/gi;
/** Tags after which a new line begins. */
const breaking = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/blockquote)\b[^<>]{0,2000}>/gi;
/** Named signs: those of markup, of prose, and the letters that mail programs write like this. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  rdquo: '”',
  ldquo: '“',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  euro: '€',
  bull: '•',
  middot: '·',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  yacute: 'ý',
  scaron: 'š',
  zcaron: 'ž',
};

/** The text of a message that may be HTML. */
export function htmlText(content: string): string {
  const plain = markup.test(content) ? content.replace(breaking, '\n').replace(anyTag, '') : content;
  return decodedEntities(plain);
}

/** The text with `&amp;`, `&#8222;` and their kin as the signs that they are. */
export const decodedEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x?[\da-f]{1,6}|\w{2,8});/gi, (whole, name) => entity(name) ?? whole) : text;

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) {
    const sign = entities[name.toLowerCase()];
    // "&Oacute;" is the capital of "&oacute;".
    return sign && /^\p{Lu}\p{Ll}/u.test(name) ? sign.toUpperCase() : sign;
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
