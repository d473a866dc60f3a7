/** Sites that the user adds, by the match patterns to which access was given. */
import { addedSitePrefix } from './keys';

/** The sites that are remembered in what storage.local gave. */
export const addedSitesIn = (stored: Record<string, unknown>): string[] =>
  Object.keys(stored)
    .filter((key) => key.startsWith(addedSitePrefix))
    .map((key) => key.slice(addedSitePrefix.length));

/** The pattern for the one site of an address; patterns know no ports. */
export const sitePattern = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

/** The host of a pattern, as it is shown. */
export const patternHost = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Access to everything is no site that could be missed. */
export const isSingleSite = (pattern: string): boolean => !/^(\*|<all_urls>)$/.test(patternHost(pattern));

/** Those that the user added among all to which there is access: the browser may give a part of a site of ours too. */
export const addedPatterns = (origins: readonly string[], own: readonly string[]): string[] =>
  origins.filter((origin) => !own.some((pattern) => isPatternWithin(origin, pattern)));

/** Whether a pattern covers nothing that a wider one doesn't. */
export function isPatternWithin(pattern: string, wider: string): boolean {
  const [host, of] = [patternHost(pattern), patternHost(wider)];
  return (
    !isSingleSite(wider) || host === of || (of.startsWith('*.') && (host === of.slice(2) || host.endsWith(of.slice(1))))
  );
}
