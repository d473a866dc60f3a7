import { isPatternWithin, patternHost } from '../../../settings/addedSites';

/** What is missing, and what the one button needs that mends it. */
export type SiteAccess =
  | { kind: 'gone' | 'new'; host: string; origins: string[] }
  | { kind: 'asleep'; host: string; tab: number; files: string[] };

/**
 * What to ask for, to read a site: where access was taken away, the patterns there were (our own, or those of an added
 * site); otherwise the site alone.
 * @param known the patterns to which there was access once
 */
export function accessTo(site: string, known: readonly string[]): SiteAccess {
  const taken = known.filter((pattern) => isPatternWithin(site, pattern));
  const host = patternHost(site);
  return taken.length ? { kind: 'gone', host, origins: taken } : { kind: 'new', host, origins: [site] };
}
