/** Addresses and profiles as files write them, brought to the form in which they are compared. */
import type { LinkedInIdentity } from '../../domain/model';

const address = /[\p{L}\p{N}._%+'&/=-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** What programs write in place of an address. */
const noAddress = /^\/o=|^urn:/i;

/**
 * The addresses in a cell, lower case, each once: one alone, one with a name and angle brackets, several with anything
 * between them. Exchange's own names and LinkedIn's member numbers are none.
 */
export function addressesIn(cell: string): string[] {
  if (cell.length > mostCell || !cell.includes('@') || noAddress.test(cell.trim())) return [];
  const found = [...cell.matchAll(address)].map(([one]) => one.toLowerCase().replace(/^['.]+/, ''));
  return [...new Set(found)].filter((one) => !one.startsWith('@'));
}

/** In characters: a longer cell holds no addresses. */
const mostCell = 10_000;

/** Names in LinkedIn's addresses that are nobody's. */
const noSlugs = /^(me|unavailable|\.+)$/;
const memberId = /^AC[a-z]AA[\w-]{8,}$/;
const profileAddress = /^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com(?:\/mwlite)?(?:\/[a-z]{2})?\/in\/([^/?#\s,;]+)/i;

/** The profile that an address names: on linkedin.com and nowhere else; decoded once, composed, lower case. */
export function profileIn(link: string): LinkedInIdentity | undefined {
  const segment = profileAddress.exec(unescaped(link))?.[1];
  if (!segment) return undefined;
  if (memberId.test(segment)) return { urn: segment };
  const slug = decoded(segment).normalize('NFC').toLowerCase();
  return /[%\\\p{C}]/u.test(slug) || noSlugs.test(slug) ? undefined : { slug };
}

/** Google and Apple escape the colon: `http\://…`. */
const unescaped = (link: string): string => link.trim().replace(/\\([:,;])/g, '$1');

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A link as it is kept: an address of the web and nothing that would run. */
export function linkIn(cell: string): string | undefined {
  const link = unescaped(cell);
  if (link.length > 2000 || /\s/.test(link)) return undefined;
  if (/^https?:\/\/[^/]+\.[^/]+/i.test(link)) return link;
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(link) ? `https://${link}` : undefined;
}
