/**
 * The number of a LinkedIn member, which every form of the id holds (ACoAA… of profiles, ACwAA… of Sales Navigator), as
 * older pages have it in `data-member-id`.
 */
export function memberNumber(urn: string): number {
  const bytes = atob(urn.slice(0, 12).replace(/-/g, '+').replace(/_/g, '/'));
  return [...bytes.slice(2, 8)].reduce((number, byte) => number * 256 + byte.charCodeAt(0), 0);
}
