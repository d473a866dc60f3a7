import { matchesPattern } from '../../../readers/matchPattern';
import { sitePattern } from '../../../settings/addedSites';

/**
 * The patterns to ask for, to read a page: where access was taken away, the ones there were (our own, or those of an
 * added site); otherwise the page's site alone.
 * @param known the patterns to which there was access once
 */
export function accessTo(url: URL, known: readonly string[]): { origins: string[]; isGone: boolean } {
  const taken = known.filter((pattern) => matchesPattern(pattern, url));
  const isGone = taken.length > 0;
  return { origins: isGone ? taken : [sitePattern(url)], isGone };
}
