/** messages.csv of all years, and the notes of Invitations.csv, as one kind of record. */
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { offerKeywordTest } from '../offerKeywords';
import { oneLine } from '../people/newContact';
import { detached } from '../text/detached';
import { htmlText } from '../text/htmlText';
import { linkedInDay } from './dates';
import { type Cell, eachRecord, eachRecordInPieces, Members, type MessageRecord } from './records';

interface MessageRows {
  messages: MessageRecord[];
  skipped: SkippedPart[];
}

/** Folders whose messages nobody meant for the user, or that the user threw away. */
const ignoredFolders = /^(spam|trash|deleted)$/i;
/** Advertisements are known by their title or by LinkedIn's editor for them. */
const sponsoredTitle = /^sponsored( conversation)?$/i;
const sponsoredMark = 'spinmail-quill-editor';

/** The columns that name the sides and the day. */
interface SideColumns {
  sender: string;
  recipients: string;
  date: string;
}

/**
 * Adds the messages in a file to others, without drafts, spam and advertisements.
 * @returns what was left out
 */
export function readMessageFile(
  file: SourceFile,
  options: ReadOptions,
  messages: MessageRecord[],
): Promise<SkippedPart[]> {
  const messageOf = messageReader({ sender: 'sender profile url', recipients: 'recipient profile urls', date: 'date' });
  const isOnOffers = offerKeywordTest(options);
  return eachRecordInPieces(file, options, (cell) => {
    const message = isNoMessage(cell) ? null : messageOf(cell);
    if (!message) return;
    const content = options.texts ? cell('content') : '';
    if (content && isOnOffers(messageText(content))) message.content = detached(content);
    messages.push(message);
  });
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
  const messageOf = messageReader({
    sender: 'inviter profile url',
    recipients: 'invitee profile url',
    date: 'sent at',
  });
  const skipped = eachRecord(file, options, (cell) => {
    const message = messageOf(cell);
    if (!message) return;
    message.content = cell('message').trim();
    messages.push(message);
  });
  return { messages, skipped };
}

/** Makes messages without their content of rows; null without a day, or where nobody is named. */
function messageReader(columns: SideColumns): (cell: Cell) => MessageRecord | null {
  const members = new Members();
  return (cell) => {
    const names = cell('to');
    const from = members.sender(cell('from'), cell(columns.sender));
    const recipients = members.recipients(names, cell(columns.recipients));
    const to = recipients.length ? '' : members.same(oneLine(names));
    const on = linkedInDay(cell(columns.date));
    if (!on || !(from.name || from.slug || from.urn || to || recipients.length)) return null;
    const conversation = members.same(cell('conversation id'));
    const message: MessageRecord = { conversation, from, to, recipients, on, content: '' };
    const direction = cell('direction').trim().toUpperCase();
    if (direction === 'OUTGOING' || direction === 'INCOMING') message.mine = direction === 'OUTGOING';
    return message;
  };
}

/** The text of a message's content. Until March 2026 each line break became two blanks. */
export function messageText(content: string): string {
  const text = htmlText(content);
  return text.includes('\n') ? text : text.replace(/ {2,}/g, '\n');
}
