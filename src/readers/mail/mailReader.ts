/** How every reader of mail reads: from what its page says to people and messages. */

import { nothing, type Page, type PageUser, type Person, type Reader, type Seen } from '../reader';
import { type Correspondent, isUser, type MailPage, participants } from './mailPage';
import { messagesOf } from './messages';
import { isNobodyInParticular } from './robotsAndLists';

/** What a site's own part of a reader gives: all that its page says; null where the page is no mail at all. */
type ReadMailPage = (page: Page) => MailPage | null;

/** The parts of a reader that all mail shares. */
export function mailReader(readMailPage: ReadMailPage): Pick<Reader, 'read' | 'messages'> {
  const mailPageOf = (page: Page) => withSender(readMailPage(page), page.url);
  return {
    read: (page) => {
      const mail = mailPageOf(page);
      return mail?.messages.length ? threadSeen(mail) : nothing(...(mail?.warnings ?? []));
    },
    messages: (page) => messagesOf(mailPageOf(page), page.document.documentElement.lang),
  };
}

/** Folders of what the user sent, in addresses. */
const sentFolder = /(?:[^a-z]|folder)(sent|wys(l|%c5%82)ane|gesendet|envoy|enviad|inviat)/i;

/** Where nothing on the page tells who the user is, what was sent was sent by the user. */
function withSender(mail: MailPage | null, { href }: URL): MailPage | null {
  if (mail && !mail.ownEmails.length && !mail.ownName && sentFolder.test(href))
    mail.ownEmails.push(...mail.messages.flatMap(({ from }) => from?.email || []));
  return mail;
}

/** Who is in the messages: the latest sender who is not the user opens the panel; the user is never among them. */
function threadSeen(mail: MailPage): Seen {
  const { ownEmails, warnings = [] } = mail;
  const ownName = ownNameIn(mail);
  const self: PageUser = { ...(ownName && { name: ownName }), ...(ownEmails[0] && { email: ownEmails[0] }) };
  const people = new Map<string, Person>();
  const add = (who: Correspondent | undefined) => {
    // Who is known by a name alone may be the user, unless the user's own is known.
    const key = who?.email || (ownName && who?.name);
    if (!who || !key || isUser(who, mail)) return;
    const known = people.get(key);
    const name = who.name || key;
    if (!known) people.set(key, { name, emails: who.email ? [key] : [], role: 'correspondent' });
    else if (known.name === key) known.name = name;
  };
  const latestFirst = [...mail.messages].reverse();
  for (const { from } of latestFirst) add(from);
  // While nothing tells who the user is, one of several who wrote may be, any recipient, and one of several addressees.
  if (!ownEmails.length && !ownName && people.size > 1) return nothing(...warnings);
  const isNobody = (who: Correspondent) => isNobodyInParticular(who, mail);
  for (const { from, to } of latestFirst) {
    // Whom else a robot or a list wrote to are no correspondents.
    if (from && isNobody(from)) continue;
    if (ownEmails.length || (!from && (ownName || to.length === 1))) to.forEach(add);
    else if (ownName) to.filter(({ name }) => name).forEach(add);
  }
  const known = [...people.values()].filter(({ name, emails }) => !isNobody({ name, email: emails[0] ?? '' }));
  const [subject] = known;
  // A mail to oneself, or from nobody in particular.
  if (!subject) return nothing();
  subject.role = 'subject';
  return {
    kind: 'thread',
    people: known,
    ...((ownEmails[0] || ownName) && { self }),
    ...(mail.subject && { subject: mail.subject }),
    evidence: mail.evidence,
    ...(warnings[0] && { warnings }),
  };
}

/** The user's name: told by the page, or beside the user's address. "me", "Moi" and "вам" are no names. */
const ownNameIn = (mail: MailPage) =>
  mail.ownName ??
  mail.messages.flatMap(participants).find((who) => isUser(who, mail) && /^[^\p{Ll}].{4}/u.test(who.name))?.name;
