/** LinkedIn's archive: the zip itself or its files in any combination, from 2016 on. */
import type { Day } from '../../domain/days';
import type { Touchpoint } from '../../domain/model';
import { guessedReader } from '../csv/guessedColumns';
import { readPeople } from '../csv/peopleTable';
import type { FileContents, Format, ImportedMessage, ReadOptions, SkippedPart, SourceFile } from '../format';
import { WrongFile } from '../problems';
import { type ArchiveOwner, findOwner, plainName } from './archiveOwner';
import { ArchivePeople } from './archivePeople';
import { conversationsOf, isOwn, isOwner, oneToOnes } from './conversations';
import { type FileKind, fileKind } from './fileKinds';
import { messageText, readInvitations, readMessageFile } from './messageFiles';
import {
  type PeopleRows,
  readConnections,
  readEndorsements,
  readNotes,
  readOwnAddresses,
  readOwnNames,
  readReceived,
  readRecommendations,
} from './peopleFiles';
import type { Member, MessageRecord } from './records';

export const linkedin: Format = {
  name: 'linkedin',
  ownsArchive: true,
  recognizes: (file) => fileKind(file) !== null,
  // Of a table with open quotes the good rows are found with all of it in sight.
  readsInPieces: (file, { keepGood }) => !keepGood && fileKind(file) === 'messages',
  read: readArchive,
};

/** Files of the first part of an archive, by which nobody can be found. */
const ownFiles: readonly FileKind[] = ['profile', 'ownAddresses'];

async function readArchive(files: readonly SourceFile[], options: ReadOptions): Promise<FileContents> {
  const kinds = files.map((file) => ({ file, kind: fileKind(file) as FileKind }));
  const [first] = files;
  if (kinds.every(({ kind }) => ownFiles.includes(kind)))
    throw new WrongFile('firstPart', {}, { file: first?.archive ?? first?.name });
  const of = (kind: FileKind) => kinds.filter((one) => one.kind === kind).map(({ file }) => file);
  const skipped: SkippedPart[] = [];
  const rowsOf = <Rows extends { skipped: SkippedPart[] }>(kind: FileKind, read: Reading<Rows>): Rows[] =>
    of(kind).map((file) => {
      const rows = read(file, options);
      for (const one of rows.skipped) skipped.push(one);
      return rows;
    });

  const connectionFiles = rowsOf('connections', readConnections).map(({ people }) => people);
  const connections = connectionFiles.flat();
  const messages: MessageRecord[] = [];
  for (const file of of('messages'))
    for (const one of await readMessageFile(file, options, messages)) skipped.push(one);
  const invitations = rowsOf('invitations', readInvitations).flatMap((rows) => rows.messages);
  const others = (['notes', 'recommendations', 'endorsements'] as const).flatMap((kind) =>
    rowsOf(kind, fileReaders[kind]).flatMap(({ people }) => people),
  );
  const connected = new Set(connections.flatMap((person) => person.linkedin?.slug ?? []));
  const names = of('profile').flatMap((file) => readOwnNames(file, options));
  const conversations = conversationsOf(messages);
  const owner = findOwner({ names, messages, conversations, invitations, connected }, options);

  const named = [...connections, ...others].map(({ name, linkedin }) => ({ name, ...linkedin }));
  const people = new ArchivePeople(new Set([...named, ...membersOf(messages), ...membersOf(invitations)]));
  for (const [at, file] of connectionFiles.entries()) addConnections(file, people, at > 0);
  const notes = invitations.filter(({ content }) => content).map((message) => [message]);
  const own = addMessages([...conversations, ...notes], owner, people);
  for (const person of others) if (!isOwner({ name: person.name, ...person.linkedin }, owner)) people.fill(person);
  const recommendations = of('recommendations')
    .flatMap((file) => readReceived(file, options))
    .flatMap(({ name, ...rest }) => {
      const contact = people.find({ name });
      return contact ? [{ contact: contact.id, ...rest }] : [];
    });
  const uploaded = of('addressBook').filter(({ archive }) => !archive || options.uploadedContacts);
  const book = readPeople(uploaded, options, guessedReader);
  return {
    contacts: [...people.contacts, ...book.contacts],
    messages: own,
    ...(recommendations.length && { recommendations }),
    skipped: [...skipped, ...book.skipped],
    hasUploadedContacts: of('addressBook').length > uploaded.length,
    facts: {
      connections: connections.length,
      conversations: conversations.length,
      ...ownerName(names, owner, messages),
    },
    self: {
      ...(owner.slug ? { slug: owner.slug } : {}),
      emails: of('ownAddresses').flatMap((file) => readOwnAddresses(file, options)),
    },
  };
}

/** The owner as people call them: by Profile.csv, else as their own messages are signed. */
function ownerName(
  names: readonly string[],
  owner: ArchiveOwner,
  messages: readonly MessageRecord[],
): { owner?: string } {
  const name = names[0] ?? messages.find((message) => isOwn(message, owner) && message.from.name)?.from.name;
  return name ? { owner: name } : {};
}

/** Each row is a person. A second file, of an older archive, joins by name where no other has it. */
function addConnections(rows: PeopleRows['people'], people: ArchivePeople, isFurther: boolean): void {
  const counts = new Map<string, number>();
  if (isFurther) for (const { name } of rows) counts.set(plainName(name), (counts.get(plainName(name)) ?? 0) + 1);
  for (const person of rows) {
    if (counts.get(plainName(person.name)) === 1) people.fill(person);
    else people.add(person);
  }
}

type Reading<Rows> = (file: SourceFile, options: ReadOptions) => Rows;
const fileReaders = { notes: readNotes, recommendations: readRecommendations, endorsements: readEndorsements };

function membersOf(messages: readonly MessageRecord[]): Set<Member> {
  const members = new Set<Member>();
  for (const { from, recipients } of messages) {
    members.add(from);
    for (const one of recipients) members.add(one);
  }
  return members;
}

/** A message whose text is made when it is asked for: of most nobody asks. */
class ArchiveMessage implements ImportedMessage {
  constructor(
    public contact: string,
    readonly on: Day,
    readonly mine: boolean,
    private readonly content: string,
  ) {}

  get text(): string {
    return messageText(this.content);
  }
}

/** Whom the user wrote to becomes a contact; who only wrote is one already, or none. */
function addMessages(
  conversations: readonly MessageRecord[][],
  owner: ArchiveOwner,
  people: ArchivePeople,
): ImportedMessage[] {
  const { private: all, members } = oneToOnes(conversations, owner, people.has);
  for (const member of members) people.identify(member);
  const messages: ImportedMessage[] = [];
  const ofDay = new Map<string, Touchpoint>();
  for (const { other, messages: between } of all) {
    const isWrittenTo = between.some((message) => isOwn(message, owner));
    const contact = isWrittenTo ? people.fill(personOf(other)) : people.find(other);
    if (!contact) continue;
    for (const message of between) {
      const { on, content } = message;
      messages.push(new ArchiveMessage(contact.id, on, isOwn(message, owner), content));
      const known = ofDay.get(contact.id + on);
      if (known) known.messages = (known.messages ?? 0) + 1;
      else {
        const touchpoint: Touchpoint = { on, channel: 'linkedin', source: 'linkedin', messages: 1 };
        ofDay.set(contact.id + on, touchpoint);
        contact.touchpoints.push(touchpoint);
      }
    }
  }
  return messages;
}

function personOf({ name, slug, urn }: Member) {
  return { name, ...(slug ? { linkedin: { slug } } : urn ? { linkedin: { urn } } : {}) };
}
