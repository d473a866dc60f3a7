import type { ContactRecord } from '../../../store/records';

/** The address of a contact's page: the LinkedIn profile, or the last page on which something was saved about them. */
export function contactPage({ keys, lastPage: page }: Pick<ContactRecord, 'keys' | 'lastPage'>): string | undefined {
  const slug = keys.find((key) => key.startsWith('in:'))?.slice(3);
  if (slug) return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
  return page && /^https?:/.test(page) ? page : undefined;
}
