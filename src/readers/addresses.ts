/**
 * Which addresses of a site may hold a person. That is decided before a page is touched, and it is all of the readers
 * that a page without anybody pays for: the readers themselves come only where one of these says yes. Each says yes
 * wherever a reader of its site does (test/addresses.test.ts).
 */
import { leadAt, profileAt } from './linkedin/address';

export type MayHold = (url: URL) => boolean;

export const linkedin: MayHold = (url) =>
  !!profileAt(url) || !!leadAt(url) || /^\/(messaging|sales|talent|recruiter|pub|profile)\//.test(url.pathname);
export const gmail: MayHold = (url) => /^\/mail\//.test(url.pathname) && (url.hash + url.search).length > 1;
export const outlook: MayHold = (url) => /^\/(mail|owa)(\/|$)/.test(url.pathname);
export const yahoo: MayHold = (url) => /\/(messages|compose)\b/.test(url.pathname);
export const proton: MayHold = (url) => /^\/u\/\d+\//.test(url.pathname);
export const fastmail: MayHold = (url) => /^\/mail\/./.test(url.pathname);
/** Sites that the user added, and those of which no more is known: wherever a page is. */
export const anywhere: MayHold = () => true;

/** What the user turns to where a person comes up without any change of address: LinkedIn's chat bubbles. */
export const hints: Record<string, string> = { linkedin: '#interop-outlet,[class*=msg-overlay]' };
