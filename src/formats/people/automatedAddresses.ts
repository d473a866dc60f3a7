/** Addresses behind which nobody sits: programs that invite, note-takers that come along, newsletters and lists. */

/** Before the @, alone or before a dot, plus or hyphen. */
const robotNames = [
  'calendar-invite', // Outlook's and Google's own
  'calendar-notification', // Google
  'do-not-reply',
  'donotreply',
  'mailer-daemon',
  'no-reply',
  'no_reply',
  'noreply',
  'notification',
  'notifications',
  'unknownorganizer', // Google, for flights and the like out of Gmail
];

/** Domains, and all below them. */
const robotDomains = [
  'avoma.com', // takes notes
  'cal.com', // books appointments
  'calendar.google.com', // calendars and rooms as guests and organizers
  'calendly.com', // books appointments
  'eventbrite.com', // sells tickets
  'fathom.video', // takes notes
  'fireflies.ai', // takes notes
  'krisp.ai', // takes notes
  'lu.ma', // sells tickets
  'luma.com', // sells tickets
  'meetup.com', // groups
  'otter.ai', // takes notes
  'read.ai', // takes notes
  'tldv.io', // takes notes
  'zoom.us', // calls, and rooms
];

const robotName = new RegExp(`^(?:${robotNames.join('|')})(?:[.+_-].*)?$`);

/** Whether an address, in lower case, is a program's. */
export function isAutomatedAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return (
    robotName.test(address.slice(0, at)) || robotDomains.some((one) => domain === one || domain.endsWith(`.${one}`))
  );
}

/** Whether an address is a calendar's, which Google gives to every calendar but the main one. */
export const isCalendarAddress = (address: string): boolean => /@(?:[\w-]+\.)*calendar\.google\.com$/.test(address);

/** In mail, before the @ as well: from which programs write, and to which they want to be answered. */
const senderNames = [
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
const senderName = new RegExp(`^(?:${senderNames.join('|')})(?:[.+_-].*)?@|(?:no|not)[._-]?reply|bounces?[+@]`);

/** In mail, domains from which only programs write, and all below them. */
const senderDomain = /(?:^|\.)(?:facebookmail\.com|reply\.[^@]*|docs\.google\.com|linkedin\.com|googlegroups\.com)$/;

/** Whether a mail's address, in lower case, is a program's or a list's. */
export const isNobodyInParticular = (address: string): boolean =>
  isAutomatedAddress(address) ||
  senderName.test(address) ||
  senderDomain.test(address.slice(address.lastIndexOf('@') + 1));
