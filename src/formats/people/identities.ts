/** Addresses and profiles as files write them, brought to the form in which they are compared. */
import type { LinkedInIdentity } from '../../domain/model';
import { identityAt } from '../../domain/profileAddress';

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

/** A profile's address, with or without a scheme, up to what parts it from the next one in the cell. */
const profileLink = /^(?:https?:\/\/)?((?:[\w-]+\.)*linkedin\.com\/[^\s,;]+)/i;

/** The profile that a link names: on linkedin.com and nowhere else; the address is read as those of pages are. */
export function profileIn(link: string): LinkedInIdentity | undefined {
  const found = profileLink.exec(unescaped(link))?.[1];
  return found ? identityAt(`https://${found}`) : undefined;
}

/** Google and Apple escape the colon: `http\://…`. */
const unescaped = (link: string): string => link.trim().replace(/\\([:,;])/g, '$1');

/** A link as it is kept: an address of the web and nothing that would run. */
export function linkIn(cell: string): string | undefined {
  const link = unescaped(cell);
  if (link.length > 2000 || /\s/.test(link)) return undefined;
  if (/^https?:\/\/[^/]+\.[^/]+/i.test(link)) return link;
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(link) ? `https://${link}` : undefined;
}
