/**
 * The three ways in which KnownFor can work on a site: `page`, the panel stands on it; `beside`, the panel lives in the
 * browser's own side panel and nothing is added to the page; `title`, nothing of the page is read either: the side
 * panel goes by the address and the title of the tab. The user chooses, for LinkedIn before it is first read.
 */
export const ways = ['page', 'beside', 'title'] as const;
export type Way = (typeof ways)[number];
/** LinkedIn has a way of its own; all mail shares one. */
export const realms = ['linkedin', 'mail'] as const;
export type Realm = (typeof realms)[number];

/** The realm of a reader's site. */
export const realmOf = (site: string): Realm => (site === 'linkedin' ? 'linkedin' : 'mail');

/** The realm of an address. */
export const realmAt = (url: string): Realm =>
  /^https:\/\/([\w-]+\.)*linkedin\.com\//.test(url) ? 'linkedin' : 'mail';

/** The key in storage.local under which a realm's way is kept. */
export const wayKey = (realm: Realm): string => `way/${realm}`;

/** What storage.local gave for a realm's key as a way; none yet for LinkedIn until the user has been asked. */
export function wayIn(stored: Record<string, unknown>, realm: Realm): Way | undefined {
  return ways.find((way) => way === stored[wayKey(realm)]) ?? (realm === 'mail' ? 'page' : undefined);
}
