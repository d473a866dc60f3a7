import type { ContactRecord } from '../../../store/records';

/** Where a contact is met: the LinkedIn profile, or the last page on which something was written of them. */
export function contactPage({ keys, lastPage: page }: Pick<ContactRecord, 'keys' | 'lastPage'>): string | undefined {
  const slug = keys.find((key) => key.startsWith('in:'))?.slice(3);
  if (slug) return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
  return page && /^https?:/.test(page) ? page : undefined;
}
