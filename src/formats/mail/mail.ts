/** Mailboxes: mbox files as Google, Thunderbird and Apple write them, and single messages (EML). */
import type { FileContents, Format, ReadOptions, SourceFile } from '../format';
import { WrongFile } from '../problems';
import { peopleWrittenTo } from './correspondents';
import { folderName, isIgnoredLabel, isSentLabel } from './labels';
import { MailGroups } from './mailGroups';
import { ownerAddresses } from './mailOwner';
import { mboxMessages } from './mbox';
import { lengthLine, onlyMessage } from './onlyMessage';
import type { RawMessage } from './rawMessage';
import { RecordReader } from './recordReader';
import { beginsMessage, isSeparator } from './separator';

/** The format of mailboxes. Several files are one mailbox: whose it is, all of them tell together. */
export const mail: Format = {
  name: 'mail',
  isOfGuests: true,
  readsInPieces: () => true,
  recognizes: (file) => isMbox(file) || isMessage(file),
  read: readMailboxes,
};

const linesOf = ({ head }: SourceFile): string[] => head.slice(0, 20_000).trimStart().split('\n', 100);

function isMbox(file: SourceFile): boolean {
  const [first = '', second = ''] = linesOf(file);
  return isSeparator(first) && beginsMessage(second);
}

/** A single message: its headers, of which one says who wrote it. */
function isMessage(file: SourceFile): boolean {
  const lines = linesOf(file);
  if (lengthLine.test(lines[0] ?? '')) lines.shift();
  const end = lines.findIndex((line) => !line.trim());
  const headers = end < 0 ? lines : lines.slice(0, end);
  const has = (name: RegExp) => headers.some((line) => name.test(line));
  return (
    beginsMessage(headers[0] ?? '') &&
    has(/^from:.*[@\w]/i) &&
    has(/^(to|cc|bcc|date|received|message-id|mime-version|subject|delivered-to):/i)
  );
}

async function readMailboxes(files: readonly SourceFile[], options: ReadOptions): Promise<FileContents> {
  const groups = new MailGroups();
  const reader = new RecordReader(options);
  for (const file of files) {
    const folder = folderName(file.name);
    // The file of a folder that doesn't count is read for nothing.
    if (isIgnoredLabel(folder)) continue;
    const place = { file: file.name, isSent: isSentLabel(folder) };
    for await (const messages of messagesOf(file))
      for (const message of messages) {
        const record = await reader.read(message, place);
        if (record) groups.take(record);
      }
  }
  return contentsOf(groups, files, options);
}

function contentsOf(
  groups: MailGroups,
  files: readonly SourceFile[],
  { me, known = new Set() }: ReadOptions,
): FileContents {
  const [file] = files;
  const where = { file: file?.archive ?? file?.name };
  const own = ownerAddresses(groups.all, me);
  if (!own.size) throw new WrongFile(groups.all.length ? 'whoseMailbox' : 'noMail', {}, where);
  const { days, ...found } = peopleWrittenTo(groups, own, known);
  const [address = ''] = own;
  if (!found.contacts.length) throw new WrongFile('noOwnMail', { address }, where);
  const count = found.messages.reduce((sum, message) => sum + (message.count ?? 1), 0);
  return {
    ...found,
    self: { emails: [...own] },
    facts: { owner: address, messages: count, ...days },
  };
}

/** The messages of a file, those that were read together in one list. */
async function* messagesOf(file: SourceFile): AsyncGenerator<RawMessage[]> {
  if (isMbox(file)) yield* mboxMessages(file.pieces());
  else yield [await onlyMessage(file.pieces())];
}
