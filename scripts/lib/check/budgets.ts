/** What a site pays and a page of ours waits for, at most: bytes, compressed by brotli. */

/** Of the scripts that are put into pages. */
export const bundleBudgets: { bundle: RegExp; bytes: number; what: string }[] = [
  { bundle: /^content\//, bytes: 1_000, what: 'what every page loads' },
  { bundle: /^pageController\.js$/, bytes: 4_000, what: 'what a page loads that may hold a person' },
  { bundle: /^readers\//, bytes: 8_500, what: "a site's readers" },
  { bundle: /^panel\.js$/, bytes: 30_000, what: 'the panel' },
  { bundle: /^panelParts\.js$/, bytes: 20_000, what: 'what the panel needs after its first frame' },
];

/** Of what a page of ours loads before it shows anything. */
export const firstLoadBudgets: Readonly<Record<string, number>> = { dashboard: 65_500, popup: 60_000, welcome: 74_000 };
