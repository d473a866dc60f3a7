/**
 * The three modes in which KnownFor can work on a site: `page`, the panel is on the page; `beside`, the panel is in the
 * browser's own side panel and nothing is added to the page; `title`, nothing of the page is read either: the side
 * panel goes by the address and the title of the tab. The user chooses before a site of the group is first read.
 */
export const workingModes = ['page', 'beside', 'title'] as const;
export type WorkingMode = (typeof workingModes)[number];
/** LinkedIn has a working mode of its own; all mail shares one. */
export const siteGroups = ['linkedin', 'mail'] as const;
export type SiteGroup = (typeof siteGroups)[number];

/** The group of a reader's site. */
export const siteGroupOf = (site: string): SiteGroup => (site === 'linkedin' ? 'linkedin' : 'mail');

/** The group of an address. */
export const siteGroupAt = (url: string): SiteGroup =>
  /^https:\/\/([\w-]+\.)*linkedin\.com\//.test(url) ? 'linkedin' : 'mail';
