/** A message's text as far as its markup tells what is the sender's own; its words tell more (messagesOnPages.ts). */

import { linesOf } from '../dom';

/** Quotes, by whoever made them; what follows Outlook's mark of the reply is quoted too. */
const quotes =
  'blockquote,' +
  '.gmail_quote,' +
  '.gmail_extra,' +
  '.adL,' +
  '.yj6qo,' +
  '.im,' +
  '.moz-cite-prefix,' +
  '.moz-forward-container,' +
  '.protonmail_quote,' +
  '[class*=yahoo_quoted],' +
  '[id$=divRplyFwdMsg],' +
  '[id$=divRplyFwdMsg]~*,' +
  '[id$=appendonsend]~*';
const signatures = '[class*=signature i],.sig,[id$=Signature],[id*=mobile-signature]';

/** The text of a message from the element that holds it, without marked signatures. */
export const letterIn = (body: Element): string =>
  // Where a quote stood, a line stays, to tell an answer below it from a quote that nothing marks.
  linesOf(body, signatures, quotes);
