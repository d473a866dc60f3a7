/** messages.csv of all years, and the notes of Invitations.csv, as one kind of record. */
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { oneLine } from '../people/newContact';
import { htmlText } from '../text/htmlText';
import { linkedInDay } from './dates';
import { type Cell, eachRecord, type Member, Members, type MessageRecord } from './records';

interface MessageRows {
  messages: MessageRecord[];
  skipped: SkippedPart[];
}

/** Folders whose messages nobody meant for the user, or that the user threw away. */
const ignoredFolders = /^(spam|trash|deleted)$/i;
/** Advertisements are known by their title or by LinkedIn's editor for them. */
const sponsoredTitle = /^sponsored( conversation)?$/i;
const sponsoredMark = 'spinmail-quill-editor';

/** The messages in a file, without drafts, spam and advertisements. */
export function readMessages(file: SourceFile, options: ReadOptions): MessageRows {
  const messages: MessageRecord[] = [];
  const members = new Members();
  const skipped = eachRecord(file, options, (cell) => {
    if (isNoMessage(cell)) return;
    const from = members.sender(cell('from'), cell('sender profile url'));
    const recipients = members.recipients(cell('to'), cell('recipient profile urls'));
    const message = messageOf(cell, from, recipients, cell('date'));
    if (!message) return;
    if (options.texts) message.content = cell('content');
    messages.push(message);
  });
  return { messages, skipped };
}

function isNoMessage(cell: Cell): boolean {
  return (
    isYes(cell('is message draft')) ||
    isYes(cell('is conversation draft')) ||
    ignoredFolders.test(cell('folder').trim()) ||
    sponsoredTitle.test(cell('conversation title').trim()) ||
    cell('content').includes(sponsoredMark)
  );
}

const isYes = (text: string): boolean => /^\s*(yes|true|1)\s*$/i.test(text);

/** Invitations: whose archive it is stands in their profiles; only one with a note is a message. */
export function readInvitations(file: SourceFile, options: ReadOptions): MessageRows {
  const messages: MessageRecord[] = [];
  const members = new Members();
  const skipped = eachRecord(file, options, (cell) => {
    const from = members.sender(cell('from'), cell('inviter profile url'));
    const recipients = members.recipients(cell('to'), cell('invitee profile url'));
    const message = messageOf(cell, from, recipients, cell('sent at'));
    if (!message) return;
    message.content = cell('message').trim();
    messages.push(message);
  });
  return { messages, skipped };
}

/** A message without its content; null without a day, or where nobody is named. */
function messageOf(cell: Cell, from: Member, recipients: readonly Member[], date: string): MessageRecord | null {
  const on = linkedInDay(date);
  const to = oneLine(cell('to'));
  if (!on || !(from.name || from.slug || from.urn || to || recipients.length)) return null;
  const message: MessageRecord = { conversation: cell('conversation id'), from, to, recipients, on, content: '' };
  const direction = cell('direction').trim().toUpperCase();
  if (direction === 'OUTGOING' || direction === 'INCOMING') message.mine = direction === 'OUTGOING';
  return message;
}

/** The text of a message's content. Until March 2026 each line break became two blanks. */
export function messageText(content: string): string {
  const text = htmlText(content);
  return text.includes('\n') ? text : text.replace(/ {2,}/g, '\n');
}
