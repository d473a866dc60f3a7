/** Who the user is in Gmail. */
import { cleanName, findElement } from '../dom';
import { correspondent } from '../mail/namesAndAddresses';

/** `/mail/b/…`, `/mail/u/0/d/…` */
export const isDelegated = ({ pathname }: URL) => /^\/mail\/(b|u\/\d+\/d)\//.test(pathname);

/** Whose mailbox it is. */
interface GmailAccounts {
  emails: string[];
  name: string | undefined;
  evidence: Record<string, string>;
}

/** The mailbox in the title ("Subject - me@x - Gmail") and the account in the bar: a delegated one has two. */
export function accountsOf(document: Document, url: URL): GmailAccounts {
  const evidence: Record<string, string> = {};
  const titled = document.title
    .split(/\s[-–—]\s/)
    .slice(1)
    .reverse()
    .map((part) => correspondent('', part).email)
    .find((email) => email);
  if (titled) evidence.self = 'title';
  const label = findElement(document, ['#gb a[aria-label*="@"]', '[role=banner] [aria-label*="@"]'], (each) =>
    accountLabel.test(each.ariaLabel ?? each.getAttribute('aria-label') ?? ''),
  );
  const [, name, email] = accountLabel.exec(label?.element.getAttribute('aria-label') ?? '') ?? [];
  if (label) evidence.self = [titled && 'title', `${label.selector}[aria-label]`].filter(Boolean).join(', ');
  // A delegated mailbox is not that of the account in the bar.
  const barred = titled || !isDelegated(url) ? correspondent('', email).email : '';
  const emails = [...new Set([titled, barred].filter((each) => each !== undefined && each !== ''))] as string[];
  return { emails, name: emails[0] === barred ? cleanName(name) || undefined : undefined, evidence };
}

/** "Google Account: Jan Kowal\n(jan@…)", whatever the language. */
const accountLabel = /[:：]\s*([\s\S]*?)\s*[(（]([^()\s]+@[^()\s]+)[)）]\s*$/;
