/**
 * Which addresses of a site may hold a person. That is decided before a page is touched, and it is all of KnownFor that
 * a page without anybody pays for: the rest comes only where one of these says yes. Each says yes wherever a reader of
 * its site does (test/readers/pageAddresses.test.ts); it may say yes more often. No regular expressions: the first one
 * of a page takes longer than everything else here.
 */

/** The parts of an address that are asked: a `URL` and the page's `location` have them all. */
type Address = Pick<URL, 'pathname' | 'search' | 'hash'>;
/** Whether an address may hold a person. */
export type MayHold = (address: Address) => boolean;

/** Marked as pure: what a bundle doesn't ask is left out of it. */
const containing = (...parts: string[]): MayHold => {
  return ({ pathname }) => parts.some((part) => pathname.includes(part));
};

/** Profiles, messages, Sales Navigator, Recruiter. */
export const linkedinAddress = /* @__PURE__ */ containing(
  '/in/',
  '/messaging/',
  '/sales/',
  '/talent/',
  '/recruiter/',
  '/pub/',
  '/profile/',
);
/** Anything beyond the bare mailbox: a thread, a search, a new message. */
export const gmailAddress: MayHold = ({ pathname, search, hash }) =>
  pathname.startsWith('/mail/') && (search + hash).length > 1;
/** Mail, not the calendar or the people. */
export const outlookAddress = /* @__PURE__ */ containing('/mail', '/owa');
/** An open message, a new one. */
export const yahooAddress = /* @__PURE__ */ containing('/messages', '/compose');
/** The mailbox of any account. */
export const protonAddress = /* @__PURE__ */ containing('/u/');
/** A folder or a thread. */
export const fastmailAddress: MayHold = ({ pathname }) => pathname.startsWith('/mail/') && pathname.length > 6;
/** Sites that the user added, and those of which no more is known: wherever a page is. */
export const anyAddress: MayHold = () => true;

/** Where LinkedIn's newest pages keep the chats of the old layout: in an open shadow root, or in a frame. */
export const outlets = '#interop-outlet,[data-testid=interop-iframe]';

/** What the user turns to where a person comes up without any change of address: LinkedIn's chat bubbles. */
export const hints: Record<string, string> = {
  linkedin: '#interop-outlet,[data-testid=interop-iframe],[class*=msg-overlay]',
};
