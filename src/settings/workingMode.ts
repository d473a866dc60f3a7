/**
 * The three ways in which KnownFor can work on a site: `page`, the panel stands on it; `beside`, the panel lives in the
 * browser's own side panel and nothing is added to the page; `title`, nothing of the page is read either: the side
 * panel goes by the address and the title of the tab. The user chooses, for LinkedIn before it is first read.
 */
export const workingModes = ['page', 'beside', 'title'] as const;
export type WorkingMode = (typeof workingModes)[number];
/** LinkedIn has a way of its own; all mail shares one. */
export const siteGroups = ['linkedin', 'mail'] as const;
export type SiteGroup = (typeof siteGroups)[number];

/** The realm of a reader's site. */
export const siteGroupOf = (site: string): SiteGroup => (site === 'linkedin' ? 'linkedin' : 'mail');

/** The realm of an address. */
export const siteGroupAt = (url: string): SiteGroup =>
  /^https:\/\/([\w-]+\.)*linkedin\.com\//.test(url) ? 'linkedin' : 'mail';

/** The key in storage.local under which a realm's way is kept. */
export const workingModeKey = (realm: SiteGroup): string => `way/${realm}`;

/** What storage.local gave for a realm's key as a way; none yet for LinkedIn until the user has been asked. */
export function workingModeIn(stored: Record<string, unknown>, realm: SiteGroup): WorkingMode | undefined {
  return workingModes.find((way) => way === stored[workingModeKey(realm)]) ?? (realm === 'mail' ? 'page' : undefined);
}
