import type { Person } from '../../../readers/reader';

/** Identifies a person on the page; stays the same while the page fills in the rest of them. */
export const personKey = ({ linkedin, emails, name }: Person): string =>
  encodeURIComponent(linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? name);
