/**
 * LinkedIn's addresses: which of them name a member, by which slug or member id, and what lies below the profile. Pages
 * and files are read by the same rules, or one person would be two. Files write them loosely: `profileIn`
 * of formats/people/identities.ts.
 */

import { safeDecode } from '../language/safeDecode';
import type { LinkedInIdentity } from './model';

/** What an address says of a profile. */
export interface ProfileAddress extends LinkedInIdentity {
  /** The path below the profile (`overlay/contact-info`), without the language; empty for the profile itself. */
  below: string;
  /** `/in/me/`: whoever is signed in. */
  me?: boolean;
}

const memberIds = /AC[a-z]AA[\w-]{8,}/g;

/** The profile that an address names; null if it names none, or in a way that cannot be trusted. */
export function profileAt(address: string | URL | null | undefined): ProfileAddress | null {
  const url = urlOf(address);
  const [, segment, tail = ''] =
    /^(?:\/mwlite(?:\/profile)?|\/[a-z]{2})?\/in\/([^/]+)\/?(.*)$/i.exec(url?.pathname ?? '') ?? [];
  if (!url || !segment || !/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const below = tail.replace(/^[a-z]{2}([-_][a-z]{2})?(\/|$)/i, '').replace(/\/$/, '');
  if (segment === 'me') return { below, me: true };
  if (segment.replace(memberIds, '') === '') return { urn: segment, below };
  const slug = slugOf(segment);
  return slug ? { slug, below } : null;
}

/** Within emoji, and between letters of the scripts that need them: there they hide nothing. */
const joiners = /(?<=[^\0-\u02ff])(?:\u200c|\u200d|[\u{e0020}-\u{e007f}])(?=[^\0-\u02ff]|$)/gu;

/** Decoded once: what still holds `%` afterwards was never a slug. */
function slugOf(segment: string): string {
  const slug = safeDecode(segment).normalize('NFC').toLowerCase();
  const isWrong = /[%/\\?#\s\0-\x20\x7f-\x9f]|^\.+$|^unavailable$/.test(slug);
  return isWrong || (/[^\0-\xac\xae-\u02ff]/.test(slug) && /\p{C}/u.test(slug.replace(joiners, ''))) ? '' : slug;
}

/** The member id of a lead's address in Sales Navigator: `/sales/lead/ACwAA…,NAME_SEARCH,xxxx`. */
export function leadAt(address: string | URL | null | undefined): string {
  return /^\/sales\/(?:lead|people)\/(AC[a-z]AA[\w-]{8,})/.exec(urlOf(address)?.pathname ?? '')?.[1] ?? '';
}

/** The member ids that a link mentions anywhere. */
export const memberIdsIn = (href: string): string[] => href.match(memberIds) ?? [];

/** Whether two addresses name the same profile. */
export const sameProfile = (one: LinkedInIdentity | null, other: LinkedInIdentity): boolean =>
  !!one && ((!!one.slug && one.slug === other.slug) || (!!one.urn && one.urn === other.urn));

/** What an address says of who somebody is, and no more. */
export function identityAt(address: string | null | undefined): LinkedInIdentity | undefined {
  const { slug, urn } = profileAt(address) ?? {};
  return slug ? { slug } : urn ? { urn } : undefined;
}

function urlOf(address: string | URL | null | undefined): URL | null {
  try {
    return address ? new URL(address, 'https://www.linkedin.com') : null;
  } catch {
    return null;
  }
}
