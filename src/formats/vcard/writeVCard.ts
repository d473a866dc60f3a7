/** Contacts as vCard 3.0, which every program takes: 4.0 is refused or garbled by Apple's and Android's. */
import type { ProjectContact, ProjectFile } from '../../domain/projectFile';

/** The text of a file with a card for each contact. */
export const writeVCard = ({ contacts }: ProjectFile): string => contacts.map(card).join('');

function card(contact: ProjectContact): string {
  const { name, headline, company, location, linkedin, note } = contact;
  const profile = linkedin?.slug && `https://www.linkedin.com/in/${encodeURIComponent(linkedin.slug)}`;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${escaped(contact.id)}`,
    `N:${structured(name)}`,
    `FN:${escaped(name)}`,
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...(headline ? [`TITLE:${escaped(headline)}`] : []),
    ...(location ? [`ADR:;;;${escaped(location)};;;`] : []),
    ...contact.emails.map((address) => `EMAIL;TYPE=INTERNET:${escaped(address)}`),
    ...contact.phones.map((phone) => `TEL:${escaped(phone)}`),
    ...(profile ? [`URL:${profile}`] : []),
    ...contact.links.map((link) => `URL:${escaped(link)}`),
    ...(contact.tags.length ? [`CATEGORIES:${contact.tags.map(escaped).join(',')}`] : []),
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** The last word is taken for the family name; programs show FN. */
function structured(name: string): string {
  const words = name.split(' ');
  const family = words.length > 1 ? (words.pop() as string) : '';
  return `${escaped(family)};${escaped(words.join(' '))};;;`;
}

/** Folded at 75 bytes, between letters. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const letter of line) {
    const bytes = byteLength(letter);
    if (length + bytes > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += bytes;
  }
  return text;
}

function byteLength(letter: string): number {
  const code = letter.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
