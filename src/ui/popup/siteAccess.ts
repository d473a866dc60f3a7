import { matchesPattern } from '../../readers/matchPattern';
import { patternOf } from '../../settings/addedSites';

/**
 * What to ask for, to read a page: where access was taken away, what there was (the site's own patterns, or those of a
 * site that the user had added); else that site alone.
 * @param known the patterns to which there was access once
 */
export function accessTo(url: URL, known: readonly string[]): { origins: string[]; isGone: boolean } {
  const taken = known.filter((pattern) => matchesPattern(pattern, url));
  const isGone = taken.length > 0;
  return { origins: isGone ? taken : [patternOf(url)], isGone };
}
