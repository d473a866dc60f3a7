import { fits } from '../../readers/match';

/**
 * What to ask for, to read a page: the site's own patterns where access that came with the installation was taken away
 * (another pattern would be taken for a site that the user adds), else that site alone.
 */
export function accessTo(url: URL, own: readonly string[]): { origins: string[]; isOurs: boolean } {
  const taken = own.filter((pattern) => fits(pattern, url));
  const isOurs = taken.length > 0;
  return { origins: isOurs ? taken : [`${url.protocol}//${url.hostname}/*`], isOurs };
}
