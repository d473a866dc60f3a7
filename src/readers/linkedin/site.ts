/** What LinkedIn's readers share. It is one page from the feed to a profile, so all of it is watched. */
export const linkedinSite = {
  site: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  dock: { side: 'right' as const, keepClear: ['#interop-outlet', '#msg-overlay'] },
};
