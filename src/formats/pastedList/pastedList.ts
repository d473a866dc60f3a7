/** A list of people as typed or pasted: a line a person, with whatever stands beside the name. */
import { type Guest, parseGuestList } from '../../capture/typedPeople';
import type { ProjectContact } from '../../domain/projectFile';
import type { FileContents, Format, SkippedPart, SourceFile } from '../format';
import { profileIn } from '../people/identities';
import { newContact } from '../people/newContact';

export const pastedList: Format = {
  name: 'list',
  recognizes: (file) => file.bytes.length < most.bytes && isList(file.head),
  read(files) {
    const all = files.map(readList);
    return { contacts: all.flatMap(({ contacts }) => contacts), skipped: all.flatMap(({ skipped }) => skipped) };
  },
};

/** In bytes, characters and lines: a longer text is no list of people. */
const most = { bytes: 500_000, line: 300, looked: 200 };
/** Markup, code and sentences are no lines of a list. */
const noEntry = /^\s*[<{[#@/]|[{}<>;]\s*$|(?<!\b\p{L}{1,4})[.!?]\s*$|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u;

/** Most of the first lines name somebody; a name alone has two words, since any word may be one. */
function isList(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, most.looked);
  const entries = lines.filter(
    (line) => line.length <= most.line && !noEntry.test(withoutAddress(line)) && isEntry(line),
  );
  return lines.length > 0 && entries.length >= lines.length * 0.7;
}

const withoutAddress = (line: string): string => line.replace(/<\S+@\S+>/g, '');

function isEntry(line: string): boolean {
  const guests = parseGuestList(line);
  return guests.length > 0 && guests.every(({ name, email, slug }) => email || slug || (name && / /.test(name)));
}

const readList = (source: SourceFile): FileContents => readPastedList(source.text(), source.name);

/** The people of a pasted list, and the lines that name nobody. @param file what a skipped line says it stands in */
export function readPastedList(text: string, file: string): FileContents {
  const contacts: ProjectContact[] = [];
  const skipped: SkippedPart[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const read = line.length > most.line ? [] : parseGuestList(line).flatMap((guest) => contactOf(guest) ?? []);
    contacts.push(...read);
    if (read.length === 0) skipped.push({ file, line: at + 1, reason: { code: 'nobody' } });
  }
  return { contacts, skipped };
}

function contactOf({ name, company, headline, looksFor, email, phone, slug }: Guest): ProjectContact | null {
  const linkedin = slug && profileIn(`https://www.linkedin.com/in/${slug}`);
  const contact = newContact({
    ...(name ? { name } : {}),
    ...(company ? { company } : {}),
    ...(headline ? { headline } : {}),
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
    ...(linkedin ? { linkedin } : {}),
  });
  return contact && looksFor ? { ...contact, looksFor } : contact;
}
