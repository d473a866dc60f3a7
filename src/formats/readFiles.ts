/** Several files at once, each of whatever format it is, become contacts, each person once. */
import { anyCsv } from './anyCsv/anyCsv';
import { chosenUses } from './csv/chosenColumns';
import type { FileContents, Format, InputFile, LargeFile, ReadOptions, SkippedPart, SourceFile } from './format';
import { formats } from './index';
import { joinRecords } from './joinRecords';
import { WrongFile } from './problems';
import { headSize, largeFile, piecesOf, type StreamedFile, sourceFile, wholeFile } from './sourceFile';
import { impostor, problemOfUnknown } from './unknownFile';
import { isZip, unzip } from './zip/unzip';

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
  const given: StreamedFile = { name, bytes: head, size, pieces: (onProgress) => piecesOf(input, onProgress) };
  const known = impostor(sourceFile(given));
  if (known) throw new WrongFile(known, {}, { file: name });
  const { format, file } = await recognized(given, options);
  const reader = format ?? (usesChosen(file, options) ? anyCsv : undefined);
  if (!reader) throw new WrongFile(...problemOfUnknown(file), { file: name });
  return { files: [[reader, file]], skipped: [] };
}

/** The files in an archive that have a format. */
async function inArchive(input: LargeFile, options: ReadOptions): Promise<RecognizedFiles> {
  const { files: entries, skipped } = await unzip(input, options);
  const known: [Format, SourceFile][] = [];
  for (const entry of entries) {
    if (!entry.bytes.length || impostor(sourceFile(entry, input.name, options))) continue;
    const { format, file } = await recognized(entry, options, input.name);
    if (format) known.push([format, file]);
  }
  if (known.length === 0) {
    const names = entries.slice(0, 5).map(({ name }) => name.slice(input.name.length + 1));
    throw new WrongFile('nothingInArchive', { entries: names.join(', ') }, { file: input.name });
  }
  const owning = known.filter(([{ ownsArchive }]) => ownsArchive);
  return { files: owning.length ? owning : known, skipped };
}

/** A file and its format: no more than the beginning is in memory where that format reads it in pieces, else all. */
async function recognized(
  given: StreamedFile,
  options: ReadOptions,
  archive?: string,
): Promise<{ format?: Format | undefined; file: SourceFile }> {
  // The encoding that the user chose is that of tables; mails say themselves what they are in.
  const beginning = sourceFile(given, archive, given.pieces ? { ...options, encoding: undefined } : options);
  const streaming = formatOf(beginning, options);
  if (streaming || !beginning.isBeginning) return { format: streaming, file: beginning };
  const file = sourceFile(await wholeFile(given, options.onProgress), archive, options);
  return { format: formatOf(file, options), file };
}

const formatOf = (file: SourceFile, options: ReadOptions): Format | undefined =>
  formats.find((format) => (!file.isBeginning || format.readsInPieces?.(file, options)) && format.recognizes(file));

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
