/** Mail that nobody wrote to the user: newsletters, bounces, absences. */
import type { MailHeaders } from './headers';

/** Whether a mail went to many, or was written by a program. */
export function isBulk(headers: MailHeaders): boolean {
  const automatic = headers.first('auto-submitted').toLowerCase();
  return (
    ['list-unsubscribe', 'list-id', 'list-post', 'x-autoreply', 'x-campaign'].some(headers.has) ||
    /^(bulk|list|junk|auto_reply)/i.test(headers.first('precedence')) ||
    (automatic !== '' && !automatic.startsWith('no')) ||
    /^multipart\/report/i.test(headers.first('content-type')) ||
    headers.first('return-path') === '<>'
  );
}
