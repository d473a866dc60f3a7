/**
 * The text of mails in HTML, without quotes: programs mark them. There is no DOM in a worker; markup is gone through
 * once, from tag to tag.
 */
import { decodedEntities } from '../text/htmlText';

/** Elements whose content nobody reads. */
const unread = /^(head|style|script|title|template|svg)$/;
const quote =
  /\b(gmail_quote|gmail_extra|moz-cite-prefix|moz-forward-container|protonmail_quote|yahoo_quoted|zmail_extra)\b/;
const signature =
  /\b(gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|signature)\b/i;
/** Outlook marks the place below which all is quoted. */
const quotedBelow = /\b(divRplyFwdMsg|appendonsend|stopSpelling|OLK_SRC_BODY_SECTION|mail-editor-reference-message)\b/;
const block = /^(p|div|br|tr|li|ul|ol|h[1-6]|table|section|article|header|footer|hr|pre|dd|dt|blockquote)$/;
const empty = /^(br|hr|img|input|meta|link|area|base|col|wbr)$/;

/** In characters: of a longer one the beginning is read. */
const mostOfMarkup = 400_000;

/** The text as it is read; where a signature is marked, the line that plain text has above one. */
export function markedText(html: string): string {
  const markup = html.slice(0, mostOfMarkup);
  let text = '';
  /** The element that is being left out, and how many of its name are open. */
  let left: { name: string; depth: number } | undefined;
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf('<', at);
    const end = open < 0 ? markup.length : open;
    if (!left) text += markup.slice(at, end).replace(/\s+/g, ' ');
    if (open < 0) break;
    if (!/[a-z/!?]/i.test(markup[open + 1] ?? '')) {
      if (!left) text += '<';
      at = open + 1;
      continue;
    }
    const close = tagEnd(markup, open);
    if (close < 0) break;
    at = close + 1;
    const tag = tagIn(markup.slice(open, at));
    if (!tag) continue;
    if (left) {
      if (tag.name === left.name) left.depth += tag.isEnd ? -1 : 1;
      if (left.depth === 0) left = undefined;
      continue;
    }
    if (quotedBelow.test(tag.attributes)) break;
    if (block.test(tag.name)) text += '\n';
    if (tag.isEnd || empty.test(tag.name) || tag.isClosed) continue;
    if (signature.test(tag.attributes)) text += '\n-- \n';
    else if (unread.test(tag.name) || tag.name === 'blockquote' || quote.test(tag.attributes))
      left = { name: tag.name, depth: 1 };
  }
  return decodedEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^-- ?$/gm, '-- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The place of the `>` that ends a tag or a comment. */
function tagEnd(markup: string, open: number): number {
  if (!markup.startsWith('<!--', open)) return markup.indexOf('>', open);
  const end = markup.indexOf('-->', open);
  return end < 0 ? -1 : end + 2;
}

function tagIn(text: string) {
  const found = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(text);
  if (!found) return undefined;
  const [start, slash, name = ''] = found;
  return {
    name: name.toLowerCase(),
    isEnd: slash === '/',
    isClosed: text.endsWith('/>'),
    attributes: text.slice(start.length, 2000),
  };
}
