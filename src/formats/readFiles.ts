/** Several files at once, each of whatever format it is, become contacts, each person once. */
import { anyCsv } from './anyCsv/anyCsv';
import { chosenUses } from './csv/chosenColumns';
import type { FileContents, Format, InputFile, ReadOptions, SkippedPart, SourceFile } from './format';
import { formats } from './index';
import { joinRecords } from './joinRecords';
import { WrongFile } from './problems';
import { sourceFile } from './sourceFile';
import { impostor, problemOfUnknown } from './unknownFile';
import { isZip, unzip } from './zip/unzip';

/**
 * Reads files that were given together.
 * @throws WrongFile, which names the file, and the line where there is one to name
 */
export async function readFiles(inputs: readonly InputFile[], options: ReadOptions = {}): Promise<FileContents> {
  const groups = new Map<Format, SourceFile[]>();
  const damaged: SkippedPart[] = [];
  for (const input of inputs) {
    if (input.bytes.length === 0) throw new WrongFile('empty', {}, { file: input.name });
    const { files, skipped } = isZip(input.bytes) ? await inArchive(input, options) : asGiven(input, options);
    damaged.push(...skipped);
    for (const [format, file] of files) {
      const group = groups.get(format);
      if (group) group.push(file);
      else groups.set(format, [file]);
    }
  }
  // What files tell of their own people comes before what calendars tell of guests.
  const inOrder = [...groups].sort(([a], [b]) => Number(!!a.isOfGuests) - Number(!!b.isOfGuests));
  const all = inOrder.map(([format, files]) => readGroup(format, files, options));
  return together([{ contacts: [], skipped: damaged }, ...all], options);
}

/** Reads the files of one format, and marks their people by where they come from. */
function readGroup(format: Format, files: readonly SourceFile[], options: ReadOptions): FileContents {
  const { facts, ...contents } = namingFile(files, () => format.read(files, options));
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

function asGiven(input: InputFile, options: ReadOptions): RecognizedFiles {
  const file = sourceFile(input, undefined, options.encoding);
  const known = impostor(file);
  if (known) throw new WrongFile(known, {}, { file: input.name });
  const format = formatOf(file) ?? (usesChosen(file, options) ? anyCsv : undefined);
  if (!format) throw new WrongFile(...problemOfUnknown(file), { file: input.name });
  return { files: [[format, file]], skipped: [] };
}

/** The files in an archive that have a format. */
async function inArchive(input: InputFile, options: ReadOptions): Promise<RecognizedFiles> {
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

const formatOf = (file: SourceFile): Format | undefined => formats.find((format) => format.recognizes(file));

/** Whether the user said what the columns hold of a table whose header tells nothing. */
const usesChosen = ({ table }: SourceFile, options: ReadOptions): boolean =>
  table !== null && chosenUses(table, options) !== undefined;

/** A format that reads one file need not name it. */
function namingFile<T>(files: readonly SourceFile[], read: () => T): T {
  try {
    return read();
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
  return {
    ...Object.assign({}, ...all),
    contacts: left,
    ...(offers.length ? { offers } : {}),
    ...(events.length ? { events: events.map((event) => ({ ...event, expected: event.expected?.map(idNow) })) } : {}),
    messages: all.flatMap(({ messages = [] }) => {
      for (const message of messages) message.contact = idNow(message.contact);
      return messages;
    }),
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
