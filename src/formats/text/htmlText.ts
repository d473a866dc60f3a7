/** Text out of the markup of messages; what is no markup stays as it is. */

const markup = /<(p|br|div|strong|b|em|i|u|ul|ol|li|a|span|h[1-6]|table|blockquote)\b[^<>]{0,2000}>/i;
const anyTag = /<\/?[a-z][a-z0-9]{0,15}\b[^<>]{0,2000}>/gi;
/** Tags after which a new line begins. */
const breaking = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/blockquote)\b[^<>]{0,2000}>/gi;
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
};

/** The text of a message that may be HTML. */
export function htmlText(content: string): string {
  const plain = markup.test(content) ? content.replace(breaking, '\n').replace(anyTag, '') : content;
  return plain.includes('&')
    ? plain.replace(/&(#x?[\da-f]{1,6}|\w{2,8});/gi, (whole, name) => entity(name) ?? whole)
    : plain;
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
