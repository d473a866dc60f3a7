/**
 * Whom the address of a profile names, for a page that can't be read: LinkedIn changes its pages every few weeks, and
 * the notes must not be out of reach until then. The name is a guess of the slug's; whoever is no contact yet is asked
 * for theirs.
 */

import { leadAt, profileAt } from '../../domain/profileAddress';
import type { Seen } from '../reader';

/** @returns null where the address names no profile */
export function personByAddress(url: URL): Seen | null {
  const profile = profileAt(url);
  const lead = leadAt(url);
  const linkedin = lead ? { urn: lead } : profile && { slug: profile.slug, urn: profile.urn };
  const key = linkedin?.urn ?? profile?.slug;
  if (!linkedin || !key) return null;
  const person = { name: slugName(profile?.slug) || key, emails: [], linkedin, role: 'subject' as const };
  return { kind: 'profile', people: [{ ...person, byAddress: true }], evidence: { linkedin: 'address' } };
}

/** "anna-nowak-1a2b3c" is probably Anna Nowak; empty where a slug suggests no name. */
function slugName(slug = ''): string {
  const words = slug.split('-').filter((word) => word && !/[\p{N}_]/u.test(word));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
