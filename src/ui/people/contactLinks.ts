import type { ContactRecord } from '../../store/records';

/** The address of a contact's LinkedIn profile. */
export function linkedinPage({ keys }: Pick<ContactRecord, 'keys'>): string | undefined {
  const slug = keys.find((key) => key.startsWith('in:'))?.slice('in:'.length);
  return slug ? `https://www.linkedin.com/in/${encodeURIComponent(slug)}/` : undefined;
}

/** The page on the web where this person is: the LinkedIn profile, or the last page on which something was saved. */
export function contactPage(contact: Pick<ContactRecord, 'keys' | 'lastPage'>): string | undefined {
  const { lastPage } = contact;
  return linkedinPage(contact) ?? (lastPage && /^https?:/.test(lastPage) ? lastPage : undefined);
}

/** The contact's full record in the dashboard. */
export const recordPage = (contact: string): string => `dashboard.html#person=${encodeURIComponent(contact)}`;
