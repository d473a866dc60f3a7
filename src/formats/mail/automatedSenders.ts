/** Mail that nobody wrote to the user: newsletters, shops, bounces, absences. */
import { isAutomatedAddress } from '../people/automatedAddresses';
import type { MailHeaders } from './headers';

/** Before the @: addresses from which programs write, and to which they want to be answered. */
const robotNames = [
  'alert',
  'alerts',
  'bounce',
  'bounces',
  'do_not_reply',
  'listserv',
  'mailer',
  'mailing',
  'majordomo',
  'news',
  'newsletter',
  'nie-odpowiadaj', // Polish: do not reply
  'nieodpowiadaj',
  'noreplay',
  'nicht-antworten', // German
  'notify',
  'owner-[^@]*',
  'postmaster',
  'powiadomienia', // Polish: notifications
  'reply',
  'support-reply',
  'unsubscribe',
  'updates',
  'wypisz',
];
const robotName = new RegExp(`^(?:${robotNames.join('|')})(?:[.+_-].*)?@|(?:no|not)[._-]?reply|bounces?[+@]`);

/** Domains from which only programs write, and all below them. */
const robotDomain = /(?:^|\.)(?:facebookmail\.com|reply\.[^@]*|docs\.google\.com|linkedin\.com|googlegroups\.com)$/;

/** Whether an address, in lower case, is a program's or a list's. */
export const isAutomatedSender = (address: string): boolean =>
  isAutomatedAddress(address) ||
  robotName.test(address) ||
  robotDomain.test(address.slice(address.lastIndexOf('@') + 1));

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
