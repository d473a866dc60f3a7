/** Several files at once, each of whatever format it is, become contacts, each person once. */
import type { FileContents, Format, InputFile, ReadOptions, SourceFile } from './format';
import { formats } from './index';
import { joinContacts } from './joinContacts';
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
  for (const input of inputs)
    for (const [format, file] of await recognized(input, options))
      groups.set(format, [...(groups.get(format) ?? []), file]);
  const inOrder = [...groups].sort(([a], [b]) => Number(!!a.isOfGuests) - Number(!!b.isOfGuests));
  return together(
    inOrder.map(([format, files]) => namingFile(files, () => format.read(files, options))),
    options,
  );
}

/** The format of a file, or of each file in an archive that has one. */
async function recognized(input: InputFile, { encoding }: ReadOptions): Promise<[Format, SourceFile][]> {
  if (input.bytes.length === 0) throw new WrongFile('empty', {}, { file: input.name });
  if (!isZip(input.bytes)) {
    const file = sourceFile(input, undefined, encoding);
    const known = impostor(file);
    if (known) throw new WrongFile(known, {}, { file: input.name });
    const format = formatOf(file);
    if (!format) throw new WrongFile(...problemOfUnknown(file), { file: input.name });
    return [[format, file]];
  }
  const inside = (await unzip(input)).map((entry) => sourceFile(entry, input.name, encoding));
  const known = inside.flatMap((file): [Format, SourceFile][] => {
    const format = file.bytes.length && !impostor(file) ? formatOf(file) : undefined;
    return format ? [[format, file]] : [];
  });
  if (known.length === 0) {
    const entries = inside
      .slice(0, 5)
      .map(({ name }) => name.slice(input.name.length + 1))
      .join(', ');
    throw new WrongFile('nothingInArchive', { entries }, { file: input.name });
  }
  const owning = known.filter(([{ ownsArchive }]) => ownsArchive);
  return owning.length ? owning : known;
}

const formatOf = (file: SourceFile): Format | undefined => formats.find((format) => format.recognizes(file));

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
  const { contacts, idOf } = joinContacts(all.flatMap((one) => one.contacts));
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
