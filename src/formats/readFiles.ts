/** Several files at once, each of whatever format it is, become contacts, each person once. */
import { anyCsv } from './anyCsv/anyCsv';
import { chosenUses } from './csv/chosenColumns';
import type { FileContents, Format, InputFile, LargeFile, ReadOptions, SkippedPart, SourceFile } from './format';
import { formats } from './index';
import { joinRecords } from './joinRecords';
import { WrongFile } from './problems';
import { headSize, largeFile, piecesOf, sourceFile } from './sourceFile';
import { impostor, problemOfUnknown } from './unknownFile';
import { isZip, unzip } from './zip/unzip';

/** In bytes: more than any list of people has, and less than what memory can't hold. */
const mostInMemory = 1024 * 2 ** 20;

/**
 * Reads files that were given together.
 * @throws WrongFile, which names the file, and the line where there is one to name
 */
export async function readFiles(
  inputs: readonly (InputFile | LargeFile)[],
  options: ReadOptions = {},
): Promise<FileContents> {
  const groups = new Map<Format, SourceFile[]>();
  const damaged: SkippedPart[] = [];
  for (const input of inputs.map(largeFile)) {
    if (input.size === 0) throw new WrongFile('empty', {}, { file: input.name });
    const head = await input.slice(0, Math.min(headSize, input.size));
    const { files, skipped } = isZip(head) ? await inArchive(input, options) : await asGiven(input, head, options);
    damaged.push(...skipped);
    for (const [format, file] of files) {
      const group = groups.get(format);
      if (group) group.push(file);
      else groups.set(format, [file]);
    }
  }
  // What files tell of their own people comes before what calendars and mails tell of others.
  const inOrder = [...groups].sort(([a], [b]) => Number(!!a.isOfGuests) - Number(!!b.isOfGuests));
  const all: FileContents[] = [{ contacts: [], skipped: damaged }];
  for (const [format, files] of inOrder) {
    const known = new Set(all.flatMap(({ contacts }) => contacts.flatMap(({ emails }) => emails)));
    for (const address of options.known ?? []) known.add(address);
    all.push(await readGroup(format, files, { ...options, known }));
  }
  return together(all, options);
}

/** Reads the files of one format, and marks their people by where they come from. */
async function readGroup(format: Format, files: readonly SourceFile[], options: ReadOptions): Promise<FileContents> {
  const { facts, ...contents } = await namingFile(files, () => format.read(files, options));
  // The project's own JSON says itself where its people come from.
  if (!format.ownsSources) for (const contact of contents.contacts) contact.sources = [format.name];
  const names = [...new Set(files.map(({ archive, name }) => archive ?? name))];
  const origin = { format: format.name, files: names, people: contents.contacts.length, ...facts };
  return { ...contents, origins: [origin] };
}

interface RecognizedFiles {
  files: [Format, SourceFile][];
  skipped: SkippedPart[];
}

async function asGiven(input: LargeFile, head: Uint8Array, options: ReadOptions): Promise<RecognizedFiles> {
  const { name, size } = input;
  const beginning = sourceFile({ name, bytes: head, pieces: () => told(piecesOf(input), options) });
  const known = impostor(beginning);
  if (known) throw new WrongFile(known, {}, { file: name });
  const streamed = formatOf(beginning);
  if (streamed) return { files: [[streamed, beginning]], skipped: [] };
  if (size > mostInMemory) throw new WrongFile('hugeFile', { megabytes: Math.ceil(size / 2 ** 20) }, { file: name });
  const file = sourceFile({ name, bytes: await input.slice(0, size) }, undefined, options.encoding);
  options.onProgress?.(size);
  const format = formatOf(file) ?? (usesChosen(file, options) ? anyCsv : undefined);
  if (!format) throw new WrongFile(...problemOfUnknown(file), { file: name });
  return { files: [[format, file]], skipped: [] };
}

/** The pieces, of each of which is told how long it is. */
async function* told(pieces: AsyncIterable<Uint8Array>, { onProgress }: ReadOptions): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    onProgress?.(piece.length);
    yield piece;
  }
}

/** The files in an archive that have a format. */
async function inArchive(input: LargeFile, options: ReadOptions): Promise<RecognizedFiles> {
  const { files: entries, skipped } = await unzip(input, options);
  const inside = entries.map((entry) => sourceFile(entry, input.name, options.encoding));
  const known = inside.flatMap((file): [Format, SourceFile][] => {
    const format = file.bytes.length && !impostor(file) ? formatOf(file) : undefined;
    return format ? [[format, file]] : [];
  });
  if (known.length === 0) {
    const names = inside.slice(0, 5).map(({ name }) => name.slice(input.name.length + 1));
    throw new WrongFile('nothingInArchive', { entries: names.join(', ') }, { file: input.name });
  }
  const owning = known.filter(([{ ownsArchive }]) => ownsArchive);
  return { files: owning.length ? owning : known, skipped };
}

const formatOf = (file: SourceFile): Format | undefined =>
  formats.find((format) => (format.isStreamed || !file.isBeginning) && format.recognizes(file));

/** Whether the user said what the columns hold of a table whose header tells nothing. */
const usesChosen = ({ table }: SourceFile, options: ReadOptions): boolean =>
  table !== null && chosenUses(table, options) !== undefined;

/** A format that reads one file need not name it. */
async function namingFile<T>(files: readonly SourceFile[], read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const [only] = files;
    if (error instanceof WrongFile) error.file ??= only?.archive ?? only?.name;
    throw error;
  }
}

/** What all formats gave, each person once and the user never. */
function together(all: readonly FileContents[], { me }: ReadOptions): FileContents {
  const selves = all.flatMap(({ self }) => self ?? []);
  const { contacts, idOf } = joinRecords(all.flatMap((one) => one.contacts));
  const idNow = (id: string) => idOf.get(id) ?? id;
  const isUser = userTest(selves, me);
  const left = contacts.filter((contact) => !isUser(contact));
  const offers = all.flatMap((one) => one.offers ?? []);
  const events = all.flatMap((one) => one.events ?? []);
  const recommendations = all
    .flatMap((one) => one.recommendations ?? [])
    .map((one) => ({ ...one, contact: idNow(one.contact) }));
  return {
    ...Object.assign({}, ...all),
    contacts: left,
    ...(offers.length ? { offers } : {}),
    ...(events.length ? { events: events.map((event) => ({ ...event, expected: event.expected?.map(idNow) })) } : {}),
    messages: all.flatMap(({ messages = [] }) => {
      for (const message of messages) message.contact = idNow(message.contact);
      return messages;
    }),
    ...(recommendations.length && { recommendations }),
    skipped: all.flatMap((one) => one.skipped),
    origins: all.flatMap((one) => one.origins ?? []),
    tables: all.flatMap((one) => one.tables ?? []),
  };
}

/** Whether a contact is the user, by an identity that the files tell, or by name or address given. */
function userTest(selves: NonNullable<FileContents['self']>[], me: string | undefined) {
  const slugs = new Set(selves.flatMap(({ slug }) => slug ?? []));
  const emails = new Set(selves.flatMap((self) => self.emails ?? []));
  const given = me?.trim().toLowerCase();
  if (given?.includes('@')) emails.add(given);
  return ({ name, emails: addresses, linkedin }: FileContents['contacts'][number]): boolean =>
    (!!linkedin?.slug && slugs.has(linkedin.slug)) ||
    addresses.some((address) => emails.has(address)) ||
    name.toLowerCase() === given;
}
