/** Who stands in a mailbox's list of messages: only where the row says the address, since names are no proof. */
import { cleanEmail } from './email';
import type { Listed, Lister } from './listed';
import { cleanName, isShown, textOf } from './reading';

/** The element with the sender's name and address, within a row of the list; one line a site. */
const senders = [
  'tr.zA .yW [email]', // Gmail
  '[data-app-section=MessageList] [role=option] [title*="@"]', // Outlook
  '[role=option][data-convid] [title*="@"]', // … where the section has another name
  '[data-testid^="message-item"] [data-testid$="sender-address"]', // Proton
  '[data-test-id=senders]', // Yahoo
  '#messagelist tr.message .rcmContactAddress', // Roundcube
].join();

export const inbox: Lister = {
  mayList: () => true,
  people: (root) => [...root.querySelectorAll<HTMLElement>(senders)].flatMap(listed),
};

function listed(element: HTMLElement): Listed[] {
  const email = [element.getAttribute('email'), element.title, textOf(element)].map(cleanEmail).find(Boolean);
  if (!email || !isShown(element)) return [];
  return [{ element, name: cleanName(textOf(element)) || email, emails: [email] }];
}
