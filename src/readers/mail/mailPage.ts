/** What a mail page says, before it is known who of all these people the user is. */

import { cleanName, type FoundElement, textOf } from '../dom';

/** Somebody named in the head of a message; either half may be unseen. */
export interface Correspondent {
  name: string;
  email: string;
}

/** One message as far as the page shows it. */
export interface MailMessage {
  /** Nobody: the user is writing it. */
  from: Correspondent | undefined;
  to: Correspondent[];
  /** The date as written. */
  date?: string | null | undefined;
  body?: Element | null | undefined;
  /** Of a collapsed message, its first words. */
  snippet?: string;
}

/** All that a mail page says. */
export interface MailPage {
  /** Oldest first. */
  messages: MailMessage[];
  /** Every address of the user's that the page tells, the one of this mailbox first. */
  ownEmails: string[];
  ownName?: string | undefined;
  subject?: string | undefined;
  evidence: Record<string, string>;
  /** Which anchors are gone; none where a page was never known. */
  warnings?: string[];
}

/** Notes, once, that an anchor is gone. */
export function warn(page: MailPage, warning: string): void {
  if (!page.warnings?.includes(warning)) page.warnings = [...(page.warnings ?? []), warning];
}

/** Notes the subject, and where it was read. */
export function setSubject(page: MailPage, found: FoundElement | null, text = textOf(found?.element)): void {
  if (!found) return;
  page.subject = text;
  page.evidence.subject = found.selector;
}

/** Takes the page for a message that the user is writing to these people. */
export function setDraft(page: MailPage, to: Correspondent[], selector: string): MailPage {
  page.evidence.people = selector;
  page.messages = to.length ? [{ from: undefined, to }] : [];
  return page;
}

/** Sender and recipients. */
export const participants = ({ from, to }: MailMessage): Correspondent[] => (from ? [from, ...to] : to);

/** Whether somebody is the user; by name only where no address can tell. */
export function isUser({ name, email }: Correspondent, { ownEmails, ownName }: MailPage): boolean {
  return email && ownEmails.length ? ownEmails.includes(email) : !!ownName && cleanName(name) === ownName;
}
