/** messages.csv of all years, and the notes of Invitations.csv, as one kind of record. */
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { oneLine } from '../people/newContact';
import { htmlText } from '../text/htmlText';
import { linkedInDay } from './dates';
import { type Cell, eachRecord, type MessageRecord, profileOf } from './records';

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
  const skipped = eachRecord(file, options, (cell) => {
    if (isNoMessage(cell)) return;
    const message = messageOf(cell, cell('date'));
    if (message) messages.push({ ...message, text: messageText(cell('content')) });
  });
  return { messages, skipped };
}

function isNoMessage(cell: Cell): boolean {
  return (
    /^(yes|true|1)$/i.test(cell('is message draft').trim()) ||
    /^(yes|true|1)$/i.test(cell('is conversation draft').trim()) ||
    ignoredFolders.test(cell('folder').trim()) ||
    sponsoredTitle.test(cell('conversation title').trim()) ||
    cell('content').includes(sponsoredMark)
  );
}

/** Invitations: whose archive it is stands in their profiles; only one with a note is a message. */
export function readInvitations(file: SourceFile, options: ReadOptions): MessageRows {
  const messages: MessageRecord[] = [];
  const skipped = eachRecord(file, options, (cell) => {
    const message = messageOf(cell, cell('sent at'));
    if (message) messages.push({ ...message, text: cell('message').trim() });
  });
  return { messages, skipped };
}

function messageOf(cell: Cell, date: string): Omit<MessageRecord, 'text'> | null {
  const on = linkedInDay(date);
  const sender = profileOf(cell('sender profile url') || cell('inviter profile url'));
  const links = cell('recipient profile urls') || cell('invitee profile url');
  const to = oneLine(cell('to'));
  const profiles = links ? links.split(',').flatMap((link) => profileOf(link.trim()) ?? []) : [];
  const from = { name: oneLine(cell('from')), ...sender };
  if (!on || !(from.name || sender || to || profiles.length)) return null;
  const direction = cell('direction').trim().toUpperCase();
  return {
    conversation: cell('conversation id'),
    title: cell('conversation title'),
    from,
    to,
    // Names are joined by commas and hold commas: of several profiles nobody knows whose name is which.
    recipients: profiles.map((profile) => ({ name: profiles.length === 1 ? to : '', ...profile })),
    on,
    ...(direction === 'OUTGOING' ? { mine: true } : direction === 'INCOMING' ? { mine: false } : {}),
  };
}

/** Until March 2026 each line break of a message became two blanks. */
function messageText(content: string): string {
  const text = htmlText(content);
  return text.includes('\n') ? text : text.replace(/ {2,}/g, '\n');
}
