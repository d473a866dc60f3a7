/** Contacts as vCard 3.0, which every program takes; 4.0 is refused or garbled by Apple's and Android's. */
import type { ProjectContact, ProjectFile } from '../../domain/projectFile';
import { escapedText, foldedLine, wholeText } from './escapeAndFold';

/** The text of a file with a card for each contact. */
export const writeVCard = ({ contacts }: ProjectFile, version: 3 | 4 = 3): string =>
  contacts.map((contact) => card(contact, version)).join('');

function card(contact: ProjectContact, version: 3 | 4): string {
  const { name, headline, company, location, linkedin, note } = contact;
  // Before version 4 a semicolon is escaped everywhere.
  const text = version === 4 ? wholeText : escapedText;
  const profile = linkedin?.slug && `https://www.linkedin.com/in/${encodeURIComponent(linkedin.slug)}`;
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}.0`,
    ...(version === 4 ? ['KIND:individual'] : []),
    `UID:${text(contact.id)}`,
    `N:${structured(name)}`,
    `FN:${text(name)}`,
    ...(company ? [`ORG:${escapedText(company)}`] : []),
    ...(headline ? [`TITLE:${text(headline)}`] : []),
    ...(location ? [`ADR:;;;${escapedText(location)};;;`] : []),
    ...contact.emails.map((address) => `EMAIL${version === 3 ? ';TYPE=INTERNET' : ''}:${text(address)}`),
    ...contact.phones.map((phone) => `TEL:${text(phone)}`),
    ...(profile ? [`URL:${profile}`] : []),
    ...contact.links.map((link) => `URL:${text(link)}`),
    ...(contact.tags.length ? [`CATEGORIES:${contact.tags.map(text).join(',')}`] : []),
    ...(note ? [`NOTE:${text(note)}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** The last word is taken for the family name; programs show FN. */
function structured(name: string): string {
  const words = name.split(' ');
  const family = words.length > 1 ? (words.pop() as string) : '';
  return `${escapedText(family)};${escapedText(words.join(' '))};;;`;
}
