import { personByAddress } from './personByAddress';

/**
 * A name that LinkedIn puts in place of one it doesn't show, in any language: "LinkedIn Member", "Utilisateur de
 * LinkedIn". Whoever has the word in a longer name of their own is somebody.
 */
export const isNobody = (name: string): boolean => /linkedin/i.test(name) && !/\S+\s+\S+\s+\S+\s+\S/.test(name);

/**
 * Whether a text is in Latin letters without combining marks: then plain patterns tell as much of it. Those of
 * Unicode's classes take up to a millisecond each where a page uses them first.
 */
export const isLatin = (text: string): boolean => /^[\0-\u02ff]*$/.test(text);

/** Whether a translator has wrapped a name in elements of its own. */
export const isTranslated = (name: Element): boolean => !!name.querySelector('font,ya-tr-span');

/** What LinkedIn's readers share. It is one page from the feed to a profile, so all of it is watched. */
export const linkedinSite = {
  site: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  byAddress: personByAddress,
  dock: {
    side: 'right' as const,
    keepClear: ['#interop-outlet', '#msg-overlay'],
    yieldTo: '.msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)',
  },
};
